package dev.rapport.store.mapdb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/// All that one turn writes down, whole or not at all.
///
/// On disk: marker (4 bytes), length of the payload (4), CRC32C of the payload (4), CRC32C of these twelve bytes (4),
/// payload. The header's own checksum makes a flipped length distinguishable from a frame that was cut short.
///
/// @param offset where its header begins in the file
record Frame(long offset, ByteBuffer payload) {
  static final int HEADER = 16;
  /// Begins and ends with bytes that UTF-8 never holds, so that no member's text looks like it.
  static final int MARKER = 0xFF524AFE;
  /// A turn is a few KiB; more than this is nonsense, and a location keeps lengths in 24 bits.
  static final int LONGEST = (1 << 24) - 1;

  /// The first bytes of a frame, whose checksum was right.
  record Header(int length, int checksum) {}

  /// A frame that was written at `offset`.
  static Frame at(long offset, ByteBuffer bytes) {
    return new Frame(offset, bytes.slice(HEADER, bytes.limit() - HEADER));
  }

  long end() {
    return offset + HEADER + payload.limit();
  }

  /// The entries with the place of each in the file.
  List<Placed> entries() throws IOException {
    ByteBuffer rest = payload.duplicate();
    List<Placed> entries = new ArrayList<>();
    while (rest.hasRemaining()) {
      int start = rest.position();
      Entry entry = Entry.read(rest);
      entries.add(new Placed(entry, new Location(offset + HEADER + start, rest.position() - start)));
    }
    return entries;
  }

  /// An entry and where it stands.
  record Placed(Entry entry, Location at) {}

  /// A frame as it is written.
  ///
  /// @throws IllegalArgumentException when it is longer than any turn may be
  static ByteBuffer bytes(List<Entry> entries) {
    return fresh(entries).bytes();
  }

  /// A frame that was just made, with what it says still at hand, so that taking it up needs neither reading nor checking.
  ///
  /// @param entries with their places as if the frame began at 0
  record Fresh(List<Placed> entries, ByteBuffer bytes) {
    /// What it says, once it stands at `offset`.
    List<Placed> at(long offset) {
      List<Placed> placed = new ArrayList<>(entries.size());
      for (Placed each : entries) {
        placed.add(new Placed(each.entry(), new Location(offset + each.at().offset(), each.at().length())));
      }
      return placed;
    }
  }

  /// @throws IllegalArgumentException when it is longer than any turn may be
  static Fresh fresh(List<Entry> entries) {
    ByteArrayOutputStream payload = new ByteArrayOutputStream();
    List<Placed> placed = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      byte[] bytes = entry.bytes();
      placed.add(new Placed(entry, new Location(HEADER + payload.size(), bytes.length)));
      payload.writeBytes(bytes);
    }
    return new Fresh(placed, bytes(ByteBuffer.wrap(payload.toByteArray())));
  }

  static ByteBuffer bytes(ByteBuffer payload) {
    int length = payload.limit();
    if (length > LONGEST) {
      throw new IllegalArgumentException("a turn holds at most " + LONGEST + " bytes, had " + length);
    }
    ByteBuffer frame = ByteBuffer.allocate(HEADER + length);
    frame.putInt(MARKER).putInt(length).putInt(checksum(payload.duplicate()));
    frame.putInt(checksum(frame.slice(0, 12))).put(payload.duplicate());
    return frame.flip();
  }

  /// The header at the start of these bytes, if they are one.
  static Optional<Header> header(ByteBuffer bytes) {
    if (bytes.remaining() < HEADER || bytes.getInt(bytes.position()) != MARKER) {
      return Optional.empty();
    }
    ByteBuffer header = bytes.slice(bytes.position(), HEADER);
    int length = header.getInt(4);
    boolean right = length > 0 && length <= LONGEST && checksum(header.slice(0, 12)) == header.getInt(12);
    return right ? Optional.of(new Header(length, header.getInt(8))) : Optional.empty();
  }

  static int checksum(ByteBuffer bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
