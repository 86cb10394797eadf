package dev.rapport.store.postgres;

import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.Programme;
import dev.rapport.port.EngagementStore;
import dev.rapport.port.PersonalRecords;
import dev.rapport.port.ProgrammeStore;
import dev.rapport.store.json.StoredJson;
import dev.rapport.store.json.StoredRhythm;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/// What the database holds of one member: every record of theirs, in whatever table, and the programmes they look after.
record PostgresPersonalRecords(Database database, ProgrammeStore programmes,
    EngagementStore engagement) implements PersonalRecords {
  private static final String NOBODY = "nobody";

  @Override
  public String export(MemberRef member) {
    StringBuilder json = new StringBuilder("{\n\"member\": \"" + member + "\"");
    for (Table table : Table.values()) {
      List<String> records = records(table, member).stream()
          .map(asWritten(table))
          .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
          .toList();
      if (!records.isEmpty()) {
        json.append(",\n\"").append(table.id()).append("\": [\n").append(String.join(",\n", records)).append("\n]");
      }
    }
    return json.append("\n}\n").toString();
  }

  @Override
  public void forget(MemberRef member) {
    engagement.forget(member);
    owned(member).forEach(programme -> programmes.change(programme.channel(),
        old -> old.movedTo(new MemberRef(old.workspace(), NOBODY))));
    database.write(connection -> {
      Records records = new Records(connection);
      for (Table table : Table.values()) {
        records.removeAll(table, Owner.of(member));
      }
      return member;
    });
  }

  private List<byte[]> records(Table table, MemberRef member) {
    return table == Table.PROGRAMME
        ? owned(member).stream().map(StoredRhythm::write).toList()
        : database.read(connection -> new Records(connection).all(table, Owner.of(member)));
  }

  private List<Programme> owned(MemberRef member) {
    return database.read(connection -> new Records(connection)
        .select("select value from programme where workspace = ?", member.workspace().toString()))
        .stream()
        .map(StoredRhythm::programme)
        .filter(programme -> programme.owner().equals(member))
        .toList();
  }

  // PostgreSQL keeps what a document says and not the order of its members; an export is the same from every store.
  private static UnaryOperator<byte[]> asWritten(Table table) {
    return switch (table) {
      case PROFILE -> json -> StoredJson.write(StoredJson.profile(json));
      case CONVERSATION -> json -> StoredJson.write(StoredJson.conversation(json));
      case KEPT_DRAFT -> json -> StoredJson.write(StoredJson.keptDraft(json));
      case SENT_INVITE -> json -> StoredJson.write(StoredJson.sentInvite(json));
      case SENT_REPLY -> json -> StoredJson.write(StoredJson.sentReply(json));
      case FOLLOW_UP -> json -> StoredJson.write(StoredJson.followUp(json));
      case OUTCOME -> json -> StoredJson.write(StoredJson.outcome(json));
      case OUTGOING -> json -> StoredJson.write(StoredJson.outgoing(json));
      case ADDRESS -> json -> StoredJson.write(StoredJson.address(json));
      case RUN -> json -> StoredRhythm.write(StoredRhythm.run(json));
      case PROGRAMME -> json -> StoredRhythm.write(StoredRhythm.programme(json));
      case OWN_RHYTHM -> json -> StoredRhythm.write(StoredRhythm.ownRhythm(json));
      case ACTIVITY -> json -> StoredRhythm.write(StoredRhythm.activity(json));
      case CHECK_IN -> json -> StoredRhythm.write(StoredRhythm.checkIn(json));
      case TALLY -> json -> StoredRhythm.write(StoredRhythm.tally(json));
      case CHANNEL_HISTORY -> json -> StoredRhythm.write(StoredRhythm.history(json));
      case SUMMARY -> json -> StoredRhythm.write(StoredRhythm.summary(json));
      case COUNTED, NO_QUESTIONS -> UnaryOperator.identity();
    };
  }
}
