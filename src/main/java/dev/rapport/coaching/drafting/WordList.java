package dev.rapport.coaching.drafting;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Words written one after the other in the source, because a list of a hundred reads best as a paragraph.
final class WordList {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private WordList() {}

  static Set<String> of(String words) {
    return Set.copyOf(words(words));
  }

  /// The words of a text in their order; none for a blank text.
  static List<String> words(String text) {
    return text.isBlank() ? List.of() : SPACE.splitAsStream(text.strip()).toList();
  }

  static List<String> split(String text, char at) {
    return List.of(text.split(Pattern.quote(String.valueOf(at)), -1));
  }
}
