package dev.rapport.store.mapdb;

import dev.rapport.port.CoachStore.Commit;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Entries on their way to the journal that nothing can refuse any more, because whoever decided on them keeps others
/// from what they change until they are durable.
record PendingWrite(Frame.Fresh frame, CompletableFuture<Commit> told) implements Committer.Saving {
  static PendingWrite of(List<Entry> entries) {
    return new PendingWrite(Frame.fresh(entries), new CompletableFuture<>());
  }
}
