package dev.rapport.coaching.conversation;

import dev.rapport.coaching.Draft;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.MessageKind;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.conversation.Effect.AdviseWaiting;
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
import dev.rapport.coaching.conversation.State.Asking;
import dev.rapport.coaching.conversation.State.Choosing;
import dev.rapport.coaching.conversation.State.Closed;
import dev.rapport.coaching.conversation.State.Drafted;
import dev.rapport.coaching.conversation.State.Edited;
import dev.rapport.coaching.conversation.State.Editing;
import dev.rapport.coaching.conversation.State.Ending;
import dev.rapport.coaching.conversation.State.Open;
import dev.rapport.coaching.conversation.State.Resuming;
import dev.rapport.coaching.conversation.State.Sent;
import dev.rapport.coaching.conversation.State.Trimming;
import dev.rapport.coaching.conversation.State.Waiting;
import dev.rapport.coaching.drafting.Drafter;
import dev.rapport.coaching.drafting.Drafting;
import dev.rapport.coaching.review.Review;
import dev.rapport.coaching.review.ReviewRequest;
import dev.rapport.coaching.review.Reviewer;
import dev.rapport.coaching.script.Script;
import dev.rapport.coaching.script.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The invite walk as a pure, total function: whatever happens in whatever state has an answer, and never an exception.
/// Safe to share between threads.
public final class ConversationMachine {
  /// The longest own words that are taken, in code points: far above any note, below every platform's field limit.
  public static final int OWN_WORDS_LIMIT = 3000;

  private final AnswerCheck check;
  private final Drafter drafter;
  private final Reviewer reviewer;

  public ConversationMachine(Script script, Drafter drafter, Reviewer reviewer) {
    this.check = new AnswerCheck(script);
    this.drafter = drafter;
    this.reviewer = reviewer;
  }

  /// Begins a walk.
  ///
  /// @param recipient whom it is for, or empty
  public Transition start(String recipient, Profile profile) {
    return enter(new Choosing(Answers.start(recipient, profile)));
  }

  /// What one event leads to.
  public Transition on(State state, Event event) {
    return switch (state) {
      case Closed closed -> Transition.to(closed, new Decline(Reason.OVER));
      case Sent sent -> onSent(sent, event);
      case Open open -> onOpen(open, event);
    };
  }

  /// What a state shows, for whoever comes back to it.
  public List<Effect> present(State state) {
    return switch (state) {
      case Choosing(var answers) -> List.of(new AskRelationship(answers));
      case Asking(var answers) -> List.of(new AskQuestions(answers, relationship(answers), List.of()));
      case Waiting(var answers) -> List.of(new AdviseWaiting(answers));
      case Trimming(var answers, _, var over) ->
        List.of(new AskToTrim(answers, relationship(answers), over, List.of()));
      case Drafted drafted -> List.of(new OfferDrafts(drafted, reviews(drafted)));
      case Editing editing -> List.of(new AskOwnWords(editing, List.of()));
      case Edited edited -> List.of(new OfferOwnWords(edited, review(edited.from().brief(), edited.text())));
      case Resuming(var of, var wanted) -> List.of(new OfferResume(of.answers(), wanted));
      case Sent sent -> List.of(new SaySent(sent));
      case Closed(var ending) -> List.of(new SayClosed(ending, ""));
    };
  }

  /// The review of a text as a note for this brief.
  public Review review(InviteBrief brief, String text) {
    return reviewer.review(new ReviewRequest(MessageKind.INVITE, text, brief.recipient(), brief.relationship().met(),
        "", brief.limit()));
  }

  private Transition onSent(Sent sent, Event event) {
    if (event instanceof Event.SentTakenBack) {
      return new Transition(sent.from(), joined(new Effect.ForgetSent(), present(sent.from())));
    }
    return declined(sent, Reason.NOT_NOW);
  }

