package dev.rapport.port;

import dev.rapport.coaching.Platform;
import java.time.Instant;
import java.util.List;

/// What is still to be sent. Safe for use by many threads.
public interface Outbox {
  /// Everything that was saved for this platform at or after `since` and not reported as sent, the oldest first.
  List<Outgoing> unsent(Platform platform, Instant since);

  /// Takes over what processes that are gone by now have left for this platform. Of all who ask, one is given it. Where one
  /// process has the store to itself, nobody else can leave anything, and this is always empty.
  default List<Outgoing> orphaned(Platform platform) {
    return List.of();
  }

  /// Forgets one. It need not be durable on return: after a crash it is sent once more, never not at all.
  void sent(Outgoing outgoing);
}
