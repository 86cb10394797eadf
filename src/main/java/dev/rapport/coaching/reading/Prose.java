package dev.rapport.coaching.reading;

import java.util.List;

/// A message taken apart into words.
public record Prose(String text, List<Word> words) {
  public Prose {
    words = List.copyOf(words);
  }

  /// The stretch from one word to another, with everything between them.
  public Span span(int firstWord, int lastWord) {
    return new Span(words.get(firstWord).start(), words.get(lastWord).end());
  }

  /// Unicode code points, as LinkedIn counts them.
  public int length() {
    return text.codePointCount(0, text.length());
  }

  public int sentences() {
    return words.isEmpty() ? 0 : words.getLast().sentence() + 1;
  }
}
