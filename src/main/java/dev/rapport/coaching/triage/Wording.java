package dev.rapport.coaching.triage;

import dev.rapport.coaching.reading.Span;
import dev.rapport.coaching.reading.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How the words of one message lean, taken together.
final class Wording {
  private static final int MOST_TENS = 8;
  private final Leanings leanings;
  private final Evidence evidence;

  Wording(Leanings leanings, Evidence evidence) {
    this.leanings = leanings;
    this.evidence = evidence;
  }

  /// For each class how far the message leans to it, in tenths; only the differences mean something.
  Map<MessageClass, Integer> totals() {
    List<Word> words = evidence.prose().words();
    List<String> features = new ArrayList<>(Leanings.features(words));
    present(features, Leanings.Trait.QUESTION, Mark.QUESTION);
    present(features, Leanings.Trait.FIGURE, Mark.MONEY, Mark.PERCENT);
    present(features, Leanings.Trait.LINK, Mark.LINK);
    Map<MessageClass, Integer> totals = new EnumMap<>(MessageClass.class);
    for (MessageClass messageClass : MessageClass.values()) {
      int length = leanings.weight(messageClass, Leanings.Trait.TEN_WORDS) * Math.min(words.size() / 10, MOST_TENS);
      totals.put(messageClass, leanings.weight(messageClass, Leanings.Trait.BASE) + length
          + leanings.weight(messageClass, features));
    }
    return totals;
  }

  private void present(List<String> features, Leanings.Trait trait, Mark... marks) {
    for (Mark mark : marks) {
      if (!evidence.marks(mark).isEmpty()) {
        features.add(trait.id());
        return;
      }
    }
  }

  /// The sentence that leans most to a class; absent where none does.
  Optional<Span> mostTelling(MessageClass messageClass) {
    Map<Integer, List<Word>> sentences = new TreeMap<>();
    evidence.prose()
        .words()
        .forEach(word -> sentences.computeIfAbsent(word.sentence(), _ -> new ArrayList<>()).add(word));
    return sentences.values()
        .stream()
        .filter(words -> lead(messageClass, words) > 0)
        .max(Comparator.comparingInt(words -> lead(messageClass, words)))
        .map(words -> new Span(words.getFirst().start(), words.getLast().end()));
  }

  // By how much a sentence leans to a class more than to the others on average.
  private int lead(MessageClass messageClass, List<Word> words) {
    List<String> features = List.copyOf(Leanings.features(words));
    int all = 0;
    for (MessageClass one : MessageClass.values()) {
      all += leanings.weight(one, features);
    }
    return leanings.weight(messageClass, features) * MessageClass.values().length - all;
  }
}
