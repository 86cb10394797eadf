package dev.rapport.engagement;

import java.util.List;
import java.util.OptionalInt;

/// Small numbers as people write them.
final class Numerals {
  private static final List<String> WORDS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
      "eight", "nine", "ten", "eleven", "twelve");

  /// As a regular expression.
  static final String ANY = "(?:[0-9]{1,9}|" + String.join("|", WORDS) + "|an?)";

  private Numerals() {}

  /// Reads `3`, `three`, `a`. Absent for anything else.
  static OptionalInt read(String word) {
    if (word.equals("a") || word.equals("an")) {
      return OptionalInt.of(1);
    }
    if (word.matches("[0-9]{1,9}")) {
      return OptionalInt.of(Integer.parseInt(word));
    }
    int value = WORDS.indexOf(word);
    return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
