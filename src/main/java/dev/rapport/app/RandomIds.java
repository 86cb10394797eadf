package dev.rapport.app;

import java.security.SecureRandom;
import java.util.function.Supplier;

/// Makes ids that nobody can guess and that never come twice: 16 letters and digits, 80 random bits.
record RandomIds(SecureRandom random) implements Supplier<String> {
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int LENGTH = 16;

  @Override
  public String get() {
    StringBuilder id = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return id.toString();
  }
}
