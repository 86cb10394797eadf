package dev.rapport.port;

import dev.rapport.engagement.Post;
import dev.rapport.engagement.RunKey;
import java.time.Instant;

/// One run of a job, from its claim on, with what it sends.
///
/// @param at when it came into this state
/// @param attempt how often it was tried, counted from 1
public record Run(RunKey key, Post post, RunState state, Instant at, int attempt) {
  /// A run that is about to be sent for the first time.
  public static Run claimed(RunKey key, Post post, Instant at) {
    return new Run(key, post, new RunState.Claimed(), at, 1);
  }

  /// The same, about to be sent once more.
  public Run again(Instant now) {
    return new Run(key, post, new RunState.Claimed(), now, attempt + 1);
  }

  public Run now(RunState changed, Instant now) {
    return new Run(key, post, changed, now, attempt);
  }
}
