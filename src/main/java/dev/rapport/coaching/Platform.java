package dev.rapport.coaching;

import java.util.Locale;

/// Where a member talks to the coach.
public enum Platform {
  WEB, SLACK, TEAMS;

  /// The stable name in stored keys: `web`, `slack`, `teams`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException for any other text
  public static Platform parse(String id) {
    for (Platform platform : values()) {
      if (platform.id().equals(id)) {
        return platform;
      }
    }
    throw new IllegalArgumentException("'" + id + "' is no platform: web, slack or teams");
  }
}
