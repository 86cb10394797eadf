package dev.rapport.coaching.conversation;

import dev.rapport.coaching.Brief;
import dev.rapport.coaching.FollowUpBrief;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.ReplyBrief;
import dev.rapport.coaching.conversation.Effect.Decline;
import dev.rapport.coaching.conversation.Effect.Reason;
import dev.rapport.coaching.conversation.Effect.SayClosed;
import dev.rapport.coaching.conversation.State.Closed;
import dev.rapport.coaching.conversation.State.Ending;
import dev.rapport.coaching.conversation.State.Open;
import dev.rapport.coaching.conversation.State.Resuming;
import dev.rapport.coaching.conversation.State.Sent;
import dev.rapport.coaching.drafting.Drafter;
import dev.rapport.coaching.review.Review;
import dev.rapport.coaching.review.Reviewer;
import dev.rapport.coaching.script.Script;
import dev.rapport.coaching.script.Subject;
import dev.rapport.coaching.triage.Triager;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The walks as a pure, total function: whatever happens in whatever state has an answer, and never an exception.
/// Safe to share between threads.
public final class ConversationMachine {
  /// The longest own words that are taken, in code points: far above any note, below every platform's field limit.
  public static final int OWN_WORDS_LIMIT = 3000;

  private final Showing showing;
  private final DraftSteps drafts;
  private final InviteSteps invites;
  private final ReplySteps replies;

  public ConversationMachine(Script script, Drafter drafter, Reviewer reviewer, Triager triager) {
    this.showing = new Showing(reviewer, triager);
    this.drafts = new DraftSteps(showing, drafter);
    this.invites = new InviteSteps(showing, drafts, new AnswerCheck(script));
    this.replies = new ReplySteps(showing, drafts);
  }

  /// Begins an invite.
  ///
  /// @param recipient whom it is for, or empty
  public Transition start(String recipient, Profile profile) {
    return invites.start(recipient, profile);
  }

  /// Begins a reply.
  ///
  /// @param received the message that came, or empty where it is still to be pasted
  public Transition startReply(String received, Profile profile) {
    return replies.start(received, profile);
  }

  /// Begins a reply at its drafts: the same message is answered once more.
  public Transition answerAgain(ReplyBrief brief, ReplyBrief.Aim aim, Profile profile) {
    ReplyAnswers answers = new ReplyAnswers(brief.received(), brief.recipient(), "", brief.acquaintance(), profile);
    return drafts.draft(answers, answers.brief(aim));
  }

  /// Begins the thanks for an accepted invitation, at its drafts.
  public Transition thank(InviteBrief accepted, Profile profile) {
    FollowUpAnswers answers = new FollowUpAnswers(FollowUpBrief.of(accepted), profile);
    return drafts.draft(answers, answers.brief());
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
    return showing.effects(state);
  }

  /// What a step shows to somebody who had typed into a form that is no longer the present one: theirs, for them to send
  /// again. The state is not changed by it.
  public List<Effect> present(State state, Event.Typed typed) {
    return present(state instanceof Open open ? filled(open, typed) : state);
  }

  /// The review of a text for this brief.
  public Review review(Brief brief, String text) {
    return showing.review(brief, text);
  }

  private Transition onSent(Sent sent, Event event) {
    if (event instanceof Event.SentTakenBack) {
      return new Transition(sent.from(), Showing.joined(new Effect.ForgetSent(sent.from().answers().kind()),
          showing.effects(sent.from())));
    }
    // There is no form left in which anything could have been typed.
    return event instanceof Event.FormLeft(_, var then) ? onSent(sent, then) : showing.declined(sent, Reason.NOT_NOW);
  }

  private Transition onOpen(Open open, Event event) {
    return switch (event) {
      case Event.Cancelled _ ->
        Transition.to(new Closed(Ending.CANCELLED), new SayClosed(Ending.CANCELLED, open.answers()));
      case Event.Kept _ -> Transition.to(new Closed(Ending.KEPT), new Effect.KeepDraft(settled(open)),
          new SayClosed(Ending.KEPT, open.answers()));
      case Event.StartedOver _ -> begin(open.answers(), open.answers().profile(), true);
      case Event.InviteRequested(var wanted) -> another(open, InviteAnswers.start(wanted, open.answers().profile()));
      case Event.ReplyRequested(var received) ->
        another(open, ReplyAnswers.start(received, open.answers().profile()));
      case Event.ScriptChanged(var answers) -> scriptChanged(open, answers);
      case Event.FormLeft(var typed, var then) -> onOpen(filled(open, typed), then);
      case Event other -> onStep(open, other);
    };
  }

