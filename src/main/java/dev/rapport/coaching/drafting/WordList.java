package dev.rapport.coaching.drafting;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Words written one after the other in the source, because a list of a hundred reads best as a paragraph.
final class WordList {
  private WordList() {}

  static Set<String> of(String words) {
    return Arrays.stream(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }
}
