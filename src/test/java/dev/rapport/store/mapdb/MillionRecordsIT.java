package dev.rapport.store.mapdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A million records, and the deliveries that brought them, open in a heap that holds none of them.
class MillionRecordsIT {
  private static final int MEMBERS = 250_000;

  @TempDir
  private Path folder;

  @Test
  void aMillionRecordsOpenInASmallHeap() throws IOException {
    long size = write();
    try (StoreProcess process = StoreProcess.start(List.of(), List.of("-Xmx256m", "-XX:TieredStopAtLevel=4"), folder,
        "count", "" + MEMBERS)) {
      assertThat(process.end()).isZero();
      assertThat(process.lines()).last().asString().startsWith("FOUND ");
      System.out.printf("MillionRecordsIT: %d records, %d MiB: %s (-Xmx256m)%n", 4 * MEMBERS, size >> 20,
          process.lines().getLast());
    }
  }

  /// Written without the store, because a million flushes take their time.
  private long write() throws IOException {
    try (JournalFile journal = JournalFile.create(folder.resolve(DataFolder.JOURNAL))) {
      List<ByteBuffer> frames = new ArrayList<>();
      for (int m = 0; m < MEMBERS; m++) {
        frames.add(PendingTurn.of(StoreChild.turn(m, 1)).frame().bytes());
        if (frames.size() == 1000) {
          journal.write(frames);
          frames.clear();
        }
      }
      journal.write(frames);
      return journal.end();
    }
  }
}
