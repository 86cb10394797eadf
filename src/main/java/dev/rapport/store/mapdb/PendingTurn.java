package dev.rapport.store.mapdb;

import dev.rapport.port.Change;
import dev.rapport.port.CoachStore.Commit;
import dev.rapport.port.Turn;
import dev.rapport.store.json.StoredJson;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

/// A turn on its way to the journal, as the frame it will be there.
///
/// @param told completed when its fate is durable
record PendingTurn(Turn turn, Frame.Fresh frame, CompletableFuture<Commit> told) implements Committer.Saving {

  static PendingTurn of(Turn turn) {
    List<Entry> entries = new ArrayList<>();
    turn.changes().forEach(change -> entries.add(entry(turn, change)));
    entries.add(new Entry.Delivered(turn.delivery().value(), turn.at().toEpochMilli()));
    return new PendingTurn(turn, Frame.fresh(entries), new CompletableFuture<>());
  }

  /// The conversation that it puts, if what will be read of it is the same to the letter.
  void conversation(BiConsumer<RecordKey, RecentConversations.Kept> to) {
    for (Change change : turn.changes()) {
      if (change instanceof Change.PutConversation(var conversation)) {
        for (Frame.Placed placed : frame.entries()) {
          if (placed.entry() instanceof Entry.Put(RecordKey key, long _, ByteBuffer value)
              && key.kind() == RecordKind.CONVERSATION && isToTheLetter(value)) {
            to.accept(key, new RecentConversations.Kept(conversation, value.remaining()));
          }
        }
      }
    }
  }

  // Half a surrogate pair is written as a question mark; who has none has lost nothing.
  private static boolean isToTheLetter(ByteBuffer json) {
    for (int i = json.position(); i < json.limit(); i++) {
      if (json.get(i) == '?') {
        return false;
      }
    }
    return true;
  }

  private static Entry entry(Turn turn, Change change) {
    return switch (change) {
      case Change.PutProfile(var profile) ->
        put(key(turn, RecordKind.PROFILE, ""), 0, StoredJson.write(profile));
      case Change.PutConversation(var conversation) ->
        put(key(turn, RecordKind.CONVERSATION, ""), conversation.revision(), StoredJson.write(conversation));
      case Change.PutKeptDraft(var draft) ->
        put(key(turn, RecordKind.KEPT_DRAFT, draft.id()), second(draft.keptAt()), StoredJson.write(draft));
      case Change.PutSentInvite(var invite) ->
        put(key(turn, RecordKind.SENT_INVITE, invite.id()), second(invite.sentAt()), StoredJson.write(invite));
      case Change.PutSentReply(var reply) ->
        put(key(turn, RecordKind.SENT_REPLY, reply.id()), second(reply.sentAt()), StoredJson.write(reply));
      case Change.RemoveSentReply(String id) -> new Entry.Removed(key(turn, RecordKind.SENT_REPLY, id));
      case Change.PutOutgoing(var outgoing) ->
        put(RecordKey.of(outgoing), second(outgoing.at()), StoredJson.write(outgoing));
      case Change.RemoveKeptDraft(String id) -> new Entry.Removed(key(turn, RecordKind.KEPT_DRAFT, id));
      case Change.RemoveSentInvite(String id) -> new Entry.Removed(key(turn, RecordKind.SENT_INVITE, id));
    };
  }

  private static RecordKey key(Turn turn, RecordKind kind, String id) {
    return RecordKey.of(kind, turn.member(), id);
  }

  private static Entry put(RecordKey key, long stamp, byte[] json) {
    return new Entry.Put(key, stamp, ByteBuffer.wrap(json));
  }

  private static long second(Instant time) {
    return time.getEpochSecond();
  }
}
