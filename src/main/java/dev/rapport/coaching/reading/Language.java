package dev.rapport.coaching.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the coach knows of one language that members write in.
///
/// @param code such as `de`
/// @param familiarity how much of the everyday words of the language the lists know, from 0 to 1
/// @param capitalNouns whether nouns are written with a capital, which then tells nothing
/// @param words folded words and their class
/// @param stems how folded words begin, and the class of every word that begins so
/// @param phrases turns of phrase by what they tell
public record Language(String code, double familiarity, boolean capitalNouns, Map<String, WordClass> words,
    Map<String, WordClass> stems, Map<Cue, List<String>> phrases) {
  /// No list holds a longer one, and a word of a hundred thousand letters is not tried at each of them.
  static final int LONGEST_STEM = 40;
  private static final int SHORTEST_STEM = 3;

  public Language {
    words = Map.copyOf(words);
    stems = Map.copyOf(stems);
    phrases = Map.copyOf(phrases);
  }

  /// The class of a folded word, by the word itself or its longest known stem; null for a word that is in no list.
  public @Nullable WordClass classOf(String folded) {
    WordClass found = words.get(folded);
    int longest = Math.min(folded.length(), LONGEST_STEM);
    for (int length = longest; found == null && length >= SHORTEST_STEM; length--) {
      found = stems.get(folded.substring(0, length));
    }
    return found;
  }
}
