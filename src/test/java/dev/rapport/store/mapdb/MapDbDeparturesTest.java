package dev.rapport.store.mapdb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.port.DeparturesContract;
import dev.rapport.port.Samples;
import dev.rapport.port.SettableClock;
import dev.rapport.port.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workspace that has left: the contract, and that it is gone from the disk too.
class MapDbDeparturesTest implements DeparturesContract {
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

  @Override
  public Store store() {
    return store;
  }

  @Override
  public Store reopened() {
    close();
    open();
    return store;
  }

  @Test
  void whatIsErasedIsOnNoDisk() throws IOException {
    DeparturesContract.keep(store, ANA, "1");
    DeparturesContract.keep(store, BEN, "2");
    store.departures().left(GONE, Samples.NOON);
    store.departures().erase(GONE);
    assertThat(Files.readString(folder.resolve(DataFolder.JOURNAL), StandardCharsets.ISO_8859_1))
        .doesNotContain("slack:T1:", "UANA")
        .contains("UBEN");
  }
}
