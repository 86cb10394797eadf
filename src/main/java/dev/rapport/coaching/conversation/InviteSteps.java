package dev.rapport.coaching.conversation;

import dev.rapport.coaching.Profile;
import dev.rapport.coaching.conversation.Effect.AskQuestions;
import dev.rapport.coaching.conversation.Effect.Decline;
import dev.rapport.coaching.conversation.Effect.Reason;
import dev.rapport.coaching.conversation.Effect.RememberProfile;
import dev.rapport.coaching.conversation.State.Asking;
import dev.rapport.coaching.conversation.State.Choosing;
import dev.rapport.coaching.conversation.State.Open;
import dev.rapport.coaching.conversation.State.Trimming;
import dev.rapport.coaching.conversation.State.Waiting;
import dev.rapport.coaching.script.Subject;
import java.util.List;
import java.util.Map;

/// The steps of an invite until its first drafts.
record InviteSteps(Showing showing, DraftSteps drafts, AnswerCheck check) {
  Transition start(String recipient, Profile profile) {
    return showing.enter(new Choosing(InviteAnswers.start(recipient, profile)));
  }

  Transition onChoosing(Choosing choosing, Event event) {
    return switch (event) {
      case Event.RelationshipChosen(var relationship) ->
        showing.enter(new Asking(choosing.answers().with(relationship)));
      case Event.Answered answered -> answered(choosing.answers(), answered);
      case Event.WentBack _ -> showing.enter(choosing);
      case Event _ -> showing.declined(choosing, Reason.NOT_NOW);
    };
  }

  Transition onAsking(Open asking, InviteAnswers answers, Event event) {
    return switch (event) {
      case Event.Answered answered -> answered(answers, answered);
      case Event.RelationshipChosen(var relationship) -> showing.enter(new Asking(answers.with(relationship)));
      case Event.WentBack _ ->
        showing.enter(asking instanceof Trimming ? new Asking(answers) : new Choosing(answers));
      case Event _ -> showing.declined(asking, Reason.NOT_NOW);
    };
  }

  Transition onWaiting(Waiting waiting, Event event) {
    return switch (event) {
      case Event.ReasonPromised _,Event.WentBack _ -> showing.enter(new Asking(waiting.answers()));
      case Event.Answered answered -> answered(waiting.answers(), answered);
      case Event _ -> showing.declined(waiting, Reason.NOT_NOW);
    };
  }

  Transition scriptChanged(InviteAnswers before, Map<Subject, String> given) {
    Asking again = new Asking(before.with(new Event.Answered(given)));
    return new Transition(again, Showing.joined(new Decline(Reason.SCRIPT_CHANGED), showing.effects(again)));
  }

  private Transition answered(InviteAnswers before, Event.Answered event) {
    InviteAnswers now = before.with(event);
    if (now.relationship() == null) {
      return showing.enter(new Choosing(now));
    }
    List<AnswerProblem> problems = check.problems(now, now.chosen(), event.answers());
    if (!problems.isEmpty()) {
      return Transition.to(new Asking(now), new AskQuestions(now, now.chosen(), problems));
    }
    Transition next = drafts.draft(now, now.brief());
    return now.profile().equals(before.profile())
        ? next
        : new Transition(next.state(), Showing.joined(new RememberProfile(now.profile()), next.effects()));
  }
}
