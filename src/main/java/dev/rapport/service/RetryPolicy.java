package dev.rapport.service;

import java.time.Duration;

/// When something that was clearly refused is tried again: after a minute, then after twice as long each time, but
/// never after more than an hour; as long as it is not too late for it. What may have arrived is never tried again.
public record RetryPolicy(Duration first, Duration longest) {
  public static final RetryPolicy USUAL = new RetryPolicy(Duration.ofMinutes(1), Duration.ofHours(1));

  private static final int MOST_DOUBLINGS = 20;

  /// @param attempt how often it was tried, counted from 1
  public Duration wait(int attempt) {
    Duration wait = first.multipliedBy(1L << Math.min(Math.max(attempt - 1, 0), MOST_DOUBLINGS));
    return wait.compareTo(longest) < 0 ? wait : longest;
  }
}
