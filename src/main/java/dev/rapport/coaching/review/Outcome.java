package dev.rapport.coaching.review;

import dev.rapport.coaching.reading.Span;

/// What one check made of one text.
public sealed interface Outcome {
  Outcome PASSED = new Passed();
  Outcome FAILED = new Failed(new Span(0, 0));

  record Passed() implements Outcome {}

  /// @param where the words it is about; an empty stretch when something is missing
  record Failed(Span where) implements Outcome {}

  /// @param where the words that are good; may be empty
  record Praised(Span where) implements Outcome {}
}
