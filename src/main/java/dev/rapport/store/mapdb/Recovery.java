package dev.rapport.store.mapdb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens the journal of a folder, whatever the last process was doing when it ended, and rebuilds the index from it.
final class Recovery {
  private static final Logger log = LoggerFactory.getLogger(Recovery.class);

  private Recovery() {}

  static OpenJournal open(DataFolder folder, long forgetBefore) throws IOException {
    Files.deleteIfExists(folder.next());
    Path path = folder.journal();
    if (Files.notExists(path)) {
      JournalFile first = JournalFile.create(folder.next());
      first.force();
      first.replace(path);
      first.mend();
      return new OpenJournal(first, new JournalIndex(), forgetBefore);
    }
    checkHeader(path);
    JournalFile file = JournalFile.open(path, Files.size(path));
    try {
      return replay(file, new IndexLoad(forgetBefore), forgetBefore);
    } catch (IOException | RuntimeException | Error e) {
      file.close();
      throw e;
    }
  }

  private static OpenJournal replay(JournalFile file, IndexLoad load, long forgetBefore) throws IOException {
    try (FrameScan scan = new FrameScan(file.path(), JournalHeader.LENGTH, file.end())) {
      Optional<Frame> frame = scan.next();
      for (; frame.isPresent() && !load.full(); frame = scan.next()) {
        take(file, frame.get(), load::add);
      }
      if (frame.isEmpty()) {
        cutOff(file, scan.position());
        return new OpenJournal(file, load.index(), forgetBefore);
      }
      OpenJournal journal = new OpenJournal(file, load.index(), forgetBefore);
      for (; frame.isPresent(); frame = scan.next()) {
        take(file, frame.get(), journal::apply);
      }
      cutOff(file, scan.position());
      return journal;
    }
  }

  private static void checkHeader(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      ByteBuffer header = ByteBuffer.allocate(JournalHeader.LENGTH);
      channel.read(header, 0);
      JournalHeader.check(path, header.flip());
    }
  }

  /// Whatever a frame goes into.
  private interface Taker {
    void take(Frame frame) throws IOException;
  }

  private static void take(JournalFile file, Frame frame, Taker taker) {
    try {
      taker.take(frame);
    } catch (IOException e) {
      throw new DamagedJournalException(file.path(), frame.offset(),
          "its frame is whole, but does not say anything that this Rapport knows (" + e.getMessage() + ")");
    }
  }

  /// Deals with what stands behind the last whole frame, if anything does.
  private static void cutOff(JournalFile file, long offset) throws IOException {
    if (offset == file.end()) {
      return;
    }
    switch (BrokenEnd.of(file.path(), offset)) {
      case BrokenEnd.Damaged(long at, String what) -> throw new DamagedJournalException(file.path(), at, what);
      case BrokenEnd.Room(long at) -> file.cut(at);
      case BrokenEnd.Torn(long at, long bytes) -> {
        file.cut(at);
        log.warn("{}: cut off a write that was interrupted, {} bytes at offset {}", file.path(), bytes, at);
      }
    }
  }
}
