package dev.rapport.store.postgres;

import java.nio.charset.StandardCharsets;

/// Texts that PostgreSQL would refuse or change, written so that it keeps them: it has no zero character, and half a
/// surrogate pair would become a question mark and so one name of two. Such a character becomes U+FDD0, which stands for
/// no character at all, and its four hexadecimal digits; U+FDD0 itself too.
final class Verbatim {
  private static final char MARK = '\uFDD0';
  private static final int DIGITS = 4;
  private static final int HEXADECIMAL = 16;
  private static final String ZERO = "u0000";

  private Verbatim() {}

  static String text(String plain) {
    StringBuilder kept = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isHighSurrogate(c) && i + 1 < plain.length() && Character.isLowSurrogate(plain.charAt(i + 1))) {
        kept.append(c).append(plain.charAt(++i));
      } else if (c == 0 || c == MARK || Character.isSurrogate(c)) {
        mark(kept, c);
      } else {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /// @param bytes a document in which every zero is written `\u0000`, as JSON demands
  static String json(byte[] bytes) {
    String json = new String(bytes, StandardCharsets.UTF_8);
    if (json.indexOf(MARK) < 0 && !json.contains(ZERO)) {
      return json;
    }
    StringBuilder kept = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == MARK) {
        mark(kept, c);
      } else if (c == '\\' && json.startsWith(ZERO, i + 1)) {
        mark(kept, '\0');
        i += ZERO.length();
      } else if (c == '\\') {
        kept.append(c).append(json.charAt(++i));
      } else {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /// What [#json] was given.
  static byte[] bytes(String json) {
    if (json.indexOf(MARK) < 0) {
      return json.getBytes(StandardCharsets.UTF_8);
    }
    StringBuilder plain = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == MARK) {
        char marked = (char) Integer.parseInt(json, i + 1, i + 1 + DIGITS, HEXADECIMAL);
        plain.append(marked == 0 ? "\\" + ZERO : String.valueOf(marked));
        i += DIGITS;
      } else {
        plain.append(c);
      }
    }
    return plain.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void mark(StringBuilder kept, char c) {
    kept.append(MARK).append("%04x".formatted((int) c));
  }
}
