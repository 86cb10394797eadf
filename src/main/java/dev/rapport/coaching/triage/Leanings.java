package dev.rapport.coaching.triage;

import dev.rapport.coaching.reading.Word;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which kind of message a word is found in more often than elsewhere, in tenths: a coach's ear for wording, where no
/// single sign stands out. Fitted to labelled messages, and content like everything else.
///
/// @param weights for each class its words; a stem is a word's first letters and a `~`, and some [Trait]s stand beside
///     them by their ids
public record Leanings(Map<MessageClass, Map<String, Integer>> weights) {
  /// From this length on a word also counts by its beginning, so that its other forms are known too.
  private static final int STEMMED = 6;
  private static final int STEM = 5;
  /// A long message has said what it wants after so many different words.
  private static final int MOST_WORDS = 400;

  /// What a message has that is not a word.
  public enum Trait {
    /// Every message has it: how frequent the class is.
    BASE,
    /// Ten words, up to eighty.
    TEN_WORDS,
    /// It asks something.
    QUESTION,
    /// It names an amount or a share of a hundred.
    FIGURE,
    /// It holds a link.
    LINK,
    /// It holds a number, which stands for all of them.
    NUMBER;

    /// The name in content files, which no word can have.
    public String id() {
      return "<" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ">";
    }
  }

  public Leanings {
    Map<MessageClass, Map<String, Integer>> copy = new EnumMap<>(MessageClass.class);
    for (MessageClass messageClass : MessageClass.values()) {
      copy.put(messageClass, Map.copyOf(weights.getOrDefault(messageClass, Map.of())));
    }
    weights = copy;
  }

  /// What counts of some words, each once.
  public static Set<String> features(List<Word> words) {
    Set<String> features = new LinkedHashSet<>();
    for (Word word : words) {
      if (features.size() >= MOST_WORDS) {
        break;
      }
      if (word.number()) {
        features.add(Trait.NUMBER.id());
      } else {
        features.add(word.folded());
        if (word.folded().length() >= STEMMED) {
          features.add(word.folded().substring(0, STEM) + "~");
        }
      }
    }
    return features;
  }

  /// What some features weigh for a class, in tenths.
  int weight(MessageClass messageClass, Collection<String> features) {
    Map<String, Integer> known = weights.getOrDefault(messageClass, Map.of());
    return features.stream().mapToInt(feature -> known.getOrDefault(feature, 0)).sum();
  }

  /// What a trait weighs for a class, in tenths.
  int weight(MessageClass messageClass, Trait trait) {
    return weights.getOrDefault(messageClass, Map.of()).getOrDefault(trait.id(), 0);
  }
}
