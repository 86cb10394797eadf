package dev.rapport.engagement;

import java.util.Map;
import java.util.OptionalInt;

/// What a member told of their own two figures for a week.
///
/// @param figures one that is missing was not given, which is not zero
public record CheckIn(IsoWeek week, Map<Figure, Integer> figures) {
  /// Above this, somebody's hand slipped.
  public static final int LARGEST = 1_000_000;

  public CheckIn {
    figures = Map.copyOf(figures);
    figures.forEach((figure, value) -> {
      if (value < 0 || value > LARGEST) {
        throw new IllegalArgumentException(figure.id() + " is 0 to " + LARGEST + ", was " + value);
      }
    });
  }

  public OptionalInt value(Figure figure) {
    Integer value = figures.get(figure);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
