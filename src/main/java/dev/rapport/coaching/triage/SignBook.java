package dev.rapport.coaching.triage;

import dev.rapport.coaching.reading.Lexicon;
import java.util.List;
import java.util.Map;

/// Everything that triage knows, as content says it.
///
/// @param lexicon how messages are read
/// @param signs in the order in which they are shown among equals
/// @param hosts what is known about hosts
/// @param topic what makes dangerous words the subject of somebody's work
/// @param advice the one recommendation for each class
/// @param unwarned what to add where no sign of a scam was found
/// @param warned what to add where one was found, and did not decide
public record SignBook(Lexicon lexicon, List<KnownSign> signs, KnownHosts hosts, Topic topic,
    Map<MessageClass, String> advice, String unwarned, String warned) {
  public SignBook {
    signs = List.copyOf(signs);
    advice = Map.copyOf(advice);
    for (MessageClass messageClass : MessageClass.values()) {
      if (!advice.containsKey(messageClass)) {
        throw new IllegalArgumentException("no advice for " + messageClass.id());
      }
    }
  }

  /// The recommendation for a message: that of its class, and where a strong sign of a scam is shown never to reply.
  ///
  /// @param told what the member is shown
  String advice(MessageClass looksLike, List<Sign> told) {
    if (told.stream().anyMatch(Sign::warnsStrongly)) {
      return advice.getOrDefault(MessageClass.SCAM, "");
    }
    String recommended = advice.getOrDefault(looksLike, "");
    boolean warns = told.stream().anyMatch(sign -> sign.pointsTo() == MessageClass.SCAM);
    return switch (looksLike) {
      case SCAM -> recommended;
      case PITCH -> warns ? recommended + " " + warned : recommended;
      // Nobody offers help to what says nothing but a warning.
      case GENERIC -> warns ? warned : recommended + " " + unwarned;
      case GENUINE -> recommended + " " + (warns ? warned : unwarned);
    };
  }
}
