package dev.rapport.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// Whether a rhythm is kept at present.
public sealed interface Standing {
  /// @param since what was due before is never made up for
  record Running(Instant since) implements Standing {}

  /// Somebody asked for silence, until they say otherwise.
  record Paused(Instant at) implements Standing {}

  /// Somebody asked for silence; it goes on by itself on that day.
  record PausedUntil(LocalDate day) implements Standing {}

  /// Nobody reacted for weeks, so it fell silent by itself, after saying so once.
  record FellSilent(Instant at) implements Standing {}

  /// It cannot go on until somebody mends something. The person who set it up was told once.
  record Broken(Instant at, Refusal why) implements Standing {}

  /// From when on it runs; absent while it does not.
  default Optional<Instant> runsFrom(ZoneId zone) {
    return switch (this) {
      case Running(var since) -> Optional.of(since);
      case PausedUntil(var day) -> Optional.of(day.atStartOfDay(zone).toInstant());
      case Paused _,FellSilent _,Broken _ -> Optional.empty();
    };
  }
}
