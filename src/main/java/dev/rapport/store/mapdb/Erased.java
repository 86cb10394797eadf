package dev.rapport.store.mapdb;

import dev.rapport.coaching.WorkspaceRef;
import dev.rapport.store.json.StoredJson;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The workspaces of which the journal is to keep nothing, while it is written anew. Safe for use by many threads.
final class Erased {
  private final Set<String> workspaces = ConcurrentHashMap.newKeySet();

  void add(WorkspaceRef workspace) {
    workspaces.add(workspace.toString());
  }

  void spare(WorkspaceRef workspace) {
    workspaces.remove(workspace.toString());
  }

  /// Whether a record belongs to one of them, or to somebody in it.
  boolean has(Entry.Put put) {
    return !workspaces.isEmpty() && workspaces.stream().anyMatch(workspace -> isOf(workspace, put));
  }

  private static boolean isOf(String workspace, Entry.Put put) {
    return switch (put.key().kind()) {
      // Those stand under the name of a delivery, which names nobody.
      case OUTGOING -> StoredJson.outgoing(bytes(put.value())).member().workspace().toString().equals(workspace);
      // The note itself goes last, so that a crash in between leaves the rest to be done again.
      case LEFT -> false;
      case PROFILE, CONVERSATION, KEPT_DRAFT, SENT_INVITE, SENT_REPLY, FOLLOW_UP, OUTCOME, NO_QUESTIONS, RUN,
          RUN_UNDER_WAY, PROGRAMME, OWN_RHYTHM, ACTIVITY, CHECK_IN, TALLY, COUNTED, CHANNEL_HISTORY, SUMMARY,
          ADDRESS ->
        put.key().names().anyMatch(name -> name.startsWith(workspace + ":") || name.contains("/" + workspace + ":"));
    };
  }

  private static byte[] bytes(ByteBuffer value) {
    byte[] bytes = new byte[value.remaining()];
    value.get(value.position(), bytes);
    return bytes;
  }
}
