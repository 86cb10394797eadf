package dev.rapport.engagement;

import java.util.Locale;

/// What a week's tally counts: the three ways, and what became of invitations and replies.
public enum Measure {
  SHARE, JOIN, CREATE, INVITE_SENT,
  /// Somebody said what became of an invitation, whatever it was.
  INVITE_HEARD, INVITE_ACCEPTED, REPLY_SENT,
  /// Somebody said what became of a reply, whatever it was.
  REPLY_HEARD, REPLY_ANSWERED;

  public static Measure of(Way way) {
    return switch (way) {
      case SHARE -> SHARE;
      case JOIN -> JOIN;
      case CREATE -> CREATE;
    };
  }

  /// The stable name in JSON, such as `invite-sent`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
