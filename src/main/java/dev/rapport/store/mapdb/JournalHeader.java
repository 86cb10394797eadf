package dev.rapport.store.mapdb;

import java.nio.ByteBuffer;
import java.nio.file.Path;

/// The first bytes of a journal: magic (8 bytes), version (4), CRC32C of these (4).
final class JournalHeader {
  static final int LENGTH = 16;
  static final int VERSION = 1;
  private static final long MAGIC = 0x89524150504F5254L; // 0x89 "RAPPORT"

  private JournalHeader() {}

  static ByteBuffer bytes(int version) {
    ByteBuffer header = ByteBuffer.allocate(LENGTH).putLong(MAGIC).putInt(version);
    return header.putInt(Frame.checksum(header.slice(0, 12))).flip();
  }

  /// @throws DataFolderException when these are not the first bytes of a journal that this Rapport can read
  static void check(Path path, ByteBuffer header) {
    if (header.remaining() < LENGTH || header.getLong(0) != MAGIC
        || Frame.checksum(header.slice(0, 12)) != header.getInt(12)) {
      throw new DamagedJournalException(path, 0, "its first " + LENGTH + " bytes are not the header of a journal");
    }
    if (header.getInt(8) != VERSION) {
      throw new NewerJournalException(path, header.getInt(8), VERSION);
    }
  }
}
