package dev.rapport.store.mapdb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// Rewrites the journal without what is outdated, while turns go on.
///
/// What is live up to the present end is copied to a new journal, then what was appended meanwhile, as it is. Turns are
/// held only for the last bit of that, the flush and the renaming. Until then the old journal is the truth, and after
/// it the new one; each is whole, whenever the process dies.
final class Compaction {
  // A rest that is copied in a few milliseconds.
  private static final long SMALL_REST = 1 << 18;
  private static final int MOST_ROUNDS = 20;
  private static final int CHUNK = 1 << 18;
  // Little by little, because a flush of much at once would hold up the flushes of turns.
  private static final long FORCE_EVERY = 4L << 20;

  private final WorkingSet workingSet;
  private final BooleanSupplier stopped;
  private final Retention retention;
  private final OpenJournal old;
  private final OpenJournal next;
  private final List<ByteBuffer> chunk = new ArrayList<>();
  private long mark;
  private long forced;
  private long copied = JournalHeader.LENGTH;

  private Compaction(WorkingSet workingSet, OpenJournal next, Retention retention, BooleanSupplier stopped) {
    this.workingSet = workingSet;
    this.stopped = stopped;
    this.old = workingSet.read(Function.identity());
    this.next = next;
    this.retention = retention;
  }

  /// @return the size of the new journal
  /// @throws IOException when it was given up; the old journal is in place then
  static long run(DataFolder folder, WorkingSet workingSet, Committer committer, long forgetBefore,
      Retention retention, BooleanSupplier stopped) throws IOException {
    OpenJournal next = new OpenJournal(JournalFile.create(folder.next()), new JournalIndex(), forgetBefore);
    Path journal = folder.journal();
    Compaction compaction = new Compaction(workingSet, next, retention, stopped);
    try {
      // Between two batches, because then the index knows all that stands in the journal.
      committer.alone(() -> compaction.mark = compaction.old.file().end());
      compaction.copyBeforehand();
      committer.alone(() -> compaction.finish(journal));
      return next.file().end();
    } finally {
      if (next.file().path().equals(journal)) {
        // Here and not while turns are held: giving back a large file takes the system a while.
        compaction.old.close();
      } else {
        next.close();
        Files.deleteIfExists(folder.next());
      }
    }
  }

  private void copyBeforehand() throws IOException {
    copy(mark, true);
    for (int round = 0; round < MOST_ROUNDS && old.file().end() - copied > SMALL_REST; round++) {
      copy(old.file().end(), false);
    }
    next.file().force();
  }

  private void finish(Path journal) throws IOException {
    copy(old.file().end(), false);
    next.file().force();
    next.file().replace(journal);
    workingSet.replace(next);
    next.file().mend();
  }

  private void copy(long to, boolean liveOnly) throws IOException {
    try (FrameScan scan = new FrameScan(old.file().path(), copied, to)) {
      int size = 0;
      for (var frame = scan.next(); frame.isPresent(); frame = scan.next()) {
        if (stopped.getAsBoolean()) {
          throw new IOException("stopped, because the store is closing");
        }
        size += add(liveOnly ? live(frame.get()) : Frame.bytes(frame.get().payload()));
        if (size >= CHUNK) {
          flush();
          size = 0;
        }
      }
      flush();
      copied = scan.position();
      if (copied != to) {
        throw new DamagedJournalException(old.file().path(), copied, "a frame is not whole any more");
      }
    }
  }

  private int add(ByteBuffer frame) {
    if (frame.hasRemaining()) {
      chunk.add(frame);
    }
    return frame.limit();
  }

  private void flush() throws IOException {
    long offset = next.file().end();
    next.file().write(chunk);
    for (ByteBuffer frame : chunk) {
      next.apply(Frame.at(offset, frame));
      offset += frame.limit();
    }
    chunk.clear();
    if (offset - forced > FORCE_EVERY) {
      next.file().force();
      forced = offset;
    }
  }

  /// What of a frame is needed still, or nothing.
  private ByteBuffer live(Frame frame) throws IOException {
    List<Entry> live = new ArrayList<>();
    for (Frame.Placed placed : frame.entries()) {
      boolean needed = switch (placed.entry()) {
        case Entry.Put put -> workingSet.read(present -> present.index().find(put.key()))
            .filter(placed.at()::equals)
            .isPresent() && !retention.over(put);
        // What it removed stands before it, and is not copied.
        case Entry.Removed _ -> false;
        case Entry.Delivered delivery -> delivery.at() > next.forgetBefore();
      };
      if (needed) {
        live.add(placed.entry());
      }
    }
    return live.isEmpty() ? ByteBuffer.allocate(0) : Frame.bytes(live);
  }
}
