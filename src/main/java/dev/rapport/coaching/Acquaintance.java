package dev.rapport.coaching;

import java.util.Locale;

/// Whether the member knows somebody who wrote to them.
public enum Acquaintance {
  KNOWN, UNPLACED, UNKNOWN;

  /// The stable name in content, tokens and JSON.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Met met() {
    return switch (this) {
      case KNOWN -> Met.MET;
      case UNPLACED -> Met.UNKNOWN;
      case UNKNOWN -> Met.NEVER_MET;
    };
  }

  /// What [#met] would have said.
  public static Acquaintance of(Met met) {
    return switch (met) {
      case MET -> KNOWN;
      case NEVER_MET -> UNKNOWN;
      case UNKNOWN -> UNPLACED;
    };
  }

  /// @throws IllegalArgumentException for any other text
  public static Acquaintance parse(String id) {
    for (Acquaintance acquaintance : values()) {
      if (acquaintance.id().equals(id)) {
        return acquaintance;
      }
    }
    throw new IllegalArgumentException("'" + id + "' is none of known, unplaced, unknown");
  }
}
