package dev.rapport.coaching.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A place within phrases: what may come next. Ways that part for a choice meet again in one node, so that a phrase
/// takes no more room than its notation.
final class PhraseNode {
  private static final int GAP = 4;
  private final Map<String, List<PhraseNode>> words = new HashMap<>(4);
  private final Map<String, List<PhraseNode>> stems = new HashMap<>(2);
  private boolean end;

  void add(String element, PhraseNode next) {
    boolean stem = element.endsWith("~");
    String key = stem ? element.substring(0, element.length() - 1) : element;
    (stem ? stems : words).computeIfAbsent(key, _ -> new ArrayList<>(1)).add(next);
  }

  void end() {
    end = true;
  }

  /// The last word of the longest phrase that begins at a word, or -1.
  int longestFrom(List<Word> all, int first) {
    int sentence = all.get(first).sentence();
    int longest = walk(all, first, sentence, -1);
    if (all.get(first).opens()) {
      for (PhraseNode opening : words.getOrDefault("^", List.of())) {
        longest = opening.walk(all, first, sentence, longest);
      }
    }
    return longest;
  }

  private int walk(List<Word> all, int at, int sentence, int best) {
    int longest = end ? Math.max(best, at - 1) : best;
    boolean over = !within(all, at, sentence);
    if (over && words.containsKey("$")) {
      longest = Math.max(longest, at - 1);
    }
    for (PhraseNode gap : words.getOrDefault("*", List.of())) {
      longest = gap.walk(all, at, sentence, longest);
      for (int next = at; next < at + GAP && within(all, next, sentence); next++) {
        longest = gap.walk(all, next + 1, sentence, longest);
      }
    }
    return over ? longest : step(all, at, sentence, longest);
  }

  private static boolean within(List<Word> all, int at, int sentence) {
    return at < all.size() && all.get(at).sentence() == sentence;
  }

  private int step(List<Word> all, int at, int sentence, int best) {
    Word word = all.get(at);
    int longest = follow(words.get(word.folded()), all, at, sentence, best);
    longest = follow(words.get("_"), all, at, sentence, longest);
    if (word.number()) {
      longest = follow(words.get("#"), all, at, sentence, longest);
    }
    if (!stems.isEmpty()) {
      for (int length = 1; length <= word.folded().length(); length++) {
        longest = follow(stems.get(word.folded().substring(0, length)), all, at, sentence, longest);
      }
    }
    return longest;
  }

  private static int follow(@Nullable List<PhraseNode> next, List<Word> all, int at,
      int sentence, int best) {
    int longest = best;
    if (next != null) {
      for (PhraseNode node : next) {
        longest = node.walk(all, at + 1, sentence, longest);
      }
    }
    return longest;
  }
}
