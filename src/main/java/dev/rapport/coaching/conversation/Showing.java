package dev.rapport.coaching.conversation;

import dev.rapport.coaching.Brief;
import dev.rapport.coaching.conversation.Effect.AdviseWaiting;
import dev.rapport.coaching.conversation.Effect.AskAcquaintance;
import dev.rapport.coaching.conversation.Effect.AskMessage;
import dev.rapport.coaching.conversation.Effect.AskOwnWords;
import dev.rapport.coaching.conversation.Effect.AskQuestions;
import dev.rapport.coaching.conversation.Effect.AskRelationship;
import dev.rapport.coaching.conversation.Effect.AskToTrim;
import dev.rapport.coaching.conversation.Effect.Decline;
import dev.rapport.coaching.conversation.Effect.OfferDrafts;
import dev.rapport.coaching.conversation.Effect.OfferOwnWords;
import dev.rapport.coaching.conversation.Effect.OfferResume;
import dev.rapport.coaching.conversation.Effect.Reason;
import dev.rapport.coaching.conversation.Effect.SayClosed;
import dev.rapport.coaching.conversation.Effect.SaySent;
import dev.rapport.coaching.conversation.Effect.ShowTriage;
import dev.rapport.coaching.review.Review;
import dev.rapport.coaching.review.ReviewRequest;
import dev.rapport.coaching.review.Reviewer;
import dev.rapport.coaching.triage.Triage;
import dev.rapport.coaching.triage.Triager;
import java.util.ArrayList;
import java.util.List;

/// What each state shows, and the transitions that do no more than show it.
record Showing(Reviewer reviewer, Triager triager) {
  Transition enter(State state) {
    return new Transition(state, effects(state));
  }

  Transition declined(State state, Reason reason) {
    return new Transition(state, joined(new Decline(reason), effects(state)));
  }

  List<Effect> effects(State state) {
    return switch (state) {
      case State.Choosing(var answers) -> List.of(new AskRelationship(answers));
      case State.Asking(var answers) -> List.of(new AskQuestions(answers, answers.chosen(), List.of()));
      case State.Waiting(var answers) -> List.of(new AdviseWaiting(answers));
      case State.Trimming(var answers, _, var over) ->
        List.of(new AskToTrim(answers, answers.chosen(), over, List.of()));
      case State.Pasting(var answers) -> List.of(new AskMessage(answers, List.of()));
      case State.Placing(var answers) -> List.of(new AskAcquaintance(answers));
      case State.Triaged(var answers) -> {
        Triage triage = triager.triage(answers.received());
        yield List.of(new ShowTriage(answers, triage, ReplySteps.aims(triage, answers.acquaintance())));
      }
      case State.Drafted drafted -> List.of(new OfferDrafts(drafted, reviews(drafted)));
      case State.Editing editing -> List.of(new AskOwnWords(editing, List.of()));
      case State.Edited edited -> List.of(new OfferOwnWords(edited, review(edited.from().brief(), edited.text())));
      case State.Resuming(var of, var next) -> List.of(new OfferResume(of.answers(), next));
      case State.Sent sent -> List.of(new SaySent(sent));
      case State.Closed(var ending) -> List.of(new SayClosed(ending, null));
    };
  }

  Review review(Brief brief, String text) {
    return reviewer.review(new ReviewRequest(brief.kind(), text, brief.recipient(), brief.met(), brief.received(),
        brief.limit()));
  }

  private List<Review> reviews(State.Drafted drafted) {
    return drafted.drafts().stream().map(draft -> review(drafted.brief(), draft.text())).toList();
  }

  static List<Effect> joined(Effect first, List<Effect> rest) {
    List<Effect> all = new ArrayList<>(rest.size() + 1);
    all.add(first);
    all.addAll(rest);
    return all;
  }
}
