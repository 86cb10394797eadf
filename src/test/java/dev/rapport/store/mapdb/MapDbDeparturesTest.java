package dev.rapport.store.mapdb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.Account;
import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.WorkspaceRef;
import dev.rapport.engagement.Activity;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.Way;
import dev.rapport.port.Change;
import dev.rapport.port.DeliveryId;
import dev.rapport.port.Outgoing;
import dev.rapport.port.Samples;
import dev.rapport.port.SettableClock;
import dev.rapport.port.Turn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workspace that has left: known after a restart, and erased whole, from the disk too.
class MapDbDeparturesTest {
  private static final WorkspaceRef GONE = WorkspaceRef.parse("slack:T1");
  private static final MemberRef ANA = MemberRef.parse("slack:T1:UANA");
  private static final MemberRef BEN = MemberRef.parse("slack:T12:UBEN");

  private final SettableClock clock = new SettableClock(Samples.NOON);
  @TempDir
  private Path folder;

  @Test
  void theFirstTimeStaysThroughARestartUntilItIsBack() {
    try (MapDbCoachStore store = MapDbCoachStore.open(folder, clock)) {
      store.departures().left(GONE, Samples.NOON);
      store.departures().left(GONE, Samples.NOON.plusSeconds(60));
    }
    try (MapDbCoachStore store = MapDbCoachStore.open(folder, clock)) {
      assertThat(store.departures().away()).containsExactly(Map.entry(GONE, Samples.NOON));
      store.departures().cameBack(GONE);
      assertThat(store.departures().away()).isEmpty();
    }
  }

  @Test
  void erasingTakesEverythingOfItsAndNothingOfAnothers() throws IOException {
    try (MapDbCoachStore store = MapDbCoachStore.open(folder, clock)) {
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
      assertThat(store.departures().away()).isEmpty();
      assertThat(store.conversation(BEN)).isPresent();
      assertThat(store.engagement().tally(channel(BEN), week())).isPresent();
    }
    assertThat(Files.readString(folder.resolve(DataFolder.JOURNAL), StandardCharsets.ISO_8859_1))
        .doesNotContain("slack:T1:", "UANA")
        .contains("UBEN");
  }

  private void keep(MapDbCoachStore store, MemberRef member, String delivery) {
    DeliveryId id = new DeliveryId(delivery);
    store.commit(new Turn(member, id, Samples.NOON, 0,
        List.of(new Change.PutConversation(Samples.conversation("c1", 1)),
            new Change.PutProfile(new Profile("Ana", Account.FREE)),
            new Change.PutOutgoing(new Outgoing(id, member, Samples.NOON, "[]")))));
    store.engagement()
        .log(new Activity("a1", member, Way.JOIN, 1, LocalDate.of(2026, 11, 24), "a line", Samples.NOON,
            Set.of(channel(member))));
  }

  private static ChannelRef channel(MemberRef member) {
    return new ChannelRef(member.workspace(), "C9");
  }

  private static IsoWeek week() {
    return IsoWeek.of(LocalDate.of(2026, 11, 24));
  }
}
