package dev.rapport.coaching.triage;

import dev.rapport.coaching.reading.PhraseBook;
import dev.rapport.coaching.reading.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Something to look for: any of these phrases or any of these marks.
public record Clue(PhraseBook phrases, Set<Mark> marks) {
  public Clue {
    marks = Set.copyOf(marks);
  }

  /// Every place where it stands, in their order.
  List<Span> in(Evidence evidence) {
    List<Span> found = new ArrayList<>();
    for (PhraseBook.Match match : phrases.all(evidence.prose())) {
      found.add(evidence.prose().span(match.first(), match.last()));
    }
    for (Mark mark : marks) {
      found.addAll(evidence.marks(mark));
    }
    found.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    return found;
  }
}
