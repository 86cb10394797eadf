package dev.rapport.coaching.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the coach knows of one language that members write in.
///
/// @param code such as `de`
/// @param words folded words and their class
/// @param stems how folded words begin, and the class of every word that begins so
/// @param empty phrases that say nothing, whoever reads them
/// @param referral phrases by which somebody is said to have pointed the writer to the reader
/// @param mutual phrases that claim an acquaintance in common
public record Language(String code, Map<String, WordClass> words, Map<String, WordClass> stems, List<String> empty,
    List<String> referral, List<String> mutual) {
  private static final int SHORTEST_STEM = 3;

  public Language {
    words = Map.copyOf(words);
    stems = Map.copyOf(stems);
    empty = List.copyOf(empty);
    referral = List.copyOf(referral);
    mutual = List.copyOf(mutual);
  }

  /// The class of a folded word, by the word itself or its longest known stem; null for a word that is in no list.
  public @Nullable WordClass classOf(String folded) {
    WordClass found = words.get(folded);
    for (int length = folded.length(); found == null && length >= SHORTEST_STEM; length--) {
      found = stems.get(folded.substring(0, length));
    }
    return found;
  }
}
