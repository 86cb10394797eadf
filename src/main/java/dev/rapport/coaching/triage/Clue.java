package dev.rapport.coaching.triage;

import dev.rapport.coaching.reading.PhraseBook;
import dev.rapport.coaching.reading.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Something to look for: any of these phrases, pieces or marks.
///
/// @param pieces stretches of letters, for scripts that put no space between words
public record Clue(List<PhraseBook> phrases, Set<String> pieces, Set<Mark> marks) {
  public Clue {
    phrases = List.copyOf(phrases);
    pieces = Set.copyOf(pieces);
    marks = Set.copyOf(marks);
  }

  /// Every place where it stands, in their order.
  List<Span> in(Evidence evidence) {
    List<Span> found = new ArrayList<>();
    phrases.forEach(book -> found.addAll(evidence.places(book)));
    String text = evidence.prose().text();
    for (String piece : pieces) {
      for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length())) {
        found.add(new Span(at, at + piece.length()));
      }
    }
    for (Mark mark : marks) {
      found.addAll(evidence.marks(mark));
    }
    found.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    return found;
  }
}
