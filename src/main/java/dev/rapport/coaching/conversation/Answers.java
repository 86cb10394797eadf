package dev.rapport.coaching.conversation;

import dev.rapport.coaching.MessageKind;
import dev.rapport.coaching.Profile;

/// What the member has told the coach so far in one walk.
public sealed interface Answers permits InviteAnswers, ReplyAnswers, FollowUpAnswers {
  /// Whom the member writes to, or empty.
  String recipient();

  /// What is worth remembering for the next walk.
  Profile profile();

  /// What is being written.
  MessageKind kind();
}
