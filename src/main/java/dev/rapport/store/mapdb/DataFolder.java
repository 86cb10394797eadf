package dev.rapport.store.mapdb;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder that one process at a time holds, and the names of the files in it.
final class DataFolder implements Closeable {
  private static final Logger log = LoggerFactory.getLogger(DataFolder.class);
  static final String JOURNAL = "coach.journal";

  private final Path folder;
  private final FileChannel lock;

  private DataFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /// Makes the folder if need be, and holds it until it is closed.
  ///
  /// @throws DataFolderException when it is held by another or cannot be written
  static DataFolder claim(Path folder) {
    Path file = folder.resolve("coach.lock");
    try {
      Files.createDirectories(folder);
      FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new DataFolderInUseException(folder, holder(file));
      }
      sign(channel);
      return new DataFolder(folder, channel);
    } catch (IOException e) {
      throw new UnusableDataFolderException(folder, e);
    }
  }

  /// Leaves the number of this process in the file, for whoever finds it locked.
  private static void sign(FileChannel channel) throws IOException {
    try {
      channel.truncate(0);
      channel.write(StandardCharsets.US_ASCII.encode(Long.toString(ProcessHandle.current().pid())), 0);
    } catch (IOException e) {
      if (!channel.isOpen()) {
        throw e;
      }
      log.warn("could not write into the lock file; the lock itself is held", e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String holder(Path file) throws IOException {
    String pid = Files.readString(file, StandardCharsets.US_ASCII).strip();
    return pid.isEmpty() ? "another process" : "process " + pid;
  }

  Path journal() {
    return folder.resolve(JOURNAL);
  }

  /// Where the next journal is written before it takes the place of the present one. Whatever a crash left there is
  /// worth nothing.
  Path next() {
    return folder.resolve(JOURNAL + ".new");
  }

  /// A name for the copy of a damaged journal that no file has yet.
  Path damaged(String when) {
    Path copy = folder.resolve(JOURNAL + ".damaged-" + when);
    for (int n = 2; Files.exists(copy); n++) {
      copy = folder.resolve(JOURNAL + ".damaged-" + when + "-" + n);
    }
    return copy;
  }

  /// Makes the names of the files in a folder durable.
  static void sync(Path folder) throws IOException {
    try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
      directory.force(true);
    }
  }

  Path path() {
    return folder;
  }

  /// The file of the lock stays: removing it would let two processes lock two files of one name.
  @Override
  public void close() throws IOException {
    lock.close();
  }
}
