package dev.rapport.coaching.conversation;

import dev.rapport.coaching.Brief;
import dev.rapport.coaching.MessageKind;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.ReplyBrief;
import dev.rapport.coaching.review.Review;
import dev.rapport.coaching.triage.Triage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What should now happen. Effects carry meaning and no wording.
public sealed interface Effect {
  /// Shown as a card.
  sealed interface Tell extends Effect {}

  /// Shown as a form.
  sealed interface Ask extends Effect {}

  /// Written down with the state.
  sealed interface Keep extends Effect {}

  record AskRelationship(InviteAnswers answers) implements Tell {}

  record AdviseWaiting(InviteAnswers answers) implements Tell {}

  /// @param reviews of the drafts, in their order
  record OfferDrafts(State.Drafted drafted, List<Review> reviews) implements Tell {
    public OfferDrafts {
      reviews = List.copyOf(reviews);
    }
  }

  record OfferOwnWords(State.Edited edited, Review review) implements Tell {}

  /// @param next with what the new walk would begin
  record OfferResume(Answers answers, Answers next) implements Tell {}

  record AskAcquaintance(ReplyAnswers answers) implements Tell {}

  /// @param aims the answers that make sense, the best first; none where even a polite one would be a mistake
  record ShowTriage(ReplyAnswers answers, Triage triage, List<ReplyBrief.Aim> aims) implements Tell {
    public ShowTriage {
      aims = List.copyOf(aims);
    }
  }

  /// The text alone, to be copied.
  record ShowText(String text) implements Tell {}

  record ShowAllFindings(Pick pick, Review review) implements Tell {}

  record SaySent(State.Sent sent) implements Tell {}

  /// @param answers what had been told; absent where it is long over
  record SayClosed(State.Ending ending, @Nullable Answers answers) implements Tell {}

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
    ALREADY_SHORTEST,
    /// There is no other way to say it; the first ones are shown again.
    NO_OTHER_SET
  }

  /// @param relationship decides which questions are asked
  record AskQuestions(InviteAnswers answers, Relationship relationship, List<AnswerProblem> problems) implements Ask {
    public AskQuestions {
      problems = List.copyOf(problems);
    }
  }

  /// @param over by how many code points the shortest honest draft is too long
  record AskToTrim(InviteAnswers answers, Relationship relationship, int over, List<AnswerProblem> problems)
      implements
        Ask {
    public AskToTrim {
      problems = List.copyOf(problems);
    }
  }

  /// The message that came is asked for.
  record AskMessage(ReplyAnswers answers, List<MessageProblem> problems) implements Ask {
    public AskMessage {
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

  record LogSent(Brief brief, String text, int personal) implements Keep {}

  record ForgetSent(MessageKind kind) implements Keep {}
}
