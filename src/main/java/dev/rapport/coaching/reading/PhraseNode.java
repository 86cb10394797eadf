package dev.rapport.coaching.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A place within phrases: what may come next. Ways that part for a choice meet again in one node, so that a phrase
/// takes no more room than its notation.
final class PhraseNode {
  private static final int GAP = 4;
  private static final List<PhraseNode> NONE = List.of();

  // The signs have fields of their own: they are asked for at every word of every message.
  private Map<String, List<PhraseNode>> words = Map.of();
  private Map<String, List<PhraseNode>> stems = Map.of();
  private List<PhraseNode> gaps = NONE;
  private List<PhraseNode> anyWord = NONE;
  private List<PhraseNode> numbers = NONE;
  private List<PhraseNode> openings = NONE;
  private boolean closes;
  private boolean end;

  void add(String element, PhraseNode next) {
    switch (element) {
      case "*" -> gaps = with(gaps, next);
      case "_" -> anyWord = with(anyWord, next);
      case "#" -> numbers = with(numbers, next);
      case "^" -> openings = with(openings, next);
      default -> {
        boolean stem = element.endsWith("~");
        if (stem) {
          stems = with(stems, element.substring(0, element.length() - 1), next);
        } else {
          words = with(words, element, next);
        }
      }
    }
  }

  // After most words only one can come, and there are tens of thousands of nodes.
  private static Map<String, List<PhraseNode>> with(Map<String, List<PhraseNode>> ways, String word, PhraseNode next) {
    if (ways.isEmpty()) {
      return Map.of(word, List.of(next));
    }
    Map<String, List<PhraseNode>> more = ways instanceof HashMap<String, List<PhraseNode>> grown ? grown
        : new HashMap<>(ways);
    more.merge(word, List.of(next), PhraseNode::both);
    return more;
  }

  private static List<PhraseNode> with(List<PhraseNode> nodes, PhraseNode next) {
    return both(nodes, List.of(next));
  }

  private static List<PhraseNode> both(List<PhraseNode> some, List<PhraseNode> others) {
    List<PhraseNode> all = some instanceof ArrayList<PhraseNode> grown ? grown : new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  void end() {
    end = true;
  }

  /// A phrase may end here, if a sentence does.
  void closes() {
    closes = true;
  }

  /// The last word of the longest phrase that begins at a word, or -1.
  int longestFrom(List<Word> all, int first) {
    int sentence = all.get(first).sentence();
    int longest = walk(all, first, sentence, -1);
    if (all.get(first).opens()) {
      for (PhraseNode opening : openings) {
        longest = opening.walk(all, first, sentence, longest);
      }
    }
    return longest;
  }

  private int walk(List<Word> all, int at, int sentence, int best) {
    int longest = end ? Math.max(best, at - 1) : best;
    boolean over = !within(all, at, sentence);
    if (over && closes) {
      longest = Math.max(longest, at - 1);
    }
    for (PhraseNode gap : gaps) {
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
    int longest = follow(words.getOrDefault(word.folded(), NONE), all, at, sentence, best);
    longest = follow(anyWord, all, at, sentence, longest);
    if (word.number()) {
      longest = follow(numbers, all, at, sentence, longest);
    }
    if (!stems.isEmpty()) {
      int longestStem = Math.min(word.folded().length(), Language.LONGEST_STEM);
      for (int length = 1; length <= longestStem; length++) {
        longest = follow(stems.getOrDefault(word.folded().substring(0, length), NONE), all, at, sentence, longest);
      }
    }
    return longest;
  }

  private static int follow(List<PhraseNode> next, List<Word> all, int at, int sentence, int best) {
    int longest = best;
    for (PhraseNode node : next) {
      longest = node.walk(all, at + 1, sentence, longest);
    }
    return longest;
  }
}
