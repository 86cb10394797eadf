package dev.rapport.service;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The clock of a place where the coach is only tried out: it can be moved ahead, never back, and stays ahead when the
/// process ends, because what was written down by it lies ahead too. Safe for use by many threads.
public final class PracticeClock implements InstantSource {
  private final InstantSource real;
  private final Kept kept;
  private Duration ahead;

  /// Where it is kept how far the clock is ahead.
  public interface Kept {
    /// Zero where nothing was kept.
    Duration ahead();

    /// Keeps it, and does not throw: where it cannot be kept, it holds until the process ends.
    void keep(Duration ahead);
  }

  public PracticeClock(InstantSource real, Kept kept) {
    this.real = real;
    this.kept = kept;
    this.ahead = kept.ahead();
  }

  @Override
  public synchronized Instant instant() {
    return real.instant().plus(ahead);
  }

  /// Whole days; zero where it was never moved.
  synchronized long daysAhead() {
    return ahead.toDays();
  }

  synchronized void moveTo(Instant later) {
    Duration more = Duration.between(instant(), later);
    if (more.isPositive()) {
      ahead = ahead.plus(more);
      kept.keep(ahead);
    }
  }
}
