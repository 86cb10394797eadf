package dev.rapport.store.mapdb;

import java.io.Closeable;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Finds whole frames anywhere in a file, by marker and both checksums. It needs no length to be right, and so finds
/// them behind a damaged one.
final class FrameSearch implements Closeable {
  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final byte FIRST = (byte) (Frame.MARKER >>> 24);

  private final Arena arena = Arena.ofConfined();
  private final MemorySegment file;

  FrameSearch(Path journal) throws IOException {
    try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.READ)) {
      file = channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
    }
  }

  long size() {
    return file.byteSize();
  }

  ByteBuffer bytes(long from, long length) {
    return file.asSlice(from, Math.min(length, size() - from)).asByteBuffer();
  }

  /// The first whole frame that begins at `from` or behind it.
  Optional<Frame> next(long from) {
    for (long at = from; at + Frame.HEADER < size(); at++) {
      if (file.get(ValueLayout.JAVA_BYTE, at) == FIRST && file.get(INT, at) == Frame.MARKER) {
        Optional<Frame> frame = at(at);
        if (frame.isPresent()) {
          return frame;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Frame> at(long offset) {
    return Frame.header(bytes(offset, Frame.HEADER)).flatMap(header -> {
      ByteBuffer payload = bytes(offset + Frame.HEADER, header.length());
      boolean whole = payload.limit() == header.length() && Frame.checksum(payload.duplicate()) == header.checksum();
      return whole ? Optional.of(new Frame(offset, payload)) : Optional.empty();
    });
  }

  @Override
  public void close() {
    arena.close();
  }
}
