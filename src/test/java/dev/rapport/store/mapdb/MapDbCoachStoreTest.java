package dev.rapport.store.mapdb;

import dev.rapport.port.CoachStore;
import dev.rapport.port.CoachStoreContract;
import dev.rapport.port.CoachStoreRacesContract;
import dev.rapport.port.DurableCoachStoreContract;
import dev.rapport.port.Samples;
import dev.rapport.port.SettableClock;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
}
