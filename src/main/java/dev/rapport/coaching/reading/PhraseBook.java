package dev.rapport.coaching.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Known turns of phrase, found wherever they stand within one sentence, whatever their case, accents and punctuation.
///
/// A phrase is written as words with `(a|b c)` for a choice, `[a]` for what may be left out, `connect~` for every word
/// that begins so, `_` for any one word, `*` for up to three, and `#` for a number.
/// It is one tree walked word by word, so that thousands of phrases cost no more than one, and hostile text stays cheap.
public final class PhraseBook {
  private static final int GAP = 3;

  /// Where a phrase stands: the numbers of its first and last word.
  public record Match(int first, int last) {}

  private static final class Node {
    private final Map<String, Node> words = new HashMap<>();
    private final Map<String, Node> stems = new HashMap<>();
    private boolean end;

    private Node next(String element) {
      return element.endsWith("~") ? stems.computeIfAbsent(element.substring(0, element.length() - 1), _ -> new Node())
          : words.computeIfAbsent(element, _ -> new Node());
    }
  }

  private final Node root = new Node();
  private final Set<String> literals = new TreeSet<>();

  private PhraseBook() {}

  /// @throws IllegalArgumentException for a phrase that cannot be understood
  public static PhraseBook of(Collection<String> phrases) {
    PhraseBook book = new PhraseBook();
    for (String phrase : phrases) {
      for (List<String> elements : PhraseSyntax.expand(phrase)) {
        book.add(elements);
      }
    }
    return book;
  }

  private void add(List<String> elements) {
    Node node = root;
    for (String element : elements) {
      node = node.next(element);
      if (Character.isLetter(element.codePointAt(0)) && !element.endsWith("~")) {
        literals.add(element);
      }
    }
    node.end = true;
  }

  /// The words that the phrases are made of.
  public Set<String> literals() {
    return Set.copyOf(literals);
  }

  public Optional<Match> first(Prose prose) {
    for (int i = 0; i < prose.words().size(); i++) {
      int last = longest(prose.words(), i);
      if (last >= 0) {
        return Optional.of(new Match(i, last));
      }
    }
    return Optional.empty();
  }

  /// Every place where a phrase begins, with the longest one there.
  public List<Match> all(Prose prose) {
    List<Match> found = new ArrayList<>();
    for (int i = 0; i < prose.words().size(); i++) {
      int last = longest(prose.words(), i);
      if (last >= 0) {
        found.add(new Match(i, last));
      }
    }
    return found;
  }

  private int longest(List<Word> words, int first) {
    return walk(root, words, first, words.get(first).sentence(), -1);
  }

  private static int walk(Node node, List<Word> words, int at, int sentence, int best) {
    int longest = node.end ? Math.max(best, at - 1) : best;
    Node gap = node.words.get("*");
    if (gap != null) {
      for (int skipped = 0; skipped <= GAP; skipped++) {
        longest = walk(gap, words, at + skipped, sentence, longest);
      }
    }
    if (at >= words.size() || words.get(at).sentence() != sentence) {
      return longest;
    }
    Word word = words.get(at);
    longest = step(node.words.get(word.folded()), words, at, sentence, longest);
    longest = step(node.words.get("_"), words, at, sentence, longest);
    if (word.number()) {
      longest = step(node.words.get("#"), words, at, sentence, longest);
    }
    if (!node.stems.isEmpty()) {
      for (int length = 1; length <= word.folded().length(); length++) {
        longest = step(node.stems.get(word.folded().substring(0, length)), words, at, sentence, longest);
      }
    }
    return longest;
  }

  private static int step(@org.jspecify.annotations.Nullable Node next, List<Word> words, int at, int sentence,
      int best) {
    return next == null ? best : walk(next, words, at + 1, sentence, best);
  }
}
