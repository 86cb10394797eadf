package dev.rapport.coaching.conversation;

import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.review.Review;
import java.util.List;

/// What should now happen. Effects carry meaning and no wording.
public sealed interface Effect {
  /// Shown as a card.
  sealed interface Tell extends Effect {}

  /// Shown as a form.
  sealed interface Ask extends Effect {}

  /// Written down with the state.
  sealed interface Keep extends Effect {}

  record AskRelationship(Answers answers) implements Tell {}

  record AdviseWaiting(Answers answers) implements Tell {}

  /// @param reviews of the drafts, in their order
  record OfferDrafts(State.Drafted drafted, List<Review> reviews) implements Tell {
    public OfferDrafts {
      reviews = List.copyOf(reviews);
    }
  }

  record OfferOwnWords(State.Edited edited, Review review) implements Tell {}

  record OfferResume(Answers answers, String wanted) implements Tell {}

  /// The text alone, to be copied.
  record ShowText(String text) implements Tell {}

  record ShowAllFindings(Pick pick, Review review) implements Tell {}

  record SaySent(State.Sent sent) implements Tell {}

  record SayClosed(State.Ending ending, String recipient) implements Tell {}

  /// Says kindly why something does not happen.
  record Decline(Reason reason) implements Tell {}

  enum Reason {
    /// It belongs to a step that is no longer the present one.
    STALE,
    /// It makes no sense in this step.
    NOT_NOW,
    /// The conversation is over.
    OVER,
    /// The questions were changed meanwhile, so they are asked again.
    SCRIPT_CHANGED,
    /// There is no shorter way to say it.
    ALREADY_SHORTEST
  }

  /// @param relationship decides which questions are asked
  record AskQuestions(Answers answers, Relationship relationship, List<AnswerProblem> problems) implements Ask {
    public AskQuestions {
      problems = List.copyOf(problems);
    }
  }

  /// @param over by how many code points the shortest honest draft is too long
  record AskToTrim(Answers answers, Relationship relationship, int over, List<AnswerProblem> problems)
      implements
        Ask {
    public AskToTrim {
      problems = List.copyOf(problems);
    }
  }

  record AskOwnWords(State.Editing editing, List<AnswerProblem.Kind> problems) implements Ask {
    public AskOwnWords {
      problems = List.copyOf(problems);
    }
  }

  record RememberProfile(Profile profile) implements Keep {}

  record KeepDraft(State.Open state) implements Keep {}

  record LogSent(InviteBrief brief, String text, int personal) implements Keep {}

  record ForgetSent() implements Keep {}
}
