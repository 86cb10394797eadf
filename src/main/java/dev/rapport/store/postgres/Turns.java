package dev.rapport.store.postgres;

import dev.rapport.coaching.conversation.Conversation;
import dev.rapport.port.Change;
import dev.rapport.port.CoachStore;
import dev.rapport.port.CoachStore.Commit;
import dev.rapport.port.Outgoing;
import dev.rapport.port.Turn;
import dev.rapport.store.postgres.Records.Json;
import dev.rapport.store.json.StoredJson;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/// One turn within one transaction, whichever node it came to. Of several with the same delivery or decided on the same
/// revision one is saved; the others wait for it at the row that it holds, and see then that they came too late.
///
/// @param node sends what the turn leaves to be sent
record Turns(Records records, String node, Instant now) {
  // That the record is there says it all.
  private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

  /// Thrown to undo what was done so far.
  static final class StaleException extends RuntimeException {
    StaleException() {
      super("the conversation has moved on");
    }
  }

  /// @throws StaleException when the conversation has moved on; the transaction has to be undone then
  Commit commit(Turn turn) throws SQLException {
    if (!isNew(turn)) {
      return Commit.REPEATED;
    }
    long revision = revision(turn);
    if (revision != turn.expectedRevision()) {
      throw new StaleException();
    }
    for (Change change : turn.changes()) {
      make(turn, change);
    }
    return Commit.SAVED;
  }

  private boolean isNew(Turn turn) throws SQLException {
    return records.change("insert into delivery (id, at) values (?, ?) on conflict (id) do update set at = excluded.at "
        + "where delivery.at <= ?", turn.delivery().value(), Records.time(turn.at()),
        Records.time(now.minus(CoachStore.DELIVERIES_REMEMBERED))) > 0;
  }

  private long revision(Turn turn) throws SQLException {
    try (
        PreparedStatement statement = records.prepare(
            "select revision from conversation where workspace = ? and owner = ? and id = '' for update",
            Owner.of(turn.member()));
        ResultSet row = statement.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  private void make(Turn turn, Change change) throws SQLException {
    Owner owner = Owner.of(turn.member());
    switch (change) {
      case Change.PutProfile(var profile) -> records.put(Table.PROFILE, owner, "", StoredJson.write(profile));
      case Change.PutConversation(var conversation) -> put(owner, turn.expectedRevision(), conversation);
      case Change.PutKeptDraft(var draft) ->
        records.put(Table.KEPT_DRAFT, owner, draft.id(), draft.keptAt(), StoredJson.write(draft));
      case Change.RemoveKeptDraft(String id) -> records.remove(Table.KEPT_DRAFT, owner, id);
      case Change.PutSentInvite(var invite) ->
        records.put(Table.SENT_INVITE, owner, invite.id(), invite.sentAt(), StoredJson.write(invite));
      case Change.RemoveSentInvite(String id) -> records.remove(Table.SENT_INVITE, owner, id);
      case Change.PutSentReply(var reply) ->
        records.put(Table.SENT_REPLY, owner, reply.id(), reply.sentAt(), StoredJson.write(reply));
      case Change.RemoveSentReply(String id) -> records.remove(Table.SENT_REPLY, owner, id);
      case Change.PutFollowUp(var followUp) ->
        records.put(Table.FOLLOW_UP, owner, followUp.id(), followUp.due(), StoredJson.write(followUp));
      case Change.RemoveFollowUp(String id) -> records.remove(Table.FOLLOW_UP, owner, id);
      case Change.PutOutcome(var outcome) ->
        records.put(Table.OUTCOME, owner, outcome.id(), outcome.at(), StoredJson.write(outcome));
      case Change.PutQuestions(boolean wanted) when wanted -> records.remove(Table.NO_QUESTIONS, owner, "");
      case Change.PutQuestions _ -> records.put(Table.NO_QUESTIONS, owner, "", NOTHING.clone());
      case Change.PutOutgoing(var outgoing) -> put(outgoing);
    }
  }

  private void put(Owner owner, long expected, Conversation conversation) throws SQLException {
    // Who has none has no row that could be held: the first of several puts it, the others find it there.
    String otherwise = expected == 0 ? "nothing"
        : "update set at = excluded.at, value = excluded.value, revision = excluded.revision";
    int put = records.change("insert into conversation (workspace, owner, id, at, value, revision) "
        + "values (?, ?, '', ?, cast(? as jsonb), ?) on conflict (workspace, owner, id) do " + otherwise,
        owner, Records.time(conversation.changedAt()), Json.of(StoredJson.write(conversation)),
        conversation.revision());
    if (put == 0) {
      throw new StaleException();
    }
  }

  private void put(Outgoing outgoing) throws SQLException {
    records.change("insert into outgoing (workspace, owner, id, at, value, node) "
        + "values (?, ?, ?, ?, cast(? as jsonb), ?) on conflict (workspace, owner, id) do update "
        + "set at = excluded.at, value = excluded.value, node = excluded.node",
        Owner.of(outgoing.member()), outgoing.id().value(), Records.time(outgoing.at()),
        Json.of(StoredJson.write(outgoing)), node);
  }
}
