package dev.rapport.coaching.reading;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// Mends slips in well-known words ("proffesional", "experiance"), so that a clumsy speller is read like anybody else
/// and a misspelt empty phrase is still an empty phrase. It never exchanges one consonant for another, because that
/// makes different words ("hosting" is not "posting").
final class Spelling {
  private static final int SHORTEST = 6;
  private final Set<String> known = new HashSet<>();
  private final SlipTable slips;

  Spelling(Collection<String> words) {
    known.addAll(words);
    slips = new SlipTable(words.stream().mapToInt(String::length).sum());
    for (String word : words) {
      if (word.length() >= SHORTEST) {
        slips.put(key(word), word);
      }
    }
    for (String word : words) {
      if (word.length() > SHORTEST) {
        slips.putWithoutOne(key(word), word);
      }
    }
  }

  String mend(String folded) {
    if (folded.length() < SHORTEST || known.contains(folded)) {
      return folded;
    }
    String key = key(folded);
    String mended = slips.get(key);
    for (int i = 1; mended == null && i < key.length(); i++) {
      String shorter = slips.getWithout(key, i);
      // Both one letter short: letters were swapped or exchanged, and only a swap or a vowel counts as a slip.
      // "Calmed" is not "called": as long, so that a consonant was exchanged.
      boolean exchanged = shorter != null && shorter.length() == folded.length()
          && key.length() != key(shorter).length();
      mended = shorter != null && !exchanged && slip(key, key(shorter)) ? shorter : null;
    }
    return mended == null ? folded : mended;
  }

  // Doubled letters are where most people slip.
  private static String key(String word) {
    StringBuilder key = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
        key.append(word.charAt(i));
      }
    }
    return key.toString();
  }

  private static boolean slip(String written, String meant) {
    if (written.length() != meant.length()) {
      return Math.abs(written.length() - meant.length()) == 1;
    }
    int first = 0;
    while (first < written.length() && written.charAt(first) == meant.charAt(first)) {
      first++;
    }
    if (first == written.length()) {
      return true;
    }
    boolean restEqual = written.regionMatches(first + 1, meant, first + 1, written.length() - first - 1);
    if (restEqual) {
      return vowel(written.charAt(first)) && vowel(meant.charAt(first));
    }
    return first + 1 < written.length() && written.charAt(first) == meant.charAt(first + 1)
        && written.charAt(first + 1) == meant.charAt(first)
        && written.regionMatches(first + 2, meant, first + 2, written.length() - first - 2);
  }

  private static boolean vowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }
}
