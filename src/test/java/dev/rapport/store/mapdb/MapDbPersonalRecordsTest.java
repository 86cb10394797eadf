package dev.rapport.store.mapdb;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.Activity;
import dev.rapport.engagement.CheckIn;
import dev.rapport.engagement.Figure;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Way;
import dev.rapport.port.Change;
import dev.rapport.port.DeliveryId;
import dev.rapport.port.Outgoing;
import dev.rapport.port.ProgrammeStoreContract;
import dev.rapport.port.Samples;
import dev.rapport.port.SettableClock;
import dev.rapport.port.Turn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept of a member: exported whole, forgotten whole, gone in time, and told in docs/privacy.md.
class MapDbPersonalRecordsTest {
  private static final ChannelRef CHANNEL = ChannelRef.parse("slack:T1:C9");
  private static final MemberRef ANA = MemberRef.parse("slack:T1:UANA");
  private static final MemberRef BEN = MemberRef.parse("slack:T1:UBEN");
  private static final IsoWeek WEEK = IsoWeek.parse("2026-W48");

  private final SettableClock clock = new SettableClock(Samples.NOON);
  @TempDir
  private Path folder;
  private MapDbCoachStore store;
  private int deliveries;

  @BeforeEach
  void open() {
    store = MapDbCoachStore.open(folder, clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void keep(MemberRef member) {
    String id = member.id();
    store.commit(new Turn(member, new DeliveryId("d" + ++deliveries), Samples.NOON, 0, List.of(
        new Change.PutProfile(Samples.profile("Name" + id)),
        new Change.PutConversation(Samples.conversation("c-" + id, 1)),
        new Change.PutKeptDraft(Samples.keptDraft("k-" + id, Samples.NOON)),
        new Change.PutSentInvite(Samples.sentInvite("s-" + id, Samples.NOON)),
        new Change.PutOutgoing(new Outgoing(new DeliveryId("o-" + id), member, Samples.NOON, "payload-" + id)))));
    store.engagement()
        .log(new Activity("a-" + id, member, Way.JOIN, 2, WEEK.monday(), "words-" + id, Samples.NOON, Set.of(CHANNEL)));
    store.engagement().put(member, new CheckIn(WEEK, Map.of(Figure.PROFILE_VIEWS, 12)));
    store.programmes().put(ProgrammeStoreContract.own(member));
  }

  @Test
  void anExportHoldsAllOfOnesOwnAndNothingOfAnybodyElses() throws IOException {
    keep(ANA);
    keep(BEN);
    store.programmes().put(ProgrammeStoreContract.programme(CHANNEL));
    JsonNode export = new JsonMapper().readTree(store.personal().export(ANA));
    List<String> names = new ArrayList<>();
    export.fieldNames().forEachRemaining(names::add);
    assertThat(names).contains("member", "profile", "conversation", "kept-draft", "sent-invite", "outgoing",
        "programme",
        "own-rhythm", "activity", "check-in", "counted");
    assertThat(export.toString()).contains("NameUANA", "words-UANA", "payload-UANA").doesNotContain("UBEN");
  }

  @Test
  void whoAsksToBeForgottenIsInNoRecordAndAfterAWhileInNoFile() throws IOException {
    keep(ANA);
    keep(BEN);
    store.programmes().put(ProgrammeStoreContract.programme(CHANNEL));
    store.personal().forget(ANA);
    assertThat(store.personal().export(ANA)).isEqualTo("{\n\"member\": \"" + ANA + "\"\n}\n");
    assertThat(store.unsent(ANA.workspace().platform(), Samples.NOON)).hasSize(1);
    assertThat(store.engagement().tally(CHANNEL, WEEK))
        .hasValueSatisfying(tally -> assertThat(tally.count(Way.JOIN)).isEqualTo(4));
    assertThat(store.programmes().programme(CHANNEL)).map(Programme::owner).map(MemberRef::id).hasValue("nobody");
    assertThat(store.personal().export(BEN)).contains("words-UBEN");
    store.tidy();
    assertThat(Files.readString(folder.resolve(DataFolder.JOURNAL), StandardCharsets.ISO_8859_1))
        .contains("words-UBEN")
        .doesNotContain("UANA");
    close();
    open();
    assertThat(store.personal().export(BEN)).contains("words-UBEN", "NameUBEN");
  }

  @Test
  void whatIsOlderThanItsTimeIsLeftOutWhenTheJournalIsWrittenAnew() throws Exception {
    keep(ANA);
    clock.pass(MapDbCoachStore.KEPT.plusDays(8));
    store.engagement()
        .log(new Activity("new", ANA, Way.SHARE, 1, clock.instant().atZone(ZoneOffset.UTC).toLocalDate(),
            "new words", clock.instant(), Set.of()));
    store.tidy();
    close();
    open();
    assertThat(store.personal().export(ANA)).contains("new words", "NameUANA", "own-rhythm")
        .doesNotContain("words-UANA", "kept-draft", "sent-invite", "check-in", "conversation", "payload");
  }

  @Test
  void thePrivacyPageNamesEveryKindOfRecordAndHowLongItIsKept() throws IOException {
    String page = Files.readString(Path.of("docs/privacy.md"), StandardCharsets.UTF_8);
    assertThat(Stream.of(RecordKind.values()).map(RecordKind::id)).allSatisfy(
        kind -> assertThat(page).contains("`" + kind + "`"));
    assertThat(page).contains(MapDbCoachStore.KEPT.toDays() + " days");
  }
}
