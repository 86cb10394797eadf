package dev.rapport.store.mapdb;

import dev.rapport.coaching.FollowUp;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.WorkspaceRef;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Rhythm;
import dev.rapport.port.EngagementStore;
import dev.rapport.port.Outgoing;
import dev.rapport.port.PersonalRecords;
import dev.rapport.port.ProgrammeStore;
import dev.rapport.store.json.StoredJson;
import dev.rapport.store.json.StoredRhythm;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What the journal holds of one member: every record under their name, of whatever kind, and the few that stand under
/// another. A kind that is added later is exported and forgotten without a word here.
final class MapDbPersonalRecords implements PersonalRecords {
  private static final String NOBODY = "nobody";

  private final Shelf shelf;
  private final ProgrammeStore programmes;
  private final EngagementStore engagement;

  MapDbPersonalRecords(Shelf shelf, ProgrammeStore programmes, EngagementStore engagement) {
    this.shelf = shelf;
    this.programmes = programmes;
    this.engagement = engagement;
  }

  @Override
  public String export(MemberRef member) {
    StringBuilder json = new StringBuilder("{\n\"member\": \"" + member + "\"");
    for (RecordKind kind : RecordKind.values()) {
      List<String> records = records(kind, member).toList();
      if (!records.isEmpty()) {
        json.append(",\n\"").append(kind.id()).append("\": [\n").append(String.join(",\n", records)).append("\n]");
      }
    }
    return json.append("\n}\n").toString();
  }

  @Override
  public void forget(MemberRef member) {
    engagement.forget(member);
    programmes.remove(member);
    owned(member).forEach(programme -> programmes.change(programme.channel(),
        old -> old.movedTo(new MemberRef(old.workspace(), NOBODY))));
    List<Entry> removed = new ArrayList<>();
    outgoing(member).forEach(outgoing -> removed.add(new Entry.Removed(RecordKey.of(outgoing))));
    followUps(member).forEach(each -> removed.add(new Entry.Removed(RecordKey.followUp(member, each.id()))));
    for (RecordKind kind : RecordKind.values()) {
      shelf.keys(RecordKey.of(kind, member, "")).forEach(key -> removed.add(new Entry.Removed(key)));
    }
    shelf.write(removed);
    // What is forgotten still stands in the file until it is written anew.
    shelf.compact();
  }

  private Stream<String> records(RecordKind kind, MemberRef member) {
    return switch (kind) {
      case PROGRAMME -> owned(member).map(StoredRhythm::write).map(MapDbPersonalRecords::text);
      case OWN_RHYTHM -> programmes.ownRhythm(member).stream().map(StoredRhythm::write).map(MapDbPersonalRecords::text);
      case OUTGOING -> outgoing(member).map(StoredJson::write).map(MapDbPersonalRecords::text);
      case FOLLOW_UP -> followUps(member).map(StoredJson::write).map(MapDbPersonalRecords::text);
      case COUNTED -> shelf.all(RecordKey.of(kind, member, "")).map(place -> "\"" + text(place) + "\"");
      case PROFILE, CONVERSATION, KEPT_DRAFT, SENT_INVITE, SENT_REPLY, OUTCOME, NO_QUESTIONS, RUN, RUN_UNDER_WAY,
          ACTIVITY, CHECK_IN, TALLY,
          CHANNEL_HISTORY, SUMMARY, LEFT, ADDRESS ->
        shelf.all(RecordKey.of(kind, member, "")).map(MapDbPersonalRecords::text);
    };
  }

  private Stream<Programme> owned(MemberRef member) {
    List<Programme> owned = new ArrayList<>();
    programmes.each((Rhythm rhythm) -> {
      if (rhythm instanceof Programme programme && programme.owner().equals(member)) {
        owned.add(programme);
      }
    });
    return owned.stream();
  }

  private Stream<Outgoing> outgoing(MemberRef member) {
    WorkspaceRef workspace = member.workspace();
    return shelf.all(RecordKey.outgoing(workspace.platform(), ""))
        .map(StoredJson::outgoing)
        .filter(outgoing -> outgoing.member().equals(member));
  }

  private Stream<FollowUp> followUps(MemberRef member) {
    return shelf.all(RecordKey.followUps(member.workspace().platform()))
        .map(StoredJson::followUp)
        .filter(followUp -> followUp.member().equals(member));
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }
}
