package dev.rapport.slack;

import java.time.Duration;

/// What became of something that was sent to Slack.
sealed interface Sent {
  record Done() implements Sent {}

  /// Slack asks to wait.
  record RateLimited(Duration pause) implements Sent {}

  /// Slack said no, and will say so again.
  ///
  /// @param error Slack's own word for it
  record Refused(String error) implements Sent {}

  /// Nobody knows whether it arrived.
  record Unreachable(String cause) implements Sent {}
}