  private Transition onOpen(Open open, Event event) {
    return switch (event) {
      case Event.Cancelled _ ->
        Transition.to(new Closed(Ending.CANCELLED), new SayClosed(Ending.CANCELLED, open.answers().recipient()));
      case Event.Kept _ -> Transition.to(new Closed(Ending.KEPT), new Effect.KeepDraft(settled(open)),
          new SayClosed(Ending.KEPT, open.answers().recipient()));
      case Event.StartedOver _ -> start(open.answers().recipient(), open.answers().profile());
      case Event.InviteRequested(var wanted) -> invited(open, wanted);
      case Event.ScriptChanged(var answers) -> scriptChanged(open, answers);
      case Event other -> switch (open) {
        case Choosing choosing -> onChoosing(choosing, other);
        case Asking asking -> onAsking(asking, asking.answers(), other);
        case Waiting waiting -> onWaiting(waiting, other);
        case Trimming trimming -> onAsking(trimming, trimming.answers(), other);
        case Drafted drafted -> onDrafted(drafted, other);
        case Editing editing -> onEditing(editing, other);
        case Edited edited -> onEdited(edited, other);
        case Resuming resuming -> onResuming(resuming, other);
      };
    };
  }

  private Transition onChoosing(Choosing choosing, Event event) {
    return switch (event) {
      case Event.RelationshipChosen(var relationship) -> enter(new Asking(choosing.answers().with(relationship)));
      case Event.Answered answered -> answered(choosing.answers(), answered);
      case Event.WentBack _ -> enter(choosing);
      case Event _ -> declined(choosing, Reason.NOT_NOW);
    };
  }

  private Transition onAsking(Open asking, Answers answers, Event event) {
    return switch (event) {
      case Event.Answered answered -> answered(answers, answered);
      case Event.RelationshipChosen(var relationship) -> enter(new Asking(answers.with(relationship)));
      case Event.WentBack _ -> enter(asking instanceof Trimming ? new Asking(answers) : new Choosing(answers));
      case Event _ -> declined(asking, Reason.NOT_NOW);
    };
  }

  private Transition onWaiting(Waiting waiting, Event event) {
    return switch (event) {
      case Event.ReasonPromised _,Event.WentBack _ -> enter(new Asking(waiting.answers()));
      case Event.Answered answered -> answered(waiting.answers(), answered);
      case Event _ -> declined(waiting, Reason.NOT_NOW);
    };
  }

  private Transition onDrafted(Drafted drafted, Event event) {
    return switch (event) {
      case Event.AnotherSetRequested _ -> draft(drafted.answers(), drafted.set() + 1, drafted.shorter());
      case Event.ShorterRequested _ -> shorter(drafted);
      case Event.EditRequested(var pick) when pick != Pick.OWN ->
        enter(new Editing(drafted, text(drafted, pick)));
      case Event.WentBack _ -> enter(new Asking(drafted.answers()));
      case Event.CopyRequested(var pick) when pick != Pick.OWN ->
        Transition.to(drafted, new Effect.ShowText(text(drafted, pick)));
      case Event.AllFindingsRequested(var pick) when pick != Pick.OWN -> Transition.to(drafted,
          new Effect.ShowAllFindings(pick, review(drafted.brief(), text(drafted, pick))));
      case Event.SentReported(var pick) when pick != Pick.OWN ->
        sent(drafted, drafted.brief(), text(drafted, pick));
      case Event _ -> declined(drafted, Reason.NOT_NOW);
    };
  }

  private Transition onEditing(Editing editing, Event event) {
    return switch (event) {
      case Event.OwnWordsWritten(var text) when text.isBlank() ->
        Transition.to(editing, new AskOwnWords(editing, List.of(AnswerProblem.Kind.MISSING)));
      case Event.OwnWordsWritten(var text) when AnswerCheck.length(text) > OWN_WORDS_LIMIT ->
        Transition.to(editing, new AskOwnWords(editing, List.of(AnswerProblem.Kind.TOO_LONG)));
      case Event.OwnWordsWritten(var text) -> enter(new Edited(editing.from(), text.strip()));
      case Event.WentBack _ -> enter(editing.from());
      case Event _ -> declined(editing, Reason.NOT_NOW);
    };
  }

  private Transition onEdited(Edited edited, Event event) {
    return switch (event) {
      case Event.EditRequested _ -> enter(new Editing(edited.from(), edited.text()));
      case Event.CopyRequested _ -> Transition.to(edited, new Effect.ShowText(edited.text()));
      case Event.AllFindingsRequested _ -> Transition.to(edited,
          new Effect.ShowAllFindings(Pick.OWN, review(edited.from().brief(), edited.text())));
      case Event.SentReported _ -> sent(edited, edited.from().brief(), edited.text());
      case Event.WentBack _ -> enter(edited.from());
      case Event _ -> declined(edited, Reason.NOT_NOW);
    };
  }

