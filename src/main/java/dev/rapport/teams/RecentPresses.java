package dev.rapport.teams;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// A second press of the same button within moments is a double click: it is answered like the first, and does nothing.
final class RecentPresses {
  private static final Duration MOMENT = Duration.ofSeconds(3);

  private final InstantSource clock;
  private final Map<String, Known> known = new LinkedHashMap<>();

  private record Known(Instant at, CompletableFuture<Acknowledgement> answer) {}

  RecentPresses(InstantSource clock) {
    this.clock = clock;
  }

  /// @param press what makes it the same
  @SuppressWarnings("ReferenceEquality") // the very same promise, not one that has the same answer
  Acknowledgement once(String press, Supplier<Acknowledgement> action) {
    CompletableFuture<Acknowledgement> mine = new CompletableFuture<>();
    CompletableFuture<Acknowledgement> first = first(press, mine);
    if (first != mine) {
      return new Acknowledgement(first.join().body(), List.of());
    }
    try {
      Acknowledgement answer = action.get();
      mine.complete(answer);
      return answer;
    } finally {
      mine.complete(Acknowledgement.NOTHING);
    }
  }

  private synchronized CompletableFuture<Acknowledgement> first(String press,
      CompletableFuture<Acknowledgement> mine) {
    Instant now = clock.instant();
    Iterator<Known> oldest = known.values().iterator();
    while (oldest.hasNext() && !oldest.next().at().plus(MOMENT).isAfter(now)) {
      oldest.remove();
    }
    Known before = known.putIfAbsent(press, new Known(now, mine));
    return before == null ? mine : before.answer();
  }
}
