package dev.rapport.store.mapdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every byte of a small journal is changed, and it is cut to every length.
class FlippedAndCutIT {
  private static final int TURNS = 3;
  private static final int REPAIR_EVERY = 17;

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

  /// The number of the frame that holds a byte, from 0; -1 for the header of the file.
  private int frameAt(int position) {
    int index = Collections.binarySearch(offsets, (long) position);
    return index >= 0 ? index : -index - 2;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4096})
  void everyChangedByteIsRefusedAtItsFrameAndTheOtherFramesAreRepaired(int room) {
    int refused = 0;
    int repaired = 0;
    for (int position = 0; position < bytes.length; position++) {
      int frame = frameAt(position);
      for (int change : new int[]{0x01, 0xFF, bytes[position]}) {
        if (change == 0) {
          continue;
        }
        byte[] changed = Arrays.copyOf(bytes, bytes.length + room);
        changed[position] ^= (byte) change;
        journal.write(changed);
        DamagedJournalException damaged = catchThrowableOfType(DamagedJournalException.class,
            () -> journal.open().close());
        assertThat(damaged).as("byte %d changed by %x", position, change).isNotNull();
        assertThat(damaged.offset()).isEqualTo(frame < 0 ? 0 : offsets.get(frame));
        refused++;
      }
      if (position % REPAIR_EVERY == 0) {
        RepairReport.Repaired report = (RepairReport.Repaired) JournalRepair.repair(folder, journal.clock);
        assertThat(report.frames()).isEqualTo(frame < 0 ? TURNS : TURNS - 1);
        assertThat(report.lost()).hasSize(1).noneMatch(RepairReport.Gap::interrupted);
        repaired++;
      }
    }
    System.out
        .printf("FlippedAndCutIT: %d bytes changed in %d ways, all refused with the offset; %d repaired, each but "
            + "for the frame it was in%n", bytes.length, refused, repaired);
  }

  @Test
  void roomBehindTheLastFrameIsNotWorthAWord() {
    journal.write(Arrays.copyOf(bytes, bytes.length + 1_000_000));
    try (LogLines log = new LogLines(); MapDbCoachStore store = journal.open()) {
      assertThat(JournalFixture.turns(store)).isEqualTo(TURNS);
      assertThat(log.warnings()).isEmpty();
    }
    assertThat(journal.bytes()).hasSize(bytes.length);
  }

  /// Within its last 8 bytes a frame that was not written to its end cannot be told from a changed one.
  @Test
  void whatWasWrittenOfAFrameIntoRoomIsCutOff() {
    for (int length = JournalHeader.LENGTH; length < bytes.length; length++) {
      boolean between = offsets.contains((long) length);
      int frame = frameAt(length);
      long end = frame + 1 < TURNS ? offsets.get(frame + 1) : bytes.length;
      journal.write(Arrays.copyOf(Arrays.copyOf(bytes, length), bytes.length + 4096));
      if (end - length < 8) {
        assertThatThrownBy(() -> journal.open().close()).as("length %d", length)
            .isInstanceOf(DamagedJournalException.class);
        continue;
      }
      try (LogLines log = new LogLines(); MapDbCoachStore store = journal.open()) {
        assertThat(JournalFixture.turns(store)).as("length %d", length).isEqualTo(frame);
        assertThat(log.warnings()).hasSize(between ? 0 : 1);
      }
    }
  }

  @Test
  void cutToAnyLengthItShowsTheWholeTurnsBeforeTheCut() {
    int opened = 0;
    int torn = 0;
    for (int length = 0; length < bytes.length; length++) {
      journal.write(Arrays.copyOf(bytes, length));
      if (length < JournalHeader.LENGTH) {
        DamagedJournalException damaged = catchThrowableOfType(DamagedJournalException.class,
            () -> journal.open().close());
        assertThat(damaged).as("length %d", length).isNotNull();
        assertThat(damaged.offset()).isZero();
        continue;
      }
      int turns = frameAt(length);
      boolean between = offsets.contains((long) length);
      try (LogLines log = new LogLines(); MapDbCoachStore store = journal.open()) {
        assertThat(JournalFixture.turns(store)).as("length %d", length).isEqualTo(turns);
        assertThat(log.warnings()).hasSize(between ? 0 : 1);
        opened++;
        torn += between ? 0 : 1;
      }
      assertThat(journal.bytes()).hasSize(offsets.get(turns).intValue());
    }
    System.out
        .printf("FlippedAndCutIT: cut to %d lengths; %d opened with every turn before the cut, %d of them with one "
            + "line that says so; %d refused for want of a header%n", bytes.length, opened, torn, JournalHeader.LENGTH);
  }
}
