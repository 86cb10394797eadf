package dev.rapport.store.mapdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.coaching.conversation.Conversation;
import dev.rapport.coaching.SentInvite;
import dev.rapport.store.mapdb.RepairReport.Gap;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalRepairTest {
  @TempDir
  private Path folder;
  private JournalFixture journal;
  private byte[] bytes;
  private List<Long> offsets;

  @BeforeEach
  void write() {
    journal = JournalFixture.of(folder, 6);
    bytes = journal.bytes();
    offsets = journal.offsets();
  }

  private RepairReport repair() {
    return JournalRepair.repair(folder, journal.clock);
  }

  private Gap gap(int frame) {
    return new Gap(offsets.get(frame), offsets.get(frame + 1) - offsets.get(frame), false);
  }

  @Test
  void aWholeJournalIsLeftAsItIs() {
    assertThat(repair()).isEqualTo(new RepairReport.Whole(journal.file, 6));

    assertThat(journal.bytes()).isEqualTo(bytes);
    assertThat(folder).isDirectoryNotContaining("glob:**damaged*");
  }

  @Test
  void whatIsWholeIsSavedAndWhatIsNotIsListed() throws IOException {
    bytes[(int) (offsets.get(1) + 60)] ^= 1;
    bytes[(int) (offsets.get(3) + 5)] ^= 1;
    journal.write(bytes);

    Path original = folder.resolve("coach.journal.damaged-20261124T120000Z");
    assertThat(repair()).isEqualTo(new RepairReport.Repaired(journal.file, original, 4, List.of(gap(1), gap(3))));

    assertThat(original).hasBinaryContent(bytes);
    assertThat(Files.getPosixFilePermissions(original)).isEqualTo(Files.getPosixFilePermissions(journal.file));
    try (MapDbCoachStore store = journal.open()) {
      assertThat(store.conversation(JournalFixture.ANA).map(Conversation::revision)).contains(6L);
      assertThat(store.sentInvites(JournalFixture.ANA, Instant.MIN, Instant.MAX)).extracting(SentInvite::id)
          .containsExactly("s1", "s3", "s5", "s6");
    }
    assertThat(repair()).isEqualTo(new RepairReport.Whole(journal.file, 4));
  }

  @Test
  void anInterruptedWriteIsToldFromDamage() {
    journal.write(Arrays.copyOf(bytes, bytes.length - 1));

    assertThat(repair()).isInstanceOfSatisfying(RepairReport.Repaired.class,
        report -> assertThat(report.lost())
            .containsExactly(new Gap(offsets.get(5), bytes.length - 1 - offsets.get(5), true)));
  }

  @Test
  void framesAreFoundWithoutTheHeaderAndAtShiftedPlaces() {
    byte[] shifted = Arrays.copyOfRange(bytes, 5, bytes.length);
    journal.write(shifted);

    assertThat(repair()).isInstanceOfSatisfying(RepairReport.Repaired.class, report -> {
      assertThat(report.frames()).isEqualTo(6);
      assertThat(report.lost()).containsExactly(new Gap(0, JournalHeader.LENGTH - 5, false));
    });
    try (MapDbCoachStore store = journal.open()) {
      assertThat(JournalFixture.turns(store)).isEqualTo(6);
    }
  }

  @Test
  void everyRepairKeepsACopyOfItsOwn() throws IOException {
    for (int flipped = 0; flipped < 3; flipped++) {
      byte[] damaged = journal.bytes();
      damaged[JournalHeader.LENGTH + 60] ^= 1;
      journal.write(damaged);

      assertThat(((RepairReport.Repaired) repair()).original()).hasBinaryContent(damaged);
    }
    try (var files = Files.list(folder)) {
      assertThat(files.filter(file -> file.toString().contains("damaged"))).hasSize(3);
    }
  }

  @Test
  void aFileWithNothingToSaveIsKeptAndReplacedByAnEmptyJournal() {
    byte[] nothing = "not a journal at all, but longer than a header".getBytes(StandardCharsets.UTF_8);
    journal.write(nothing);

    assertThat(repair()).isInstanceOfSatisfying(RepairReport.Repaired.class, report -> {
      assertThat(report.frames()).isZero();
      assertThat(report.lost().stream().mapToLong(Gap::length).sum()).isEqualTo(nothing.length);
      assertThat(report.original()).hasBinaryContent(nothing);
    });
    try (MapDbCoachStore store = journal.open()) {
      assertThat(JournalFixture.turns(store)).isZero();
    }
  }

  @Test
  void theJournalOfANewerRapportIsNotTouched() {
    ByteBuffer.wrap(bytes).put(JournalHeader.bytes(2));
    journal.write(bytes);

    assertThatThrownBy(this::repair).isInstanceOf(NewerJournalException.class);
    assertThat(journal.bytes()).isEqualTo(bytes);
  }

  @Test
  void aFolderInUseIsNotTouched() {
    try (MapDbCoachStore _ = journal.open()) {
      assertThatThrownBy(this::repair).isInstanceOf(DataFolderInUseException.class);
    }
  }

  @Test
  void aFolderWithoutAJournalIsRefusedAndNotCreated() {
    Path nowhere = folder.resolve("nowhere");

    assertThatThrownBy(() -> JournalRepair.repair(nowhere, journal.clock))
        .isInstanceOf(UnusableDataFolderException.class)
        .hasMessageContaining("coach.journal");
    assertThat(nowhere).doesNotExist();
  }
}
