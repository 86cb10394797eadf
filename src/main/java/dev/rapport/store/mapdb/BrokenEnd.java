package dev.rapport.store.mapdb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/// Tells room and what an interrupted write leaves from damage, at the first frame that is not whole.
///
/// A process that was killed leaves the room that it had made, which is zeros. A write that a crash interrupts is a
/// frame's beginning, and nothing more: either the file ends too soon, or the rest is the zeros that were there. Neither
/// can come from a changed byte, because the header has a checksum of its own, a frame ends in text, which has no zeros,
/// and eight of them are asked for. All else is damage, even in the last frame, and so is anything that has whole frames
/// behind it.
sealed interface BrokenEnd {
  int ZEROS = 8;
  int CHUNK = 1 << 16;

  /// Nothing but zeros: nothing was being written.
  record Room(long offset) implements BrokenEnd {}

  /// What an interrupted write leaves; no turn in it was acknowledged.
  record Torn(long offset, long bytes) implements BrokenEnd {}

  record Damaged(long offset, String what) implements BrokenEnd {}

  /// @param offset where a frame should begin that is not whole
  static BrokenEnd of(Path journal, long offset) throws IOException {
    try (FrameSearch search = new FrameSearch(journal)) {
      long behind = search.next(offset + 1).map(Frame::offset).orElse(-1L);
      if (behind >= 0) {
        return new Damaged(offset, "a frame is not whole, and whole frames follow from offset " + behind);
      }
      long left = search.size() - offset;
      long written = written(search, offset) - offset;
      if (written == 0) {
        return new Room(offset);
      }
      ByteBuffer start = search.bytes(offset, Frame.HEADER);
      long atMost = written < Frame.HEADER ? written : written + ZEROS - 1;
      boolean torn = tooShort(start, left) || (left - written >= ZEROS && tooShort(start, atMost));
      return torn ? new Torn(offset, left)
          : new Damaged(offset,
              "the last frame has its length but not its checksum, which no interrupted write leaves");
    }
  }

  /// Behind the last byte that is not zero.
  private static long written(FrameSearch search, long from) throws IOException {
    for (long end = search.size(); end > from;) {
      long start = Math.max(from, end - CHUNK);
      ByteBuffer bytes = search.bytes(start, end - start);
      for (int i = bytes.limit() - 1; i >= 0; i--) {
        if (bytes.get(i) != 0) {
          return start + i + 1;
        }
      }
      end = start;
    }
    return from;
  }

  private static boolean tooShort(ByteBuffer start, long left) {
    if (left >= Frame.HEADER) {
      return Frame.header(start).map(header -> left < Frame.HEADER + header.length()).orElse(false);
    }
    ByteBuffer marker = ByteBuffer.allocate(4).putInt(0, Frame.MARKER);
    int known = (int) Math.min(left, 4);
    return start.slice(0, known).equals(marker.slice(0, known));
  }
}
