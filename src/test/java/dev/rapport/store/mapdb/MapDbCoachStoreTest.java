package dev.rapport.store.mapdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.coaching.conversation.Conversation;
import dev.rapport.port.Change;
import dev.rapport.port.CoachStore;
import dev.rapport.port.CoachStore.Commit;
import dev.rapport.port.CoachStoreContract;
import dev.rapport.port.CoachStoreRacesContract;
import dev.rapport.port.DeliveryId;
import dev.rapport.port.DurableCoachStoreContract;
import dev.rapport.port.Samples;
import dev.rapport.port.SettableClock;
import dev.rapport.port.Turn;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapDbCoachStoreTest implements CoachStoreContract, CoachStoreRacesContract, DurableCoachStoreContract {
  private final SettableClock clock = new SettableClock(Samples.NOON);
  @TempDir
  private Path folder;
  private CoachStore store;

  @BeforeEach
  void open() {
    store = MapDbCoachStore.open(folder, clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Override
  public CoachStore store() {
    return store;
  }

  @Override
  public CoachStore reopened() {
    close();
    open();
    return store;
  }

  @Override
  public SettableClock clock() {
    return clock;
  }

  @Test
  void anInterruptedThreadHarmsNobody() {
    for (int n = 1; n <= 5; n++) {
      Thread.currentThread().interrupt();
      assertThat(store.commit(JournalFixture.turn(n))).isEqualTo(Commit.SAVED);
      assertThat(store.conversation(JournalFixture.ANA).map(Conversation::revision)).contains((long) n);
      assertThat(Thread.interrupted()).as("it is still told").isTrue();
    }
    Thread.currentThread().interrupt();
    close();
    assertThat(Thread.interrupted()).isTrue();

    open();
    assertThat(store.commit(JournalFixture.turn(6))).isEqualTo(Commit.SAVED);
  }

  @Test
  void aTurnLargerThanAnyIsRefusedAndTheOthersGoOn() {
    Turn huge = new Turn(JournalFixture.ANA, new DeliveryId("huge"), Samples.NOON, 0,
        List.of(new Change.PutProfile(Samples.profile("x".repeat(Frame.LONGEST)))));

    assertThatThrownBy(() -> store.commit(huge)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a turn holds at most");
    assertThat(store.commit(JournalFixture.turn(1))).isEqualTo(Commit.SAVED);
  }
}
