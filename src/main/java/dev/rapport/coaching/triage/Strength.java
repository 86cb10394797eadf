package dev.rapport.coaching.triage;

import java.util.Locale;

/// How much a sign says: a strong one decides alone, several others together.
public enum Strength {
  WEAK(1), MEDIUM(3), STRONG(6);

  private final int points;

  Strength(int points) {
    this.points = points;
  }

  /// What it adds to its side of the scales.
  int points() {
    return points;
  }

  /// The name in content and in JSON.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException for any other text
  public static Strength parse(String id) {
    for (Strength strength : values()) {
      if (strength.id().equals(id)) {
        return strength;
      }
    }
    throw new IllegalArgumentException("'" + id + "' is none of weak, medium, strong");
  }
}
