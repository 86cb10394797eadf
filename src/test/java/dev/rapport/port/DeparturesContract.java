package dev.rapport.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.Account;
import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.WorkspaceRef;
import dev.rapport.engagement.Activity;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.Way;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the [Departures] of every [Store] keep to. Each test gets an empty store.
public interface DeparturesContract {
  WorkspaceRef GONE = WorkspaceRef.parse("slack:T1");
  MemberRef ANA = MemberRef.parse("slack:T1:UANA");
  MemberRef BEN = MemberRef.parse("slack:T12:UBEN");

  Store store();

  /// The same store after a restart.
  Store reopened();

  @Test
  default void theFirstTimeStaysThroughARestartUntilItIsBack() {
    store().departures().left(GONE, Samples.NOON);
    store().departures().left(GONE, Samples.NOON.plusSeconds(60));

    Departures departures = reopened().departures();

    assertThat(departures.away()).containsExactly(Map.entry(GONE, Samples.NOON));
    departures.cameBack(GONE);
    assertThat(departures.away()).isEmpty();
  }

  @Test
  default void erasingTakesEverythingOfItsAndNothingOfAnothers() {
    Store store = store();
    keep(store, ANA, "1");
    keep(store, BEN, "2");
    store.departures().left(GONE, Samples.NOON);

    store.departures().erase(GONE);

    assertThat(store.conversation(ANA)).isEmpty();
    assertThat(store.profile(ANA)).isEmpty();
    assertThat(store.personal().export(ANA)).doesNotContain("line", "Ana");
    assertThat(store.unsent(ANA.workspace().platform(), Instant.EPOCH)).extracting(Outgoing::member)
        .containsExactly(BEN);
    assertThat(store.engagement().tally(channel(ANA), week())).isEmpty();
    assertThat(store.programmes().programme(channel(ANA))).isEmpty();
    assertThat(store.departures().away()).isEmpty();
    assertThat(store.conversation(BEN)).isPresent();
    assertThat(store.engagement().tally(channel(BEN), week())).isPresent();
    assertThat(store.programmes().programme(channel(BEN))).isPresent();
  }

  /// Something of a member's own, and of their channel's.
  static void keep(Store store, MemberRef member, String delivery) {
    DeliveryId id = new DeliveryId(delivery);
    store.commit(new Turn(member, id, Samples.NOON, 0,
        List.of(new Change.PutConversation(Samples.conversation("c1", 1)),
            new Change.PutProfile(new Profile("Ana", Account.FREE)),
            new Change.PutOutgoing(new Outgoing(id, member, Samples.NOON, "[]")))));
    store.engagement()
        .log(new Activity("a1", member, Way.JOIN, 1, LocalDate.of(2026, 11, 24), "a line", Samples.NOON,
            Set.of(channel(member))));
    store.programmes().put(ProgrammeStoreContract.programme(channel(member)).movedTo(member));
  }

  private static ChannelRef channel(MemberRef member) {
    return new ChannelRef(member.workspace(), "C9");
  }

  private static IsoWeek week() {
    return IsoWeek.of(LocalDate.of(2026, 11, 24));
  }
}
