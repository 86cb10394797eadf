package dev.rapport.coaching.reading;

import java.util.Optional;

/// How much a message says that only this writer could say to this reader.
///
/// @param weight 0 for nothing at all; an ordinary fact weighs about 2
/// @param best the stretch that says most
public record Facts(double weight, Optional<Span> best) {
  /// What a message must weigh to be personal.
  public static final double ENOUGH = 1.9;

  public boolean enough() {
    return weight >= ENOUGH;
  }
}
