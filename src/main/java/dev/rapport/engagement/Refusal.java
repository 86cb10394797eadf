package dev.rapport.engagement;

import java.util.Locale;

/// Why a platform clearly refused a message: it did not arrive, and we know it.
public enum Refusal {
  /// The coach is not in the channel.
  NOT_IN_CHANNEL,
  /// The channel is archived or no longer there.
  CHANNEL_GONE,
  /// Posting is restricted, or the workspace did not grant what it takes.
  NOT_ALLOWED,
  /// The workspace has withdrawn the coach's access.
  REVOKED,
  /// The platform does not take this message as it is.
  NOT_ACCEPTED,
  /// The platform has a trouble of its own. This passes.
  UNAVAILABLE;

  /// Whether the same message may be taken a little later, without anybody doing anything.
  public boolean passes() {
    return this == UNAVAILABLE;
  }

  /// The stable name in JSON and logs, such as `not-in-channel`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
