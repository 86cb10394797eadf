package dev.rapport.engagement;

import java.util.Locale;

/// The three ways to take part: share content, join the conversation, create the conversation.
public enum Way {
  SHARE, JOIN, CREATE;

  /// The stable name in content, keys and JSON: `share`, `join`, `create`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException for any other text
  public static Way parse(String id) {
    for (Way way : values()) {
      if (way.id().equals(id)) {
        return way;
      }
    }
    throw new IllegalArgumentException("'" + id + "' is none of share, join, create");
  }
}
