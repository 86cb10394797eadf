package dev.rapport.store.mapdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.port.CoachStore.Commit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFormatTest {
  private static final int TURNS = 5;

  @TempDir
  private Path folder;
  private JournalFixture journal;
  private byte[] bytes;
  private List<Long> offsets;

  @BeforeEach
  void write() {
    journal = JournalFixture.of(folder, TURNS);
    bytes = journal.bytes();
    offsets = journal.offsets();
  }

  private long lastFrame() {
    return offsets.get(TURNS - 1);
  }

  private static byte[] with(byte[] bytes, byte[] more) {
    return ByteBuffer.allocate(bytes.length + more.length).put(bytes).put(more).array();
  }

  private void assertCutOff(long offset, long length, int turnsLeft) {
    try (LogLines log = new LogLines(); MapDbCoachStore store = journal.open()) {
      assertThat(JournalFixture.turns(store)).isEqualTo(turnsLeft);
      assertThat(log.warnings()).singleElement()
          .isEqualTo(journal.file + ": cut off a write that was interrupted, " + length + " bytes at offset " + offset);
      assertThat(store.commit(JournalFixture.turn(turnsLeft + 1))).isEqualTo(Commit.SAVED);
    }
    try (LogLines log = new LogLines(); MapDbCoachStore store = journal.open()) {
      assertThat(JournalFixture.turns(store)).isEqualTo(turnsLeft + 1);
      assertThat(log.warnings()).isEmpty();
    }
  }

  private void assertRefused(long offset, String why) {
    byte[] before = journal.bytes();
    assertThatExceptionOfType(DamagedJournalException.class).isThrownBy(journal::open)
        .withMessageContaining("the journal " + journal.file + " is damaged at offset " + offset + ": " + why)
        .withMessageContaining("./rapport repair")
        .satisfies(refused -> {
          assertThat(refused.offset()).isEqualTo(offset);
          assertThat(refused.journal()).isEqualTo(journal.file);
        });
    assertThat(journal.bytes()).as("nothing was changed").isEqualTo(before);
  }

  @Test
  void anInterruptedWriteIsCutOffAndSaidOnce() {
    journal.write(Arrays.copyOf(bytes, bytes.length - 7));

    assertCutOff(lastFrame(), bytes.length - 7 - lastFrame(), TURNS - 1);
  }

  @Test
  void aFewBytesOfAHeaderAreCutOff() {
    journal.write(Arrays.copyOf(bytes, (int) lastFrame() + 3));

    assertCutOff(lastFrame(), 3, TURNS - 1);
  }

  @Test
  void aWriteOfWhichOnlyTheStartReachedTheDiskIsCutOff() {
    byte[] torn = bytes.clone();
    Arrays.fill(torn, (int) lastFrame() + 100, torn.length, (byte) 0);
    journal.write(torn);

    assertCutOff(lastFrame(), bytes.length - lastFrame(), TURNS - 1);
  }

  @Test
  void aChangedByteBeforeWholeFramesIsRefused() {
    bytes[(int) (offsets.get(1) + 60)] ^= 1;
    journal.write(bytes);

    assertRefused(offsets.get(1), "a frame is not whole, and whole frames follow from offset " + offsets.get(2));
  }

  @Test
  void aChangedLengthIsRefusedThoughNothingBehindItCanBeReadByLength() {
    bytes[(int) (offsets.get(2) + 4)] ^= 0x40;
    journal.write(bytes);

    assertRefused(offsets.get(2), "a frame is not whole, and whole frames follow from offset " + offsets.get(3));
  }

  @Test
  void aChangedByteInTheLastFrameIsNotTakenForAnInterruptedWrite() {
    bytes[bytes.length - 1] ^= 1;
    journal.write(bytes);

    assertRefused(lastFrame(), "the last frame has its length but not its checksum");
  }

  @Test
  void aChangedLengthOfTheLastFrameIsNotTakenForAnInterruptedWrite() {
    bytes[(int) lastFrame() + 5] ^= 0x10;
    journal.write(bytes);

    assertRefused(lastFrame(), "the last frame has its length but not its checksum");
  }

  @Test
  void somethingElseBehindTheLastFrameIsRefused() {
    journal.write(with(bytes, "what is this?".getBytes(StandardCharsets.UTF_8)));

    assertRefused(bytes.length, "the last frame");
  }

  @Test
  void aChangedHeaderIsRefused() {
    bytes[3] ^= 1;
    journal.write(bytes);

    assertRefused(0, "its first 16 bytes are not the header of a journal");
  }

  @Test
  void anEmptyFileIsRefusedRatherThanStartedAfresh() {
    journal.write(new byte[0]);

    assertRefused(0, "its first 16 bytes are not the header of a journal");
  }

  @Test
  void theJournalOfANewerRapportIsRefused() {
    ByteBuffer.wrap(bytes).put(JournalHeader.bytes(2));
    journal.write(bytes);

    assertThatThrownBy(journal::open).isInstanceOf(NewerJournalException.class)
        .hasMessage("the journal " + journal.file
            + " has format version 2, and this Rapport knows only version 1. Start the newer Rapport that wrote it.");
    assertThat(journal.bytes()).isEqualTo(bytes);
  }

  @Test
  void aWholeFrameOfUnknownMeaningIsRefused() {
    journal.write(with(bytes, Frame.bytes(ByteBuffer.wrap(new byte[]{9, 0, 0, 0, 0, 1, 2, 3, 4})).array()));

    assertRefused(bytes.length, "its frame is whole, but does not say anything that this Rapport knows");
  }

  @Test
  void aRecordThatChangesWhileItIsServedIsNotShown() {
    try (MapDbCoachStore store = journal.open()) {
      bytes[bytes.length - 150] ^= 1;
      journal.write(bytes);

      assertThatThrownBy(() -> JournalFixture.turns(store)).isInstanceOf(DamagedJournalException.class)
          .hasMessageContaining("a record is not as it was written");
    }
  }

  @Test
  void noMessageRepeatsWhatAMemberWrote() {
    bytes[bytes.length - 1] ^= 1;
    journal.write(bytes);

    assertThatThrownBy(journal::open).hasMessageNotContainingAny("Dana", "ANA");
  }

  /// The journal is of version 1 in both; the records in it are of version 1 in the first and of version 2 in the second.
  @Test
  void aJournalIsWrittenAsItWasLast() throws IOException {
    if (Boolean.getBoolean("golden.write")) {
      Files.write(Path.of("src/test/resources/dev/rapport/store/mapdb/version-1-records-2.journal"), bytes);
    }
    try (InputStream golden = JournalFormatTest.class.getResourceAsStream("version-1-records-2.journal")) {
      assertThat(bytes).as("such files exist: add a version, do not change this one").isEqualTo(golden.readAllBytes());
    }
  }

  @Test
  void theFirstJournalsAreStillRead() throws IOException {
    try (InputStream golden = JournalFormatTest.class.getResourceAsStream("version-1.journal")) {
      journal.write(golden.readAllBytes());
    }
    try (MapDbCoachStore store = journal.open()) {
      assertThat(JournalFixture.turns(store)).isEqualTo(TURNS);
    }
  }
}
