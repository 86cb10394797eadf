package dev.rapport.coaching.review;

import dev.rapport.coaching.reading.Lexicon;
import dev.rapport.coaching.reading.PhraseBook;
import java.util.List;

/// The criteria and the words they are read with. Immutable.
///
/// @param claims phrases whose whole sentence is no fact about the reader, whatever it names
/// @param names what is known of names and greetings
public record Rubric(List<Criterion> criteria, Lexicon lexicon, PhraseBook claims, Names names) {
  public Rubric {
    criteria = List.copyOf(criteria);
  }
}
