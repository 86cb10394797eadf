package dev.rapport.port;

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
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the [PersonalRecords] of every [Store] keep to. Each test gets an empty store that keeps things for 400 days.
public interface PersonalRecordsContract {
  ChannelRef CHANNEL = ChannelRef.parse("slack:T1:C9");
  MemberRef ANA = MemberRef.parse("slack:T1:UANA");
  MemberRef BEN = MemberRef.parse("slack:T1:UBEN");
  IsoWeek WEEK = IsoWeek.parse("2026-W48");
  Duration KEPT = Duration.ofDays(400);

  Store store();

  /// The same store after a restart.
  Store reopened();

  SettableClock clock();

  /// One record of most kinds.
  default void keep(MemberRef member) {
    String id = member.id();
    store().commit(new Turn(member, new DeliveryId("d" + id.hashCode()), Samples.NOON, 0, List.of(
        new Change.PutProfile(Samples.profile("Name" + id)),
        new Change.PutConversation(Samples.conversation("c-" + id, 1)),
        new Change.PutKeptDraft(Samples.keptDraft("k-" + id, Samples.NOON)),
        new Change.PutSentInvite(Samples.sentInvite("s-" + id, Samples.NOON)),
        new Change.PutFollowUp(Samples.followUp("f-" + id, member, Samples.NOON)),
        new Change.PutOutgoing(new Outgoing(new DeliveryId("o-" + id), member, Samples.NOON, "payload-" + id)))));
    store().engagement()
        .log(new Activity("a-" + id, member, Way.JOIN, 2, WEEK.monday(), "words-" + id, Samples.NOON, Set.of(CHANNEL)));
    store().engagement().put(member, new CheckIn(WEEK, Map.of(Figure.PROFILE_VIEWS, 12)));
    store().programmes().put(ProgrammeStoreContract.own(member));
  }

  @Test
  default void anExportHoldsAllOfOnesOwnAndNothingOfAnybodyElses() throws IOException {
    keep(ANA);
    keep(BEN);
    store().programmes().put(ProgrammeStoreContract.programme(CHANNEL));
    JsonNode export = new JsonMapper().readTree(store().personal().export(ANA));
    List<String> names = new ArrayList<>();
    export.fieldNames().forEachRemaining(names::add);
    assertThat(names).containsExactly("member", "profile", "conversation", "kept-draft", "sent-invite", "outgoing",
        "follow-up", "programme", "own-rhythm", "activity", "check-in", "counted");
    assertThat(export.toString()).contains("NameUANA", "words-UANA", "payload-UANA").doesNotContain("UBEN");
    assertThat(export.path("counted").path(0).asText()).isEqualTo("slack:T1:C9/2026-W48");
  }

  @Test
  default void whoAsksToBeForgottenIsInNoRecord() {
    keep(ANA);
    keep(BEN);
    store().programmes().put(ProgrammeStoreContract.programme(CHANNEL));
    store().personal().forget(ANA);
    assertThat(store().personal().export(ANA)).isEqualTo("{\n\"member\": \"" + ANA + "\"\n}\n");
    assertThat(store().unsent(ANA.workspace().platform(), Samples.NOON)).hasSize(1);
    assertThat(store().engagement().tally(CHANNEL, WEEK))
        .hasValueSatisfying(tally -> assertThat(tally.count(Way.JOIN)).isEqualTo(4));
    assertThat(store().programmes().programme(CHANNEL)).map(Programme::owner).map(MemberRef::id).hasValue("nobody");
    assertThat(store().personal().export(BEN)).contains("words-UBEN");
    assertThat(reopened().personal().export(BEN)).contains("words-UBEN", "NameUBEN");
  }

  @Test
  default void whatIsOlderThanItsTimeGoes() {
    keep(ANA);
    clock().pass(KEPT.plusDays(8));
    store().engagement()
        .log(new Activity("new", ANA, Way.SHARE, 1, clock().instant().atZone(ZoneOffset.UTC).toLocalDate(),
            "new words", clock().instant(), Set.of()));
    store().tidy();
    assertThat(reopened().personal().export(ANA)).contains("new words", "NameUANA", "own-rhythm")
        .doesNotContain("words-UANA", "kept-draft", "sent-invite", "check-in", "conversation", "payload");
  }
}
