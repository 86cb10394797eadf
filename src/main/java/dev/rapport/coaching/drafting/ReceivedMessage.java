package dev.rapport.coaching.drafting;

import dev.rapport.coaching.drafting.ReplyVoice.Cue;

/// What an answer can take up of a message that came. All of it stands in the message.
///
/// @param topic what it is about, from the reader's side ("my talk on flaky tests"), or empty
/// @param opening whether the topic is a job
/// @param introduces whether they say who they are or what they do
/// @param recalls whether it speaks of a meeting
/// @param asks whether it asks something
/// @param person somebody who told them to write, or empty
/// @param author how it is signed, or empty
record ReceivedMessage(String topic, boolean opening, boolean asks, boolean introduces, boolean recalls, String person,
    String author) {
  /// What to thank for.
  Cue subject() {
    if (topic.isEmpty()) {
      return asks ? Cue.ASKED : person.isEmpty() ? Cue.NOTHING : Cue.PERSON;
    }
    return opening ? Cue.OPENING : asks ? Cue.QUESTION : topic.startsWith("my ") ? Cue.WORK : Cue.TOPIC;
  }

  /// What to ask about.
  Cue interest() {
    return !person.isEmpty() ? Cue.PERSON : subject();
  }
}
