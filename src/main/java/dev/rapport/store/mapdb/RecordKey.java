package dev.rapport.store.mapdb;

import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.port.Outgoing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Names one record: its kind, its member, and its id among the member's records of that kind. Both names are written
/// with their length before them, so that no two members share a key, whatever characters their ids hold.
final class RecordKey {
  private static final MessageDigest SHA_256 = digest();

  private final RecordKind kind;
  private final byte[] bytes;
  // Made when it is asked for: a key that was read only to be compared needs none. Two threads may both make it.
  private @Nullable UUID hash;

  private RecordKey(RecordKind kind, byte[] bytes) {
    this.kind = kind;
    this.bytes = bytes;
  }

  static RecordKey of(RecordKind kind, MemberRef member, String id) {
    return of(kind, member.toString(), id);
  }

  /// What is to be sent is looked for by platform, not by member.
  static RecordKey outgoing(Platform platform, String id) {
    return of(RecordKind.OUTGOING, platform.id(), id);
  }

  /// Likewise what is due, by the platform of its member.
  static RecordKey followUp(MemberRef member, String id) {
    return of(RecordKind.FOLLOW_UP, member.workspace().platform().id(), member + "/" + id);
  }

  static RecordKey followUps(Platform platform) {
    return of(RecordKind.FOLLOW_UP, platform.id(), "");
  }

  static RecordKey of(Outgoing outgoing) {
    return outgoing(outgoing.member().workspace().platform(), outgoing.id().value());
  }

  static RecordKey of(RecordKind kind, String owner, String id) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(kind.code());
      out.writeUTF(owner);
      out.writeUTF(id);
    } catch (IOException e) {
      throw new IllegalArgumentException("an id is too long to be stored", e);
    }
    return new RecordKey(kind, bytes.toByteArray());
  }

  /// Reads a key where the buffer stands and moves behind it.
  static RecordKey read(ByteBuffer from) throws IOException {
    int start = from.position();
    int member = start + 3 + Short.toUnsignedInt(from.getShort(start + 1));
    int end = member + 2 + Short.toUnsignedInt(from.getShort(member));
    byte[] bytes = new byte[end - start];
    from.get(bytes);
    return new RecordKey(RecordKind.of(bytes[0]), bytes);
  }

  RecordKind kind() {
    return kind;
  }

  /// Its owner, and its id among the owner's.
  Stream<String> names() {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 1, bytes.length - 1))) {
      return Stream.of(in.readUTF(), in.readUTF());
    } catch (IOException e) {
      throw new IllegalStateException("a key holds two names", e);
    }
  }

  byte[] bytes() {
    return bytes;
  }

  /// 128 bits that stand for this key in the index.
  UUID hash() {
    UUID made = hash;
    if (made == null) {
      made = hash(bytes);
      hash = made;
    }
    return made;
  }

  /// 64 bits that stand for the member's records of this kind.
  long memberHash() {
    return sha256(bytes, 3 + Short.toUnsignedInt(ByteBuffer.wrap(bytes).getShort(1))).getLong();
  }

  boolean sameMemberAndKind(RecordKey other) {
    int length = 3 + Short.toUnsignedInt(ByteBuffer.wrap(bytes).getShort(1));
    return other.bytes.length >= length && Arrays.equals(bytes, 0, length, other.bytes, 0, length);
  }

  static UUID hash(String text) {
    return hash(text.getBytes(StandardCharsets.UTF_16BE));
  }

  private static UUID hash(byte[] bytes) {
    ByteBuffer hash = sha256(bytes, bytes.length);
    return new UUID(hash.getLong(), hash.getLong());
  }

  private static ByteBuffer sha256(byte[] bytes, int length) {
    try {
      // A copy of an unused one costs a tenth of looking one up, which opening a journal does millions of times.
      MessageDigest sha256 = (MessageDigest) SHA_256.clone();
      sha256.update(bytes, 0, length);
      return ByteBuffer.wrap(sha256.digest());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the JDK's digests can be copied", e);
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecordKey key && Arrays.equals(bytes, key.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /// Without the ids, which are the member's.
  @Override
  public String toString() {
    return kind.name();
  }
}
