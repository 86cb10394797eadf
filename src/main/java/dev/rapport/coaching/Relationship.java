package dev.rapport.coaching;

import java.util.Locale;

/// How the member knows the recipient. LinkedIn once asked this; the coach still does.
public enum Relationship {
  COLLEAGUE, CLASSMATE, BUSINESS, FRIEND, EVENT, NEVER_MET;

  /// The stable name in content, tokens and JSON, such as `never_met`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Met met() {
    return this == NEVER_MET ? Met.NEVER_MET : Met.MET;
  }

  /// @throws IllegalArgumentException for any other text
  public static Relationship parse(String id) {
    for (Relationship relationship : values()) {
      if (relationship.id().equals(id)) {
        return relationship;
      }
    }
    throw new IllegalArgumentException(
        "'" + id + "' is no relationship: colleague, classmate, business, friend, event or never_met");
  }
}