  private Transition onResuming(Resuming resuming, Event event) {
    return switch (event) {
      case Event.Resumed _,Event.WentBack _ -> enter(resuming.of());
      case Event.PutAside _ -> {
        Transition fresh = start(resuming.wanted(), resuming.answers().profile());
        yield new Transition(fresh.state(), joined(new Effect.KeepDraft(resuming.of()), fresh.effects()));
      }
      case Event _ -> declined(resuming, Reason.NOT_NOW);
    };
  }

  /// A new invite asked for while one is open. Nothing worth keeping is replaced without a question.
  private Transition invited(Open open, String wanted) {
    if (open instanceof Choosing choosing && choosing.answers().relationship() == null
        && (choosing.answers().recipient().isEmpty() || wanted.isEmpty())) {
      return start(wanted.isEmpty() ? choosing.answers().recipient() : wanted, choosing.answers().profile());
    }
    return enter(new Resuming(settled(open), wanted));
  }

  private Transition scriptChanged(Open open, Map<Subject, String> given) {
    if (open instanceof Asking || open instanceof Trimming) {
      Asking again = new Asking(open.answers().with(new Event.Answered(given)));
      return new Transition(again, joined(new Decline(Reason.SCRIPT_CHANGED), present(again)));
    }
    return enter(open);
  }

  private Transition answered(Answers before, Event.Answered event) {
    Answers now = before.with(event);
    if (now.relationship() == null) {
      return enter(new Choosing(now));
    }
    List<AnswerProblem> problems = check.problems(now, relationship(now), event.answers());
    if (!problems.isEmpty()) {
      return Transition.to(new Asking(now), new AskQuestions(now, relationship(now), problems));
    }
    Transition next = draft(now, 0, false);
    return now.profile().equals(before.profile())
        ? next
        : new Transition(next.state(), joined(new Effect.RememberProfile(now.profile()), next.effects()));
  }

  private Transition draft(Answers answers, int set, boolean shorter) {
    InviteBrief brief = answers.brief();
    return switch (drafter.draft(brief, set, shorter)) {
      case Drafting.NeedsReason _ -> enter(new Waiting(answers));
      case Drafting.DoesNotFit(var over) -> enter(new Trimming(answers, brief, over));
      case Drafting.Drafted(var drafts) -> enter(new Drafted(answers, brief, set, shorter, drafts));
    };
  }

  private Transition shorter(Drafted drafted) {
    Transition next = draft(drafted.answers(), drafted.set(), true);
    boolean same = next.state() instanceof Drafted now && now.drafts().equals(drafted.drafts());
    return same ? declined(drafted, Reason.ALREADY_SHORTEST) : next;
  }

  private Transition sent(Open from, InviteBrief brief, String text) {
    int personal = review(brief, text).score();
    Sent sent = new Sent(from, text, personal);
    return Transition.to(sent, new Effect.LogSent(brief, text, personal), new SaySent(sent));
  }

  private Transition enter(State state) {
    return new Transition(state, present(state));
  }

  private Transition declined(State state, Reason reason) {
    return new Transition(state, joined(new Decline(reason), present(state)));
  }

  private List<Review> reviews(Drafted drafted) {
    return drafted.drafts().stream().map(draft -> review(drafted.brief(), draft.text())).toList();
  }

  /// The state to come back to: a question about resuming is not worth keeping.
  private static Open settled(Open open) {
    return open instanceof Resuming(var of, _) ? of : open;
  }

  private static String text(Drafted drafted, Pick pick) {
    return drafted.drafts()
        .stream()
        .filter(draft -> Pick.of(draft.tone()) == pick)
        .map(Draft::text)
        .findFirst()
        .orElse("");
  }

  private static Relationship relationship(Answers answers) {
    return answers.brief().relationship();
  }

  private static List<Effect> joined(Effect first, List<Effect> rest) {
    List<Effect> all = new ArrayList<>(rest.size() + 1);
    all.add(first);
    all.addAll(rest);
    return all;
  }
}
