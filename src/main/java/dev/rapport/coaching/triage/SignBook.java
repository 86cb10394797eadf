package dev.rapport.coaching.triage;

import dev.rapport.coaching.reading.Lexicon;
import java.util.List;
import java.util.Map;

/// Everything that triage knows, as content says it.
///
/// @param lexicon how messages are read
/// @param signs in the order in which they are shown among equals
/// @param leanings how single words lean
/// @param hosts what is known about hosts
/// @param topic what makes dangerous words the subject of somebody's work
/// @param advice the one recommendation for each class
public record SignBook(Lexicon lexicon, List<KnownSign> signs, Leanings leanings, KnownHosts hosts, Topic topic,
    Map<MessageClass, String> advice) {
  public SignBook {
    signs = List.copyOf(signs);
    advice = Map.copyOf(advice);
    for (MessageClass messageClass : MessageClass.values()) {
      if (!advice.containsKey(messageClass)) {
        throw new IllegalArgumentException("no advice for " + messageClass.id());
      }
    }
  }
}
