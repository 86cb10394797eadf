package dev.rapport.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/// One file that the page brings along, read once and kept packed as well as plain.
///
/// @param path where it is fetched; it holds a hash of the content, so that browsers may keep it for good
record Asset(String path, String type, byte[] plain, byte[] packed) {
  static final String FOLDER = "/assets/";

  /// Reads a file that lies beside this class.
  static Asset load(String name, String type) {
    byte[] plain = bytes(name);
    int dot = name.lastIndexOf('.');
    return new Asset(FOLDER + name.substring(0, dot) + "-" + hash(plain) + name.substring(dot), type, plain,
        pack(plain));
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

  private static String hash(byte[] plain) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
