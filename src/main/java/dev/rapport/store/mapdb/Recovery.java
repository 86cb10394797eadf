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
    long size = Files.size(path);
    OpenJournal journal = new OpenJournal(JournalFile.open(path, size), new JournalIndex(), forgetBefore);
    try (FrameScan scan = new FrameScan(path, JournalFile.HEADER, size)) {
      for (Optional<Frame> frame = scan.next(); frame.isPresent(); frame = scan.next()) {
        apply(journal, frame.get());
      }
      if (scan.position() < size) {
        cutOff(journal.file(), scan.position());
      }
      return journal;
    } catch (IOException | RuntimeException | Error e) {
      journal.close();
      throw e;
    }
  }

  private static void checkHeader(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      ByteBuffer header = ByteBuffer.allocate(JournalFile.HEADER);
      channel.read(header, 0);
      JournalFile.checkHeader(path, header.flip());
    }
  }

  private static void apply(OpenJournal journal, Frame frame) {
    try {
      journal.apply(frame);
    } catch (IOException e) {
      throw new DamagedJournalException(journal.file().path(), frame.offset(),
          "its frame is whole, but does not say anything that this Rapport knows (" + e.getMessage() + ")");
    }
  }

  private static void cutOff(JournalFile file, long offset) throws IOException {
    switch (BrokenEnd.of(file.path(), offset)) {
      case BrokenEnd.Damaged(long at, String what) -> throw new DamagedJournalException(file.path(), at, what);
      case BrokenEnd.Torn(long at, long bytes) -> {
        file.cut(at);
        log.warn("{}: cut off a write that was interrupted, {} bytes at offset {}", file.path(), bytes, at);
      }
    }
  }
}
