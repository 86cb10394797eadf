package dev.rapport.coaching.conversation;

import dev.rapport.coaching.Acquaintance;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.ReplyBrief.Aim;
import dev.rapport.coaching.conversation.AnswerProblem.Kind;
import dev.rapport.coaching.conversation.Effect.AskMessage;
import dev.rapport.coaching.conversation.Effect.Reason;
import dev.rapport.coaching.conversation.Effect.RememberProfile;
import dev.rapport.coaching.conversation.MessageProblem.Part;
import dev.rapport.coaching.conversation.State.Pasting;
import dev.rapport.coaching.conversation.State.Placing;
import dev.rapport.coaching.conversation.State.Triaged;
import dev.rapport.coaching.triage.Triage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The steps of an answer to a message that came, until its first drafts.
record ReplySteps(Showing showing, DraftSteps drafts) {
  /// @param received the message, or empty where it is still to be pasted
  Transition start(String received, Profile profile) {
    ReplyAnswers answers = ReplyAnswers.start(received, profile);
    boolean whole = !answers.received().isEmpty() && problems(answers).isEmpty();
    return showing.enter(whole ? new Placing(answers) : new Pasting(answers));
  }

  Transition onPasting(Pasting pasting, Event event) {
    return switch (event) {
      case Event.MessagePasted pasted -> pasted(pasting.answers(), pasted);
      case Event.WentBack _ -> showing.enter(pasting);
      case Event _ -> showing.declined(pasting, Reason.NOT_NOW);
    };
  }

  Transition onPlacing(Placing placing, Event event) {
    return switch (event) {
      case Event.AcquaintanceChosen(var acquaintance) -> triaged(placing.answers(), acquaintance);
      case Event.MessagePasted pasted -> pasted(placing.answers(), pasted);
      case Event.WentBack _,Event.MessageReopened _ -> showing.enter(new Pasting(placing.answers()));
      case Event _ -> showing.declined(placing, Reason.NOT_NOW);
    };
  }

  Transition onTriaged(Triaged triaged, Event event) {
    return switch (event) {
      case Event.ReplyWanted(var aim) when aims(triaged.answers()).contains(aim) ->
        drafts.draft(triaged.answers(), triaged.answers().brief(aim));
      case Event.AcquaintanceChosen(var acquaintance) -> triaged(triaged.answers(), acquaintance);
      case Event.WentBack _ -> showing.enter(new Placing(triaged.answers()));
      case Event.MessageReopened _ -> showing.enter(new Pasting(triaged.answers()));
      case Event _ -> showing.declined(triaged, Reason.NOT_NOW);
    };
  }

  private List<Aim> aims(ReplyAnswers answers) {
    return aims(showing.triager().triage(answers.received()), answers.acquaintance());
  }

  /// The answers that make sense, the best first. A strong sign of a scam leaves none: every answer tells the sender
  /// that somebody is there.
  static List<Aim> aims(Triage triage, @Nullable Acquaintance acquaintance) {
    if (triage.warnsStrongly()) {
      return List.of();
    }
    return switch (triage.messageClass()) {
      case GENUINE, GENERIC -> acquaintance == Acquaintance.KNOWN
          ? List.of(Aim.LEARN_MORE)
          : List.of(Aim.LEARN_MORE, Aim.DECLINE);
      case PITCH -> List.of(Aim.NO_THANKS, Aim.LEARN_MORE);
      case SCAM -> List.of(Aim.LEARN_MORE);
    };
  }

  private Transition triaged(ReplyAnswers answers, Acquaintance acquaintance) {
    return showing.enter(new Triaged(answers.with(acquaintance)));
  }

  private Transition pasted(ReplyAnswers before, Event.MessagePasted pasted) {
    ReplyAnswers now = before.with(pasted.told());
    List<MessageProblem> problems = problems(now);
    if (!problems.isEmpty()) {
      return Transition.to(new Pasting(now), new AskMessage(now, problems));
    }
    Transition next = showing.enter(new Placing(now));
    return now.profile().equals(before.profile())
        ? next
        : new Transition(next.state(), Showing.joined(new RememberProfile(now.profile()), next.effects()));
  }

  private static List<MessageProblem> problems(ReplyAnswers answers) {
    List<MessageProblem> problems = new ArrayList<>();
    if (answers.received().isEmpty()) {
      problems.add(new MessageProblem(Part.RECEIVED, Kind.MISSING));
    }
    for (Part part : Part.values()) {
      if (AnswerCheck.length(answers.on(part)) > part.most()) {
        problems.add(new MessageProblem(part, Kind.TOO_LONG));
      }
    }
    return problems;
  }
}
