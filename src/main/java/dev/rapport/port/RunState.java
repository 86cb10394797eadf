package dev.rapport.port;

import dev.rapport.engagement.Refusal;
import java.time.Instant;

/// How far a run has come.
public sealed interface RunState {
  /// Somebody is sending it. Only a run in another state may be touched by anybody else.
  record Claimed() implements RunState {}

  /// @param message the platform's id of it
  record Posted(String message) implements RunState {}

  /// It was clearly refused and did not arrive, for a reason that passes. It may be tried again from then on.
  record Waiting(Instant until) implements RunState {}

  /// It was clearly refused and did not arrive, for a reason that somebody has to mend.
  record Refused(Refusal why) implements RunState {}

  /// Nobody knows whether it arrived. It is never sent again by itself.
  record Uncertain() implements RunState {}
}
