package dev.rapport.store.mapdb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.engagement.Activity;
import dev.rapport.engagement.PostedPrompt;
import dev.rapport.engagement.RunKey;
import dev.rapport.engagement.Way;
import dev.rapport.port.DeliveryId;
import dev.rapport.port.Addresses;
import dev.rapport.port.AddressesContract;
import dev.rapport.port.EngagementStore;
import dev.rapport.port.EngagementStoreContract;
import dev.rapport.port.ProgrammeStore;
import dev.rapport.port.ProgrammeStoreContract;
import dev.rapport.port.Run;
import dev.rapport.port.RunLedger;
import dev.rapport.port.RunLedgerContract;
import dev.rapport.port.RunState;
import dev.rapport.port.Samples;
import dev.rapport.port.SettableClock;
import dev.rapport.port.Turn;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The weekly rhythm in the journal: the contracts, and what survives.
class MapDbRhythmStoresTest {
  private final SettableClock clock = new SettableClock(Samples.NOON);
  @TempDir
  private Path folder;
  private MapDbCoachStore store;

  @BeforeEach
  void open() {
    store = MapDbCoachStore.open(folder, clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void reopen() {
    close();
    open();
  }

  @Nested
  class TheLedger implements RunLedgerContract {
    @Override
    public RunLedger ledger() {
      return store.ledger();
    }
  }

  @Nested
  class TheAddresses implements AddressesContract {
    @Override
    public Addresses addresses() {
      return store.addresses();
    }
  }

  @Nested
  class TheProgrammes implements ProgrammeStoreContract {
    @Override
    public ProgrammeStore programmes() {
      return store.programmes();
    }
  }

  @Nested
  class TheEngagement implements EngagementStoreContract {
    @Override
    public EngagementStore engagement() {
      return store.engagement();
    }
  }

  @Test
  void everythingIsThereAfterARestart() {
    ChannelRef channel = EngagementStoreContract.CHANNEL;
    Run posted = RunLedgerContract.RUN.now(new RunState.Posted("m1"), Samples.NOON);
    Run other = Run.claimed(RunKey.parse("weekly-summary/slack:T1:C9/2026-W48"), posted.post(), Samples.NOON);
    store.ledger().claim(RunLedgerContract.RUN);
    store.ledger().advance(RunLedgerContract.RUN, posted);
    store.ledger().claim(other);
    store.programmes().put(ProgrammeStoreContract.programme(channel));
    store.programmes().put(ProgrammeStoreContract.own(EngagementStoreContract.ANA));
    store.programmes().remove(EngagementStoreContract.ANA);
    Activity activity = new Activity("a1", EngagementStoreContract.ANA, Way.JOIN, 2,
        EngagementStoreContract.WEEK.monday(),
        "words", Samples.NOON, Set.of(channel));
    store.engagement().log(activity);
    store.engagement()
        .change(channel, history -> history
            .with(new PostedPrompt(EngagementStoreContract.WEEK, "share-a", Samples.NOON, "m1", 2, 1)));
    reopen();
    assertThat(store.ledger().find(posted.key())).hasValue(posted);
    assertThat(store.ledger().claimed()).containsExactly(other);
    assertThat(store.programmes().programme(channel)).hasValue(ProgrammeStoreContract.programme(channel));
    assertThat(store.programmes().ownRhythm(EngagementStoreContract.ANA)).isEmpty();
    assertThat(store.engagement()
        .activities(EngagementStoreContract.ANA, EngagementStoreContract.WEEK,
            EngagementStoreContract.WEEK))
        .containsExactly(activity);
    assertThat(store.engagement().tally(channel, EngagementStoreContract.WEEK))
        .hasValueSatisfying(tally -> assertThat(tally.count(Way.JOIN)).isEqualTo(2));
    assertThat(store.engagement().history(channel).in(EngagementStoreContract.WEEK))
        .hasValueSatisfying(prompt -> assertThat(prompt.presses()).isEqualTo(2));
  }

  @Test
  void whatIsForgottenIsInNoRecordThatIsStillRead() {
    store.engagement()
        .log(
            new Activity("a1", EngagementStoreContract.ANA, Way.JOIN, 2, EngagementStoreContract.WEEK.monday(), "words",
                Samples.NOON, Set.of(EngagementStoreContract.CHANNEL)));
    store.engagement().forget(EngagementStoreContract.ANA);
    reopen();
    assertThat(store.engagement()
        .activities(EngagementStoreContract.ANA, EngagementStoreContract.WEEK,
            EngagementStoreContract.WEEK))
        .isEmpty();
    assertThat(store.engagement().tally(EngagementStoreContract.CHANNEL, EngagementStoreContract.WEEK))
        .hasValueSatisfying(tally -> assertThat(tally.people().keySet()).containsExactly("forgotten-1"));
  }

  @Test
  void aFolderFromBeforeTheRhythmIsReadAndGoesOn() {
    store.commit(new Turn(JournalFixture.ANA, new DeliveryId("d1"), Samples.NOON, 0, List.of()));
    reopen();
    assertThat(store.ledger().claimed()).isEmpty();
    store.programmes().put(ProgrammeStoreContract.programme(EngagementStoreContract.CHANNEL));
    reopen();
    assertThat(store.delivered(new DeliveryId("d1"))).isTrue();
    assertThat(store.programmes().programme(EngagementStoreContract.CHANNEL)).isPresent();
  }
}
