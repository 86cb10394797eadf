package dev.rapport.service;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The clock of a place where the coach is only tried out: it can be moved ahead, never back. Safe for use by many
/// threads.
public final class PracticeClock implements InstantSource {
  private final InstantSource real;
  private Duration ahead = Duration.ZERO;

  public PracticeClock(InstantSource real) {
    this.real = real;
  }

  @Override
  public synchronized Instant instant() {
    return real.instant().plus(ahead);
  }

  synchronized void moveTo(Instant later) {
    Duration more = Duration.between(instant(), later);
    ahead = more.isNegative() ? ahead : ahead.plus(more);
  }
}
