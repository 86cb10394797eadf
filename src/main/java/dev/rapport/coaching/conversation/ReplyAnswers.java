package dev.rapport.coaching.conversation;

import dev.rapport.coaching.Acquaintance;
import dev.rapport.coaching.MessageKind;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.ReplyBrief;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the member has told about a message that came. Empty texts and an absent acquaintance are still to be asked.
///
/// @param received what they wrote, as it was pasted
/// @param recipient the name of whoever wrote it
/// @param headline what they say of themselves on their page
public record ReplyAnswers(String received, String recipient, String headline, @Nullable Acquaintance acquaintance,
    Profile profile) implements Answers {
  public ReplyAnswers {
    received = received.strip();
    recipient = recipient.strip();
    headline = headline.strip();
  }

  /// The start of a walk.
  ///
  /// @param received the message, or empty where it is still to be pasted
  public static ReplyAnswers start(String received, Profile profile) {
    return new ReplyAnswers(received, "", "", null, profile);
  }

  ReplyAnswers with(Acquaintance chosen) {
    return new ReplyAnswers(received, recipient, headline, chosen, profile);
  }

  ReplyAnswers with(Map<MessageProblem.Part, String> told) {
    String sender = told.getOrDefault(MessageProblem.Part.SENDER, profile.firstName()).strip();
    return new ReplyAnswers(told.getOrDefault(MessageProblem.Part.RECEIVED, received),
        told.getOrDefault(MessageProblem.Part.RECIPIENT, recipient),
        told.getOrDefault(MessageProblem.Part.HEADLINE, headline), acquaintance,
        new Profile(sender, profile.account()));
  }

  /// What was told on one part, or empty.
  public String on(MessageProblem.Part part) {
    return switch (part) {
      case RECEIVED -> received;
      case RECIPIENT -> recipient;
      case HEADLINE -> headline;
      case SENDER -> profile.firstName();
    };
  }

  @Override
  public MessageKind kind() {
    return MessageKind.REPLY;
  }

  /// @throws IllegalStateException while it is not said whether the two know each other
  ReplyBrief brief(ReplyBrief.Aim aim) {
    Acquaintance chosen = acquaintance;
    if (chosen == null) {
      throw new IllegalStateException("a brief needs to know whether the two know each other");
    }
    return new ReplyBrief(recipient, received, chosen, aim, profile.firstName(), ReplyBrief.USUAL_LIMIT);
  }
}
