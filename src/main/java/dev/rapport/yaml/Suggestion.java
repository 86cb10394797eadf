package dev.rapport.yaml;

import java.util.Collection;
import java.util.Comparator;

/// "Did you mean …?" for a misspelt word.
public final class Suggestion {
  private static final int FARTHEST = 3;

  private Suggestion() {}

  /// The sentence ` Did you mean 'x'?`, or the known words when none is near.
  public static String among(Collection<String> known, String word) {
    return known.stream()
        .filter(candidate -> distance(candidate, word) <= Math.min(FARTHEST, word.length() / 2 + 1))
        .min(Comparator.comparingInt(candidate -> distance(candidate, word)))
        .map(candidate -> " Did you mean '" + candidate + "'?")
        .orElseGet(() -> " Known here: " + String.join(", ", known) + ".");
  }

  // Levenshtein's, by rows.
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1] + 1, previous[j] + 1), previous[j - 1] + change);
      }
      previous = row;
    }
    return previous[b.length()];
  }
}
