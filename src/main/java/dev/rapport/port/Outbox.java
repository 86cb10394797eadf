package dev.rapport.port;

import dev.rapport.coaching.Platform;
import java.time.Instant;
import java.util.List;

/// What is still to be sent. Safe for use by many threads.
public interface Outbox {
  /// Everything that was saved for this platform at or after `since` and not reported as sent, the oldest first.
  List<Outgoing> unsent(Platform platform, Instant since);

  /// Takes over what was left for this platform by processes that are gone, the oldest first. Of all who ask, one is given
  /// it, once; so that whoever asks must see to it.
  List<Outgoing> orphaned(Platform platform);

  /// Forgets one. It need not be durable on return: after a crash it is sent once more, never not at all.
  void sent(Outgoing outgoing);
}