  /// The same step, with what was typed into its form.
  private static Open filled(Open open, Event.Typed typed) {
    return switch (open) {
      case State.Choosing(var answers) -> new State.Choosing(answers.with(new Event.Answered(typed.answers())));
      case State.Asking(var answers) -> new State.Asking(answers.with(new Event.Answered(typed.answers())));
      case State.Trimming(var answers, var brief, var over) ->
        new State.Trimming(answers.with(new Event.Answered(typed.answers())), brief, over);
      case State.Pasting(var answers) -> new State.Pasting(answers.with(typed.told()));
      case State.Editing(var from, var text) ->
        new State.Editing(from, Objects.requireNonNullElse(typed.ownWords(), text));
      case State.Waiting _,State.Placing _,State.Triaged _,State.Drafted _,State.Edited _,Resuming _ ->
        open;
    };
  }

  private Transition onStep(Open open, Event event) {
    return switch (open) {
      case State.Choosing choosing -> invites.onChoosing(choosing, event);
      case State.Asking asking -> invites.onAsking(asking, asking.answers(), event);
      case State.Waiting waiting -> invites.onWaiting(waiting, event);
      case State.Trimming trimming -> invites.onAsking(trimming, trimming.answers(), event);
      case State.Pasting pasting -> replies.onPasting(pasting, event);
      case State.Placing placing -> replies.onPlacing(placing, event);
      case State.Triaged triaged -> replies.onTriaged(triaged, event);
      case State.Drafted drafted -> drafts.onDrafted(drafted, event);
      case State.Editing editing -> drafts.onEditing(editing, event);
      case State.Edited edited -> drafts.onEdited(edited, event);
      case Resuming resuming -> onResuming(resuming, event);
    };
  }

  private Transition onResuming(Resuming resuming, Event event) {
    return switch (event) {
      case Event.Resumed _,Event.WentBack _ -> showing.enter(resuming.of());
      case Event.PutAside _ -> {
        Transition fresh = begin(resuming.next(), resuming.answers().profile(), false);
        yield new Transition(fresh.state(), Showing.joined(new Effect.KeepDraft(resuming.of()), fresh.effects()));
      }
      case Event _ -> showing.declined(resuming, Reason.NOT_NOW);
    };
  }

  /// The first step of a walk.
  ///
  /// @param over whether it was gone before, so that a pasted message should be looked at once more
  private Transition begin(Answers answers, Profile profile, boolean over) {
    return switch (answers) {
      case InviteAnswers invite -> invites.start(invite.recipient(), profile);
      case ReplyAnswers reply when over ->
        showing.enter(new State.Pasting(ReplyAnswers.start(reply.received(), profile)));
      case ReplyAnswers reply -> replies.start(reply.received(), profile);
      case FollowUpAnswers thanks -> drafts.draft(thanks, thanks.brief());
    };
  }

  /// Another walk asked for while one is open. Nothing worth keeping is replaced without a question.
  private Transition another(Open open, Answers next) {
    if (open instanceof State.Pasting pasting && pasting.answers().received().isEmpty()) {
      return begin(next, next.profile(), false);
    }
    if (open instanceof State.Choosing choosing && choosing.answers().relationship() == null) {
      String begun = choosing.answers().recipient();
      if (next instanceof InviteAnswers && next.recipient().isEmpty()) {
        return invites.start(begun, next.profile());
      }
      if (begun.isEmpty()) {
        return begin(next, next.profile(), false);
      }
    }
    return showing.enter(new Resuming(settled(open), next));
  }

  private Transition scriptChanged(Open open, Map<Subject, String> given) {
    return switch (open) {
      case State.Asking asking -> invites.scriptChanged(asking.answers(), given);
      case State.Trimming trimming -> invites.scriptChanged(trimming.answers(), given);
      case Open other -> showing.enter(other);
    };
  }

  /// The state to come back to: a question about resuming is not worth keeping.
  private static Open settled(Open open) {
    return open instanceof Resuming(var of, _) ? of : open;
  }
}
