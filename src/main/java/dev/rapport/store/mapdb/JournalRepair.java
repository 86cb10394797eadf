package dev.rapport.store.mapdb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Saves from a damaged journal what is whole. It is run by a person, while no Rapport uses the folder.
///
/// The damaged file is copied before anything else and never touched again; the new journal takes its place only when
/// it is complete and durable.
public final class JournalRepair {
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
  private static final int CHUNK = 1 << 20;

  private final DataFolder folder;
  private final InstantSource clock;

  private JournalRepair(DataFolder folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /// @throws DataFolderException when the folder is in use or cannot be written, or holds no journal, or that of a
  ///   newer Rapport; nothing is changed then
  public static RepairReport repair(Path dataFolder, InstantSource clock) {
    if (Files.notExists(dataFolder.resolve(DataFolder.JOURNAL))) {
      throw new UnusableDataFolderException(dataFolder,
          new NoSuchFileException(dataFolder.resolve(DataFolder.JOURNAL).toString()));
    }
    try (DataFolder folder = DataFolder.claim(dataFolder)) {
      return new JournalRepair(folder, clock).run();
    } catch (IOException e) {
      throw new UnusableDataFolderException(dataFolder, e);
    }
  }

  private RepairReport run() throws IOException {
    try (FrameSearch search = new FrameSearch(folder.journal())) {
      List<RepairReport.Gap> gaps = new ArrayList<>();
      long frames = 0;
      long position = afterHeader(search);
      if (position == 0) {
        position = Math.min(JournalHeader.LENGTH, search.next(0).map(Frame::offset).orElse(search.size()));
        gaps.add(new RepairReport.Gap(0, position, false));
      }
      for (Optional<Frame> frame = next(search, position); frame.isPresent(); frame = next(search, position)) {
        addGap(gaps, position, frame.get().offset());
        position = frame.get().end();
        frames++;
      }
      addGap(gaps, position, search.size());
      return gaps.isEmpty() ? new RepairReport.Whole(folder.journal(), frames)
          : new RepairReport.Repaired(folder.journal(), salvage(search), frames, gaps);
    }
  }

  /// Where frames begin, or 0 if the header is damaged.
  private long afterHeader(FrameSearch search) {
    try {
      JournalHeader.check(folder.journal(), search.bytes(0, JournalHeader.LENGTH));
      return JournalHeader.LENGTH;
    } catch (DamagedJournalException e) {
      return 0;
    }
  }

  private void addGap(List<RepairReport.Gap> gaps, long from, long to) throws IOException {
    if (from < to) {
      BrokenEnd end = BrokenEnd.of(folder.journal(), from);
      if (!(end instanceof BrokenEnd.Room)) {
        gaps.add(new RepairReport.Gap(from, to - from, end instanceof BrokenEnd.Torn));
      }
    }
  }

  /// The next frame that is whole and can be understood.
  private static Optional<Frame> next(FrameSearch search, long from) {
    Optional<Frame> frame = search.next(from);
    while (frame.isPresent() && !understood(frame.get())) {
      frame = search.next(frame.get().offset() + 1);
    }
    return frame;
  }

  private static boolean understood(Frame frame) {
    try {
      return !frame.entries().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /// @return the copy of the damaged file
  private Path salvage(FrameSearch search) throws IOException {
    Path copy = folder.damaged(WHEN.format(clock.instant().atOffset(ZoneOffset.UTC)));
    // With its permissions: it holds what members wrote.
    Files.copy(folder.journal(), copy, StandardCopyOption.COPY_ATTRIBUTES);
    try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    try (JournalFile repaired = JournalFile.create(folder.next())) {
      List<ByteBuffer> chunk = new ArrayList<>();
      long size = 0;
      for (Optional<Frame> frame = next(search, 0); frame.isPresent(); frame = next(search, frame.get().end())) {
        ByteBuffer bytes = Frame.bytes(frame.get().payload());
        chunk.add(bytes);
        size += bytes.limit();
        if (size > CHUNK) {
          repaired.write(chunk);
          chunk.clear();
          size = 0;
        }
      }
      repaired.write(chunk);
      repaired.force();
      repaired.replace(folder.journal());
      repaired.mend();
    }
    return copy;
  }
}
