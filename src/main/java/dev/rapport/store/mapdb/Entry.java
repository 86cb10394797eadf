package dev.rapport.store.mapdb;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32C;

/// One line of a frame: a record put, a record removed, or a delivery noted. Each has its own checksum, because it is
/// read alone long after its frame was checked.
///
/// On disk: type (1 byte), length of the body (4), CRC32C of type, length and body (4), body. Every body ends in text.
sealed interface Entry {
  int HEADER = 9;

  /// @param stamp the revision of a conversation, the second of a dated record
  /// @param value the record as JSON
  record Put(RecordKey key, long stamp, ByteBuffer value) implements Entry {}

  record Removed(RecordKey key) implements Entry {}

  /// @param at in milliseconds since 1970
  record Delivered(String id, long at) implements Entry {}

  /// The record that it changes, if it changes one.
  default Optional<RecordKey> changed() {
    return switch (this) {
      case Put put -> Optional.of(put.key());
      case Removed removed -> Optional.of(removed.key());
      case Delivered _ -> Optional.empty();
    };
  }

  default byte[] bytes() {
    try {
      byte[] body = body();
      ByteBuffer bytes = ByteBuffer.allocate(HEADER + body.length).put((byte) type()).putInt(body.length);
      return bytes.putInt(checksum(type(), ByteBuffer.wrap(body))).put(body).array();
    } catch (IOException e) {
      throw new IllegalArgumentException("an id is too long to be stored", e);
    }
  }

  private int type() {
    return switch (this) {
      case Put _ -> 1;
      case Removed _ -> 2;
      case Delivered _ -> 3;
    };
  }

  private byte[] body() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      switch (this) {
        case Put(RecordKey key, long stamp, ByteBuffer value) -> {
          out.writeLong(stamp);
          out.write(key.bytes());
          out.write(value.array(), value.arrayOffset() + value.position(), value.remaining());
        }
        case Removed(RecordKey key) -> out.write(key.bytes());
        case Delivered(String id, long at) -> {
          out.writeLong(at);
          out.writeUTF(id);
        }
      }
    }
    return bytes.toByteArray();
  }

  /// Reads the entry at which the buffer stands and moves behind it.
  ///
  /// @throws IOException when it is not as it was written
  static Entry read(ByteBuffer from) throws IOException {
    if (from.remaining() < HEADER) {
      throw new IOException("too short");
    }
    int type = from.get();
    int length = from.getInt();
    int checksum = from.getInt();
    if (length < 0 || length > from.remaining()) {
      throw new IOException("too short");
    }
    ByteBuffer body = from.slice(from.position(), length);
    from.position(from.position() + length);
    if (checksum(type, body.duplicate()) != checksum) {
      throw new IOException("wrong checksum");
    }
    return switch (type) {
      case 1 -> {
        long stamp = body.getLong();
        RecordKey key = RecordKey.read(body);
        yield new Put(key, stamp, body.slice());
      }
      case 2 -> new Removed(RecordKey.read(body));
      case 3 -> {
        long at = body.getLong();
        yield new Delivered(text(body), at);
      }
      default -> throw new IOException("unknown type " + type);
    };
  }

  private static String text(ByteBuffer body) throws IOException {
    byte[] bytes = new byte[body.remaining()];
    body.get(bytes);
    return new DataInputStream(new ByteArrayInputStream(bytes)).readUTF();
  }

  private static int checksum(int type, ByteBuffer body) {
    CRC32C crc = new CRC32C();
    crc.update(type);
    crc.update(ByteBuffer.allocate(4).putInt(0, body.remaining()));
    crc.update(body);
    return (int) crc.getValue();
  }
}
