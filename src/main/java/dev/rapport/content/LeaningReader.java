package dev.rapport.content;

import dev.rapport.coaching.triage.Leanings;
import dev.rapport.coaching.triage.MessageClass;
import dev.rapport.yaml.YamlMap;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// Reads how words lean: for each class a map from a weight in tenths to the words that have it.
final class LeaningReader {
  private LeaningReader() {}

  static Leanings leanings(YamlMap map) {
    Map<MessageClass, Map<String, Integer>> weights = new EnumMap<>(MessageClass.class);
    for (MessageClass messageClass : MessageClass.values()) {
      map.map(messageClass.id())
          .ifPresentOrElse(of -> weights.put(messageClass, weights(of)),
              () -> map.reject(messageClass.id(), "is missing"));
    }
    map.finish();
    return new Leanings(weights);
  }

  private static Map<String, Integer> weights(YamlMap map) {
    Map<String, Integer> weights = new HashMap<>();
    for (String weight : map.keys()) {
      for (String word : map.text(weight).strip().split("\\s+")) {
        if (weights.put(word, tenths(map, weight)) != null) {
          map.reject(weight, "has the word '" + word + "', which has another weight already");
        }
      }
    }
    return weights;
  }

  private static int tenths(YamlMap map, String weight) {
    try {
      return Integer.parseInt(weight);
    } catch (NumberFormatException notANumber) {
      map.reject(weight, "should be a whole number of tenths");
      return 0;
    }
  }
}
