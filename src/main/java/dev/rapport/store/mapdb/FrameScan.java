package dev.rapport.store.mapdb;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Reads the whole frames of a journal one after the other, up to a given place or to the first that is not whole.
final class FrameScan implements Closeable {
  private final InputStream in;
  private final long to;
  private long position;

  /// @param from where a frame begins
  FrameScan(Path journal, long from, long to) throws IOException {
    this.in = new BufferedInputStream(Files.newInputStream(journal), 1 << 18);
    this.position = from;
    this.to = to;
    in.skipNBytes(from);
  }

  /// The next whole frame; absent at the end, and at a frame that is not whole.
  Optional<Frame> next() throws IOException {
    if (position >= to) {
      return Optional.empty();
    }
    Optional<Frame.Header> header = Frame.header(ByteBuffer.wrap(in.readNBytes(Frame.HEADER)));
    if (header.isEmpty()) {
      return Optional.empty();
    }
    ByteBuffer payload = ByteBuffer.wrap(in.readNBytes(header.get().length()));
    if (payload.limit() < header.get().length() || Frame.checksum(payload.duplicate()) != header.get().checksum()) {
      return Optional.empty();
    }
    Frame frame = new Frame(position, payload);
    position = frame.end();
    return Optional.of(frame);
  }

  /// Where the next frame begins, or the broken one.
  long position() {
    return position;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
