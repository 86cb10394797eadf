package dev.rapport.store.mapdb;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;

/// One journal on disk: a header, then frames, then perhaps room, which is zeros. One thread appends, any number read.
final class JournalFile implements Closeable {
  // A flush into room that was there before takes half the time of one that makes the file longer.
  private static final int ROOM = 1 << 20;
  private static final ByteBuffer ZEROS = ByteBuffer.allocateDirect(1 << 16).asReadOnlyBuffer();

  private volatile Path path;
  private final FileChannel channel;
  // Not a channel: an interrupt of one reading thread would close that for all.
  private final RandomAccessFile reader;
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 18);
  private volatile long end;
  private long size;
  private boolean whole = true;

  private JournalFile(Path path, long end) throws IOException {
    this.path = path;
    this.end = end;
    this.channel = FileChannel.open(path, StandardOpenOption.WRITE);
    this.size = channel.size();
    this.reader = new RandomAccessFile(path.toFile(), "r");
  }

  /// A new journal of which only the header is written, readable by its owner alone.
  static JournalFile create(Path path) throws IOException {
    FileAttribute<?>[] ownerOnly = path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
        : new FileAttribute<?>[0];
    Files.deleteIfExists(path);
    Files.createFile(path, ownerOnly);
    JournalFile file = new JournalFile(path, 0);
    file.write(List.of(JournalHeader.bytes(JournalHeader.VERSION)));
    return file;
  }

  /// Opens a journal whose frames are known to be whole up to `end`.
  static JournalFile open(Path path, long end) throws IOException {
    return new JournalFile(path, end);
  }

  Path path() {
    return path;
  }

  /// Where the next frame will begin. All before it is whole, and durable if it was appended.
  long end() {
    return end;
  }

  /// Appends frames durably, all or none. When that fails the file is cut back to where it was; as long as even that
  /// fails, nothing more is appended.
  void append(List<ByteBuffer> frames) throws IOException {
    if (!whole) {
      mend();
    }
    whole = false;
    try {
      makeRoom(end + frames.stream().mapToLong(ByteBuffer::limit).sum());
      long behind = put(frames);
      channel.force(false);
      // Only now, because a compaction copies all that stands before the end.
      end = behind;
      whole = true;
    } catch (IOException e) {
      try {
        mend();
      } catch (IOException again) {
        e.addSuppressed(again);
      }
      throw e;
    }
  }

  /// Appends without making it durable.
  void write(List<ByteBuffer> frames) throws IOException {
    end = put(frames);
  }

  private void makeRoom(long needed) throws IOException {
    if (needed > size) {
      try {
        for (long at = size; at < needed + ROOM;) {
          at += channel.write(ZEROS.duplicate(), at);
        }
      } catch (IOException full) {
        // What is to be written may fit all the same.
      }
      size = channel.size();
    }
  }

  private long put(List<ByteBuffer> frames) throws IOException {
    long position = end;
    buffer.clear();
    for (ByteBuffer frame : frames) {
      for (int from = 0; from < frame.limit();) {
        int length = Math.min(buffer.remaining(), frame.limit() - from);
        buffer.put(frame.slice(from, length));
        from += length;
        if (!buffer.hasRemaining()) {
          position = flush(position);
        }
      }
    }
    return flush(position);
  }

  private long flush(long at) throws IOException {
    int length = buffer.flip().limit();
    for (long position = at; buffer.hasRemaining();) {
      position += channel.write(buffer, position);
    }
    buffer.clear();
    return at + length;
  }

  void force() throws IOException {
    channel.force(false);
  }

  /// Takes the place and the name of another file at once. Nothing is appended until the name is durable too.
  void replace(Path other) throws IOException {
    Files.move(path, other, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    path = other;
    whole = false;
  }

  /// Cuts off all from here on.
  void cut(long at) throws IOException {
    end = at;
    mend();
  }

  /// Cuts off whatever stands behind the last whole frame, and makes length and name of the file durable.
  void mend() throws IOException {
    channel.truncate(end);
    size = end;
    channel.force(true);
    DataFolder.sync(Objects.requireNonNull(path.toAbsolutePath().getParent()));
    whole = true;
  }

  ByteBuffer read(Location at) throws IOException {
    byte[] bytes = new byte[at.length()];
    synchronized (reader) {
      reader.seek(at.offset());
      reader.readFully(bytes);
    }
    return ByteBuffer.wrap(bytes);
  }

  @Override
  public void close() throws IOException {
    try (channel; reader) {
      if (whole) {
        channel.truncate(end);
      }
    } catch (IOException roomStays) {
      // The next start cuts it off.
    } finally {
      whole = false;
    }
  }
}
