package dev.rapport.coaching;

import java.util.Locale;

/// What a draft is meant to be.
public enum MessageKind {
  INVITE, REPLY, FOLLOW_UP;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException for any other text
  public static MessageKind parse(String id) {
    for (MessageKind kind : values()) {
      if (kind.id().equals(id)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("'" + id + "' is none of invite, reply, follow_up");
  }
}
