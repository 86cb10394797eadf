package dev.rapport.coaching.conversation;

import dev.rapport.coaching.Acquaintance;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.ReplyBrief;
import dev.rapport.coaching.script.Subject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What happened to a conversation.
public sealed interface Event {
  /// The member asked for an invite while this one was open.
  ///
  /// @param recipient whom the new one is for, or empty
  record InviteRequested(String recipient) implements Event {}

  /// The member asked for help with a message that came, while this walk was open.
  ///
  /// @param received the message, or empty where it is still to be pasted
  record ReplyRequested(String received) implements Event {}

  /// What is not named keeps what was told before.
  record MessagePasted(Map<MessageProblem.Part, String> told) implements Event {
    public MessagePasted {
      told = Map.copyOf(told);
    }
  }

  record AcquaintanceChosen(Acquaintance acquaintance) implements Event {}

  record ReplyWanted(ReplyBrief.Aim aim) implements Event {}

  /// The member wants to look at the pasted message again.
  record MessageReopened() implements Event {}

  record RelationshipChosen(Relationship relationship) implements Event {}

  /// Any number of questions were answered at once. What is not named keeps its earlier answer.
  ///
  /// @param relationship where it was part of the same form
  record Answered(@Nullable Relationship relationship, Map<Subject, String> answers) implements Event {
    public Answered(Map<Subject, String> answers) {
      this(null, answers);
    }

    public Answered {
      answers = Map.copyOf(answers);
    }
  }

  /// After the advice not to send yet: "I do have a reason".
  record ReasonPromised() implements Event {}

  record AnotherSetRequested() implements Event {}

  record ShorterRequested() implements Event {}

  record EditRequested(Pick pick) implements Event {}

  record OwnWordsWritten(String text) implements Event {}

  record CopyRequested(Pick pick) implements Event {}

  record AllFindingsRequested(Pick pick) implements Event {}

  record SentReported(Pick pick) implements Event {}

  /// "I sent it" was a slip.
  record SentTakenBack() implements Event {}

  record WentBack() implements Event {}

  record StartedOver() implements Event {}

  /// The member chose to go on with the invite that was open.
  record Resumed() implements Event {}

  /// The member chose to begin another and put this one aside.
  record PutAside() implements Event {}

  /// The member put this one aside and begins no other.
  record Kept() implements Event {}

  record Cancelled() implements Event {}

  /// A form was left by one of its buttons; what stood in its fields is taken along.
  record FormLeft(Typed typed, Event then) implements Event {}

  /// What stood in the fields of a form, whichever it was.
  ///
  /// @param answers to the questions of an invite
  /// @param told of a message that came
  /// @param ownWords absent where the form has no field for them
  record Typed(Map<Subject, String> answers, Map<MessageProblem.Part, String> told, @Nullable String ownWords) {
    public Typed {
      answers = Map.copyOf(answers);
      told = Map.copyOf(told);
    }
  }

  /// The questions have changed since this conversation asked them.
  ///
  /// @param answers what the member answered to the old ones just now; what is still understood is kept
  record ScriptChanged(Map<Subject, String> answers) implements Event {
    public ScriptChanged {
      answers = Map.copyOf(answers);
    }
  }
}
