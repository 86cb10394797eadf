package dev.rapport.port;

import dev.rapport.engagement.Refusal;
import java.time.Duration;

/// What became of a message that was handed to a platform.
public sealed interface Delivery {
  /// It arrived.
  ///
  /// @param message the platform's id of it
  record Posted(String message) implements Delivery {}

  /// It did not arrive: the workspace was sent too much. Nothing more is sent there for so long.
  record RateLimited(Duration pause) implements Delivery {}

  /// It did not arrive.
  record Refused(Refusal why) implements Delivery {}

  /// It may have arrived or not: the connection broke or the time ran out before there was an answer.
  record Unknown() implements Delivery {}
}
