package dev.rapport.coaching.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Known turns of phrase, found wherever they stand within one sentence, whatever their case, accents and punctuation.
///
/// A phrase is written as words with `(a|b c)` for a choice, `[a]` for what may be left out, `connect~` for every word
/// that begins so, `_` for any one word, `*` for up to four, and `#` for a number. `^` before it asks for the beginning
/// of a sentence and `$` after it for the end. All phrases are walked together, word by word, so that hostile text
/// stays cheap.
public final class PhraseBook {
  /// Where a phrase stands: the numbers of its first and last word.
  public record Match(int first, int last) {}

  private final PhraseNode root = new PhraseNode();
  private final Set<String> literals = new TreeSet<>();

  private PhraseBook() {}

  /// @throws IllegalArgumentException for a phrase that cannot be understood
  public static PhraseBook of(Collection<String> phrases) {
    PhraseBook book = new PhraseBook();
    for (String phrase : phrases) {
      PhraseSyntax.add(phrase, book.root, book.literals);
    }
    return book;
  }

  /// The words that the phrases are made of.
  public Set<String> literals() {
    return Set.copyOf(literals);
  }

  public Optional<Match> first(Prose prose) {
    for (int i = 0; i < prose.words().size(); i++) {
      int last = root.longestFrom(prose.words(), i);
      if (last >= i) {
        return Optional.of(new Match(i, last));
      }
    }
    return Optional.empty();
  }

  /// Every place where a phrase begins, with the longest one there.
  public List<Match> all(Prose prose) {
    List<Match> found = new ArrayList<>();
    for (int i = 0; i < prose.words().size(); i++) {
      int last = root.longestFrom(prose.words(), i);
      if (last >= i) {
        found.add(new Match(i, last));
      }
    }
    return found;
  }
}
