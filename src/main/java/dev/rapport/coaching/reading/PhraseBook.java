package dev.rapport.coaching.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Known turns of phrase, found wherever they stand within one sentence, whatever their case, accents and punctuation.
///
/// A phrase is written as words with `(a|b c)` for a choice, `[a]` for what may be left out, `connect~` for every word
/// that begins so, `_` for any one word, `*` for up to four, and `#` for a number. `^` before it asks for the beginning
/// of a sentence and `$` after it for the end. `a & b` asks for both within one sentence, in any order. All phrases are walked together, word by word, so that hostile text
/// stays cheap.
public final class PhraseBook {
  /// Where a phrase stands: the numbers of its first and last word.
  public record Match(int first, int last) {}

  private record Pair(PhraseNode one, PhraseNode other) {}

  private final PhraseNode root = new PhraseNode();
  private final List<Pair> pairs = new ArrayList<>();
  private final Set<String> literals = new HashSet<>();

  private PhraseBook() {}

  /// @throws IllegalArgumentException for a phrase that cannot be understood
  public static PhraseBook of(Collection<String> phrases) {
    return of(phrases, broken -> {
      throw broken;
    });
  }

  /// @param broken is told of each phrase that cannot be understood; the book is of no use then
  public static PhraseBook of(Collection<String> phrases, Consumer<IllegalArgumentException> broken) {
    PhraseBook book = new PhraseBook();
    for (String phrase : phrases) {
      try {
        book.add(phrase);
      } catch (IllegalArgumentException e) {
        broken.accept(e);
      }
    }
    return book;
  }

  private void add(String phrase) {
    int and = phrase.indexOf(" & ");
    if (and < 0) {
      PhraseSyntax.add(phrase, root, literals);
      return;
    }
    Pair pair = new Pair(new PhraseNode(), new PhraseNode());
    PhraseSyntax.add(phrase.substring(0, and), pair.one, literals);
    PhraseSyntax.add(phrase.substring(and + 3), pair.other, literals);
    pairs.add(pair);
  }

  /// The words that the phrases are made of.
  public Set<String> literals() {
    return Collections.unmodifiableSet(literals);
  }

  public Optional<Match> first(Prose prose) {
    for (int i = 0; i < prose.words().size(); i++) {
      int last = root.longestFrom(prose.words(), i);
      if (last >= i) {
        return Optional.of(new Match(i, last));
      }
    }
    return pairs.stream().flatMap(pair -> pair(pair, prose).stream()).findFirst();
  }

  /// Every place where a phrase begins, with the longest one there.
  public List<Match> all(Prose prose) {
    List<Match> found = matches(root, prose);
    pairs.forEach(pair -> pair(pair, prose).ifPresent(found::add));
    return found;
  }

  private static List<Match> matches(PhraseNode root, Prose prose) {
    List<Match> found = new ArrayList<>();
    for (int i = 0; i < prose.words().size(); i++) {
      int last = root.longestFrom(prose.words(), i);
      if (last >= i) {
        found.add(new Match(i, last));
      }
    }
    return found;
  }

  private static Optional<Match> pair(Pair pair, Prose prose) {
    List<Match> ones = matches(pair.one, prose);
    if (ones.isEmpty()) {
      return Optional.empty();
    }
    for (Match other : matches(pair.other, prose)) {
      int sentence = prose.words().get(other.first).sentence();
      for (Match one : ones) {
        if (prose.words().get(one.first).sentence() == sentence && (one.last < other.first || other.last < one.first)) {
          return Optional.of(new Match(Math.min(one.first, other.first), Math.max(one.last, other.last)));
        }
      }
    }
    return Optional.empty();
  }
}
