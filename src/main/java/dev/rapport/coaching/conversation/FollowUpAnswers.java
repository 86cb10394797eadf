package dev.rapport.coaching.conversation;

import dev.rapport.coaching.FollowUpBrief;
import dev.rapport.coaching.MessageKind;
import dev.rapport.coaching.Profile;

/// What is known for a thank-you: all of it was told for the invitation, so nothing is asked again.
public record FollowUpAnswers(FollowUpBrief brief, Profile profile) implements Answers {
  @Override
  public String recipient() {
    return brief.recipient();
  }

  @Override
  public MessageKind kind() {
    return MessageKind.FOLLOW_UP;
  }
}
