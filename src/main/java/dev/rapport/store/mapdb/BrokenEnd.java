package dev.rapport.store.mapdb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/// Tells what an interrupted write leaves from damage, at the first frame that is not whole.
///
/// A write that a crash interrupts is a frame's beginning, and nothing more: either the file ends too soon, or the
/// system had made it longer already and the rest is zeros. Neither can come from a changed byte, because the header
/// has a checksum of its own, and a frame ends in text, which has no zeros. All else is damage, even in the last
/// frame, and so is anything that has whole frames behind it.
sealed interface BrokenEnd {
  int ZEROS = 8;

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
      boolean torn = tooShort(search.bytes(offset, Frame.HEADER), left)
          || zeros(search.bytes(search.size() - Math.min(left, ZEROS), ZEROS));
      return torn ? new Torn(offset, left)
          : new Damaged(offset,
              "the last frame has its length but not its checksum, which no interrupted write leaves");
    }
  }

  private static boolean tooShort(ByteBuffer start, long left) {
    if (left >= Frame.HEADER) {
      return Frame.header(start).map(header -> left < Frame.HEADER + header.length()).orElse(false);
    }
    ByteBuffer marker = ByteBuffer.allocate(4).putInt(0, Frame.MARKER);
    int known = (int) Math.min(left, 4);
    return start.slice(0, known).equals(marker.slice(0, known));
  }

  private static boolean zeros(ByteBuffer end) {
    while (end.hasRemaining()) {
      if (end.get() != 0) {
        return false;
      }
    }
    return true;
  }
}
