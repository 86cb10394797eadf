package dev.rapport.store.mapdb;

import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.conversation.Conversation;
import dev.rapport.port.Change;
import dev.rapport.port.CoachStore;
import dev.rapport.port.CoachStore.Commit;
import dev.rapport.port.DeliveryId;
import dev.rapport.port.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.concurrent.CompletableFuture;

/// The turns that share one write. Each is decided as if those before it were saved already, and all are told only when
/// that has come true; so it does not matter which of them arrived together.
final class Batch {
  private final WorkingSet workingSet;
  private final OpenJournal journal;
  private final long forgetBefore;
  private final Map<MemberRef, Long> revisions = new HashMap<>();
  private final Set<DeliveryId> deliveries = new HashSet<>();
  private final List<Frame.Fresh> frames = new ArrayList<>();
  private final Map<RecordKey, RecentConversations.Kept> conversations = new HashMap<>();
  private final List<Decided> decided = new ArrayList<>();

  private record Decided(CompletableFuture<Commit> told, Commit commit) {}

  Batch(WorkingSet workingSet, Instant now) {
    this.workingSet = workingSet;
    // Nobody replaces it meanwhile: that is an errand of the thread that decides.
    this.journal = workingSet.read(Function.identity());
    this.forgetBefore = now.minus(CoachStore.DELIVERIES_REMEMBERED).toEpochMilli();
  }

  void add(Committer.Saving saving) {
    switch (saving) {
      case PendingTurn turn -> add(turn);
      case PendingWrite write -> {
        frames.add(write.frame());
        decided.add(new Decided(write.told(), Commit.SAVED));
      }
      case Committer.Removal(RecordKey key) -> frames.add(Frame.fresh(List.of(new Entry.Removed(key))));
    }
  }

  private void add(PendingTurn pending) {
    try {
      decided.add(new Decided(pending.told(), decide(pending)));
    } catch (RuntimeException e) {
      // One record that cannot be read must not stop the others.
      pending.told().completeExceptionally(e);
    }
  }

  private Commit decide(PendingTurn pending) {
    Turn turn = pending.turn();
    Commit commit = repeated(turn.delivery()) ? Commit.REPEATED
        : revision(turn.member()) == turn.expectedRevision() ? Commit.SAVED : Commit.STALE;
    if (commit == Commit.SAVED) {
      frames.add(pending.frame());
      deliveries.add(turn.delivery());
      for (Change change : turn.changes()) {
        if (change instanceof Change.PutConversation(var conversation)) {
          revisions.put(turn.member(), conversation.revision());
        }
      }
      RecordKey conversation = RecordKey.of(RecordKind.CONVERSATION, turn.member(), "");
      conversations.remove(conversation);
      pending.conversation(conversations::put);
    }
    return commit;
  }

  private boolean repeated(DeliveryId delivery) {
    return deliveries.contains(delivery)
        || journal.index().delivered(delivery.value()).map(at -> at > forgetBefore).orElse(false);
  }

  private long revision(MemberRef member) {
    return revisions.computeIfAbsent(member, _ -> {
      RecordKey key = RecordKey.of(RecordKind.CONVERSATION, member, "");
      return workingSet.recent(key)
          .map(Conversation::revision)
          .orElseGet(() -> journal.find(key).map(Entry.Put::stamp).orElse(0L));
    });
  }

  JournalFile file() {
    return journal.file();
  }

  /// Those of its turns that are to be kept at hand.
  Map<RecordKey, RecentConversations.Kept> conversations() {
    return conversations;
  }

  List<Frame.Fresh> frames() {
    return frames;
  }

  void tell() {
    decided.forEach(each -> each.told().complete(each.commit()));
  }

  void refuse(Throwable why) {
    decided.forEach(each -> each.told().completeExceptionally(why));
  }
}
