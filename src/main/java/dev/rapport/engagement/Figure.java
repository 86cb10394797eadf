package dev.rapport.engagement;

import java.util.Locale;

/// The two figures that tell a member whether taking part is noticed, as their own LinkedIn pages show them.
public enum Figure {
  /// "Who viewed your profile".
  PROFILE_VIEWS, NOTIFICATIONS;

  /// The stable name in forms and JSON, such as `profile-views`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
