package dev.rapport.app;

import java.security.SecureRandom;
import java.util.function.Supplier;

/// Makes ids that nobody can guess and that never come twice: 16 letters and digits, 80 random bits.
record RandomIds(SecureRandom random) implements Supplier<String> {
  // As many as five bits can tell apart.
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int LENGTH = 16;

  @Override
  public String get() {
    byte[] bits = new byte[LENGTH];
    random.nextBytes(bits);
    StringBuilder id = new StringBuilder(LENGTH);
    for (byte bit : bits) {
      id.append(ALPHABET.charAt(bit & (ALPHABET.length() - 1)));
    }
    return id.toString();
  }
}
