package dev.rapport.store.mapdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.port.NotSavedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir
  private Path parent;

  private MapDbCoachStore open(Path folder) {
    return new JournalFixture(folder).open();
  }

  @Test
  void theFolderIsMadeIfNeedBeAndItsFilesAreTheOwnersAlone() throws IOException {
    Path folder = parent.resolve("a/b");
    open(folder).close();

    assertThat(Files.getPosixFilePermissions(folder.resolve(DataFolder.JOURNAL))).extracting(Enum::name)
        .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
  }

  @Test
  void aSecondStoreOnTheFolderIsRefusedWithTheHolder() {
    try (MapDbCoachStore _ = open(parent)) {
      assertThatThrownBy(() -> open(parent)).isInstanceOf(DataFolderInUseException.class)
          .hasMessage("the data folder " + parent + " is in use by process " + ProcessHandle.current().pid()
              + ". Stop that one first, or choose another folder with RAPPORT_DATA.");
    }
    open(parent).close();
  }

  @Test
  void aRefusedFolderIsLetGo() throws IOException {
    Path journal = parent.resolve(DataFolder.JOURNAL);
    Files.writeString(journal, "no journal");
    assertThatThrownBy(() -> open(parent)).isInstanceOf(DamagedJournalException.class);

    Files.delete(journal);
    open(parent).close();
  }

  @Test
  void aFileWhereTheFolderShouldBeIsSaidClearly() throws IOException {
    Path file = Files.createFile(parent.resolve("data"));

    assertThatThrownBy(() -> open(file)).isInstanceOf(UnusableDataFolderException.class)
        .hasMessageStartingWith("the data folder " + file + " cannot be used: FileAlreadyExists")
        .hasMessageContaining("RAPPORT_DATA");
  }

  @Test
  void whatACompactionLeftBehindIsDeleted() throws IOException {
    JournalFixture journal = JournalFixture.of(parent, 3);
    Path leftover = Files.write(parent.resolve(DataFolder.JOURNAL + ".new"), new byte[]{1, 2, 3});

    try (MapDbCoachStore store = journal.open()) {
      assertThat(JournalFixture.turns(store)).isEqualTo(3);
      assertThat(leftover).doesNotExist();
    }
  }

  @Test
  void aClosedStoreSavesNothingAndSaysSo() {
    MapDbCoachStore store = open(parent);
    store.close();

    assertThatThrownBy(() -> store.commit(JournalFixture.turn(1))).isInstanceOf(NotSavedException.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(() -> JournalFixture.turns(store)).isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
    store.close();
  }
}
