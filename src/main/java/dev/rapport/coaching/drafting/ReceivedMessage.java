package dev.rapport.coaching.drafting;

import dev.rapport.coaching.Acquaintance;
import dev.rapport.coaching.drafting.ReplyVoice.Cue;

/// What an answer can take up of a message that came. All of it stands in the message.
///
/// @param topic what it is about, from the reader's side ("my talk on flaky tests"), or empty
/// @param about what the topic is: [Cue#TOPIC], [Cue#WORK] or [Cue#OPENING]; [Cue#NOTHING] where there is none
/// @param introduces whether they say who they are or what they do
/// @param recalls whether it speaks of a meeting
/// @param person somebody who told them to write, or empty
/// @param author how it is signed, or empty
record ReceivedMessage(String topic, Cue about, boolean asks, boolean introduces, boolean recalls, String person,
    String author) {
  /// What to thank for.
  Cue subject() {
    if (topic.isEmpty()) {
      return asks ? Cue.ASKED : person.isEmpty() ? Cue.NOTHING : Cue.PERSON;
    }
    return asks && about != Cue.OPENING ? Cue.QUESTION : about;
  }

  /// What to ask about. Whoever is known is not asked where they come from; their question is taken up.
  Cue interest(Acquaintance acquaintance) {
    return switch (acquaintance) {
      case UNKNOWN, UNPLACED -> person.isEmpty() ? subject() : Cue.PERSON;
      case KNOWN -> !asks ? Cue.NOTHING : topic.isEmpty() ? Cue.ASKED : Cue.QUESTION;
    };
  }
}
