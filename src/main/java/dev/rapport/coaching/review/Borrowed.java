package dev.rapport.coaching.review;

import dev.rapport.coaching.reading.Folding;
import dev.rapport.coaching.reading.PhraseBook;
import dev.rapport.coaching.reading.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Knows which words of a reply are only quoted from the message it answers: they are the sender's, and no fault of the
/// writer.
final class Borrowed {
  private static final String OPENING = "“\"„«";
  private static final String CLOSING = "”\"“»";

  private Borrowed() {}

  /// The first of these phrases that the writer says in words of their own.
  static Optional<Span> own(Evidence evidence, PhraseBook phrases) {
    Optional<Span> first = phrases.first(evidence.prose())
        .map(match -> evidence.prose().span(match.first(), match.last()));
    List<Span> quoted = first.isEmpty() || evidence.received().words().isEmpty() ? List.of() : quoted(evidence);
    if (quoted.isEmpty()) {
      return first;
    }
    return phrases.all(evidence.prose())
        .stream()
        .map(match -> evidence.prose().span(match.first(), match.last()))
        .filter(said -> quoted.stream().noneMatch(said::overlaps))
        .findFirst();
  }

  /// The stretches that are quoted from the message received.
  static List<Span> quoted(Evidence evidence) {
    String text = evidence.request().text();
    String received = Folding.fold(evidence.received().text());
    List<Span> quoted = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      if (open >= 0 && CLOSING.indexOf(text.charAt(i)) >= 0) {
        String inside = Folding.fold(text.substring(open + 1, i));
        if (!inside.isEmpty() && received.contains(inside)) {
          quoted.add(new Span(open, i));
        }
        open = -1;
      } else if (OPENING.indexOf(text.charAt(i)) >= 0) {
        open = i;
      }
    }
    return quoted;
  }
}
