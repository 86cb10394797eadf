package dev.rapport.coaching;

import java.util.Locale;

/// Whether the two have met, as far as the coach was told.
public enum Met {
  MET, NEVER_MET, UNKNOWN;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException for any other text
  public static Met parse(String id) {
    for (Met met : values()) {
      if (met.id().equals(id)) {
        return met;
      }
    }
    throw new IllegalArgumentException("'" + id + "' is none of met, never_met, unknown");
  }
}
