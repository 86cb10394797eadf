package dev.rapport.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/// One file that the page brings along, read once and kept packed as well as plain. Its path holds a digest of the
/// content, so that browsers may keep it for good.
final class Asset {
  private static final String FOLDER = "/assets/";

  private final String path;
  private final Reply plain;
  private final Reply packed;

  private Asset(String path, String type, byte[] content) {
    this.path = path;
    this.plain = new Reply(200, type, content);
    this.packed = new Reply(200, type, pack(content));
  }

  /// Reads a file that lies beside this class.
  static Asset load(String name, String type) {
    byte[] plain = bytes(name);
    int dot = name.lastIndexOf('.');
    return new Asset(FOLDER + name.substring(0, dot) + "-" + Digest.of(plain) + name.substring(dot), type, plain);
  }

  String path() {
    return path;
  }

  Reply plain() {
    return plain;
  }

  Reply packed() {
    return packed;
  }

  static byte[] bytes(String name) {
    try (InputStream in = Asset.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing beside " + Asset.class.getName());
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] pack(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length);
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
