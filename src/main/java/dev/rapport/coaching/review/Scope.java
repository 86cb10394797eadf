package dev.rapport.coaching.review;

import dev.rapport.coaching.Met;
import dev.rapport.coaching.MessageKind;
import dev.rapport.coaching.reading.PhraseBook;
import java.util.Optional;
import java.util.Set;

/// When a criterion applies.
///
/// @param facts asked only of texts that name a fact (`WITH`), that name none (`WITHOUT`), or of any
/// @param questions whether texts that ask something are covered too
/// @param when asked only of texts that say one of these
/// @param unless not asked of texts that say one of these
public record Scope(Set<MessageKind> kinds, Set<Met> met, FactsNeeded facts, boolean questions,
    Optional<PhraseBook> when,
    Optional<PhraseBook> unless) {
  /// Whether the text must name something that only this pair shares.
  public enum FactsNeeded {
    ANY, WITH, WITHOUT
  }

  public Scope {
    kinds = Set.copyOf(kinds);
    met = Set.copyOf(met);
  }

  boolean covers(Evidence evidence) {
    return kinds.contains(evidence.request().kind()) && met.contains(evidence.request().met()) && switch (facts) {
      case ANY -> true;
      case WITH -> evidence.facts().enough();
      case WITHOUT -> !evidence.facts().enough();
    } && (questions || evidence.request().text().indexOf('?') < 0)
        && when.map(book -> book.first(evidence.prose()).isPresent()).orElse(true)
        && unless.map(book -> book.first(evidence.prose()).isEmpty()).orElse(true);
  }
}
