package dev.rapport.coaching.drafting;

import java.util.Optional;
import dev.rapport.coaching.Acquaintance;
import dev.rapport.coaching.drafting.ReplyVoice.Cue;

/// What an answer can take up of a message that came. All of it stands in the message.
///
/// @param topic what it is about, from the reader's side ("my talk on flaky tests"), or empty
/// @param about what the topic is: [Cue#TOPIC], [Cue#WORK] or [Cue#OPENING]; [Cue#NOTHING] where there is none
/// @param topicAsked whether the question is about the topic, as far as its words tell
/// @param introduces whether they say who they are or what they do
/// @param recalls whether it speaks of a meeting
/// @param meeting where that was, or empty
/// @param person somebody who told them to write, or empty
/// @param question a question of theirs in their words, or empty
/// @param said a sentence of theirs in their words, or empty
/// @param hard news that is met quietly, if there is any
/// @param author how it is signed, or empty
record ReceivedMessage(String topic, Cue about, boolean topicAsked, boolean asks, boolean introduces, boolean recalls,
    String meeting, String person, String question, String said, Optional<HardNews> hard, String author) {
  /// What to thank for.
  Cue subject() {
    if (topic.isEmpty() && asks) {
      return !question.isEmpty() ? Cue.QUOTED : said.isEmpty() ? Cue.ASKED : Cue.SAID;
    }
    if (topic.isEmpty()) {
      return !person.isEmpty() ? Cue.PERSON
          : !meeting.isEmpty() ? Cue.MEETING : said.isEmpty() ? Cue.NOTHING : Cue.SAID;
    }
    // "your question about your library" is nobody's wording.
    boolean theirs = topic.startsWith("your ");
    return !asks || about == Cue.OPENING || (theirs && question.isEmpty()) ? about : theirs ? Cue.QUOTED : Cue.QUESTION;
  }

  /// The same with the most that can be taken up: beside what it is about the question, where that is another thing.
  Cue fullest() {
    boolean both = subject() == Cue.QUESTION && !topicAsked && !question.isEmpty();
    return both ? Cue.BOTH : subject();
  }

  /// The words of theirs that an answer gives back, or none.
  String quote() {
    return question.isEmpty() ? said : question;
  }

  /// What to ask about. Whoever asks is not asked back; whoever is known is not asked where they come from.
  Cue interest(Acquaintance acquaintance) {
    if (asks && (about != Cue.OPENING || acquaintance == Acquaintance.KNOWN)) {
      return Cue.ASKED;
    }
    return switch (acquaintance) {
      case UNKNOWN, UNPLACED -> person.isEmpty() ? fullest() : Cue.PERSON;
      case KNOWN -> Cue.NOTHING;
    };
  }
}
