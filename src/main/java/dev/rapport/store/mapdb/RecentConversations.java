package dev.rapport.store.mapdb;

import dev.rapport.coaching.conversation.Conversation;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The conversations that were saved last, as they are in the journal, so that the next turn of each need not read and
/// parse what was just written. Limited by what they take there. Not for several threads that change it;
/// [WorkingSet] sees to that.
final class RecentConversations {
  private final long most;
  private final Map<RecordKey, Kept> kept = new LinkedHashMap<>();
  private long bytes;

  /// A conversation and how many bytes it has as JSON.
  record Kept(Conversation conversation, int bytes) {}

  /// @param most bytes of JSON
  RecentConversations(long most) {
    this.most = most;
  }

  Optional<Conversation> find(RecordKey key) {
    return Optional.ofNullable(kept.get(key)).map(Kept::conversation);
  }

  void clear() {
    kept.clear();
    bytes = 0;
  }

  void forget(RecordKey key) {
    Kept old = kept.remove(key);
    bytes -= old == null ? 0 : old.bytes();
  }

  /// Keeps the latest of a member; what has not changed for longest goes when there is no more room.
  void keep(RecordKey key, Kept latest) {
    forget(key);
    kept.put(key, latest);
    bytes += latest.bytes();
    for (Iterator<Kept> oldest = kept.values().iterator(); bytes > most; oldest.remove()) {
      bytes -= oldest.next().bytes();
    }
  }
}
