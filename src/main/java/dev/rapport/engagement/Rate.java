package dev.rapport.engagement;

/// "2 of 5": so many out of so many. A share of fewer than five is no rate to speak of.
public record Rate(int hits, int of) {
  /// Fewer cases tell nothing.
  public static final int FEWEST = 5;

  /// No case at all.
  public static final Rate NONE = new Rate(0, 0);

  public Rate {
    if (hits < 0 || hits > of) {
      throw new IllegalArgumentException(hits + " of " + of + " is no rate");
    }
  }

  /// Whether there are cases enough to compare it with another.
  public boolean tells() {
    return of >= FEWEST;
  }
}
