package dev.rapport.service;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.MessageKind;
import dev.rapport.coaching.Met;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.conversation.Conversation;
import dev.rapport.coaching.conversation.Effect;
import dev.rapport.coaching.conversation.Event;
import dev.rapport.coaching.conversation.KeptDraft;
import dev.rapport.coaching.conversation.State;
import dev.rapport.coaching.review.Review;
import dev.rapport.coaching.review.ReviewRequest;
import dev.rapport.message.Card;
import dev.rapport.message.Token;
import dev.rapport.port.Change;
import dev.rapport.port.CoachStore;
import dev.rapport.port.DeliveryId;
import dev.rapport.port.NotSavedException;
import dev.rapport.port.Turn;
import dev.rapport.present.EventReader;
import dev.rapport.present.Line;
import dev.rapport.present.Verb;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one turn of the design: seen before? lock, load, decide, save, answer.
public final class CoachService implements Coach {
  /// The longest text that is read at once, in code points.
  public static final int LONGEST_TEXT = 3000;

  private static final int LONGEST_NAME = 100;
  private static final int ATTEMPTS = 5;
  private static final Logger LOG = LoggerFactory.getLogger(CoachService.class);

  private final CoachStore store;
  private final CoachParts parts;
  private final Scribe scribe;
  private final FollowUpDesk followUps;
  private final Optional<OutcomeTally> tally;
  private final MemberLocks locks = new MemberLocks();

  public CoachService(CoachStore store, CoachParts parts) {
    this(store, parts, Optional.empty());
  }

  /// @param tally counts what was sent, where channels want to know
  public CoachService(CoachStore store, CoachParts parts, OutcomeTally tally) {
    this(store, parts, Optional.of(tally));
  }

  private CoachService(CoachStore store, CoachParts parts, Optional<OutcomeTally> tally) {
    this.store = store;
    this.tally = tally;
    this.parts = parts;
    this.scribe = new Scribe(store, parts);
    this.followUps = new FollowUpDesk(store, parts, scribe);
  }

  @Override
  public Answer turn(MemberRef member, @Nullable ChannelRef where, DeliveryId delivery, Input input,
      Afterwards afterwards) {
    Lock lock = locks.of(member);
    lock.lock();
    try {
      return attempt(member, delivery, input, afterwards);
    } catch (NotSavedException e) {
      LOG.error("A turn was not saved: member={} cause={}", member, e.getMessage());
      return Answer.of(parts.reception().notSaved());
    } catch (RuntimeException e) {
      LOG.error("A turn failed: member={} input={} {}", member, input.getClass().getSimpleName(), Trace.of(e));
      return Answer.of(parts.reception().notSaved());
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Answer arrive(MemberRef member) {
    Optional<Conversation> conversation = store.conversation(member);
    if (conversation.isPresent() && conversation.get().state() instanceof State.Open open && worthResuming(open)) {
      Answer step = scribe.present(member, conversation.get());
      List<Card> cards = new ArrayList<>(List.of(parts.reception().welcomeBack(open.answers())));
      cards.addAll(step.cards());
      return new Answer(cards, step.form());
    }
    return Answer.of(parts.reception().welcome(!store.keptDrafts(member).isEmpty()));
  }

  @Override
  public Card preview(MemberRef member, String text) {
    if (length(text) > LONGEST_TEXT) {
      return parts.reception().tooLong(LONGEST_TEXT);
    }
    return parts.reception()
        .preview(store.conversation(member)
            .filter(conversation -> conversation.state() instanceof State.Editing)
            .map(conversation -> parts.machine().review(((State.Editing) conversation.state()).from().brief(), text))
            .orElseGet(() -> check(text)));
  }

  @Override
  public List<Suggestion> suggestions() {
    return parts.reception()
        .commands(parts.command())
        .stream()
        .map(help -> new Suggestion(help.command(), help.usage(), help.description()))
        .toList();
  }

  private Answer attempt(MemberRef member, DeliveryId delivery, Input input, Afterwards afterwards) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<Conversation> loaded = store.conversation(member);
      Decision decision = decide(member, loaded, input);
      if (decision.changes().isEmpty()) {
        // Where there is something to save, the store says itself that it has this delivery.
        return store.delivered(delivery) ? present(member) : decision.answer();
      }
      long revision = loaded.map(Conversation::revision).orElse(0L);
      List<Change> changes = new ArrayList<>(decision.changes());
      afterwards.of(decision.answer()).map(Change.PutOutgoing::new).ifPresent(changes::add);
      Runnable counted = tally.map(each -> each.of(member, decision.changes())).orElse(() -> {});
      switch (store.commit(new Turn(member, delivery, parts.clock().instant(), revision, changes))) {
        case SAVED -> {
          counted.run();
          return decision.answer();
        }
        case REPEATED -> {
          return present(member);
        }
        case STALE -> LOG.debug("Deciding again: member={}", member);
      }
    }
    return stale(member, store.conversation(member));
  }

  private Decision decide(MemberRef member, Optional<Conversation> current, Input input) {
    return switch (input) {
      case Input.Said(var text) when length(text) > LONGEST_TEXT ->
        Decision.say(parts.reception().tooLong(LONGEST_TEXT));
      case Input.Said(var text) -> said(member, current, Command.read(text));
      case Input.Pressed(var token, var values) -> pressed(member, current, token, values);
      case Input.Submitted(var token, var values) -> pressed(member, current, token, values);
    };
  }

  private Decision said(MemberRef member, Optional<Conversation> current, Command command) {
    return switch (command) {
      case Command.Invite(var recipient) when length(recipient) > LONGEST_NAME ->
        Decision.say(parts.reception().tooLong(LONGEST_NAME));
      case Command.Invite(var recipient) -> invite(member, current, recipient);
      case Command.Reply(var received) -> reply(member, current, received);
      case Command.Check(var text) when text.isBlank() -> Decision.say(parts.reception().say(Line.CHECK_EMPTY));
      case Command.Check(var text) -> Decision.say(parts.reception().checked(check(text), text));
      case Command.Drafts _ -> drafts(member, 0);
      case Command.Cancel _ -> current.filter(conversation -> conversation.state() instanceof State.Open)
          .map(conversation -> on(member, conversation, new Event.Cancelled()))
          .orElseGet(() -> Decision.say(parts.reception().say(Line.DECLINE_OVER)));
      case Command.Help _ -> Decision.say(parts.reception().help(parts.command()));
      case Command.NotUnderstood _ -> Decision.say(parts.reception().notUnderstood(parts.command()));
    };
  }

  private Decision invite(MemberRef member, Optional<Conversation> current, String recipient) {
    if (current.isPresent() && current.get().state() instanceof State.Open) {
      return on(member, current.get(), new Event.InviteRequested(recipient));
    }
    Profile profile = store.profile(member).orElse(Profile.UNKNOWN);
    return scribe.begin(member, current, parts.machine().start(recipient, profile));
  }

  private Decision reply(MemberRef member, Optional<Conversation> current, String received) {
    if (current.isPresent() && current.get().state() instanceof State.Open) {
      return on(member, current.get(), new Event.ReplyRequested(received));
    }
    Profile profile = store.profile(member).orElse(Profile.UNKNOWN);
    return scribe.begin(member, current, parts.machine().startReply(received, profile));
  }

  private Decision pressed(MemberRef member, Optional<Conversation> current, Token token, Map<String, String> values) {
    if (!token.belongsToConversation()) {
      return Verb.parse(token.verb())
          .map(verb -> desk(member, current, verb, token.argument()))
          .orElseGet(() -> new Decision(List.of(), stale(member, current)));
    }
    boolean here = current.isPresent() && current.get().id().equals(token.conversation())
        && current.get().revision() == token.revision();
    Optional<Event> event = EventReader.read(token, values);
    if (!here || event.isEmpty()) {
      boolean sameWalk = current.isPresent() && current.get().id().equals(token.conversation());
      return new Decision(List.of(), stale(member, current, sameWalk ? values : Map.of()));
    }
    return on(member, current.get(), event.get());
  }

  /// Buttons that belong to no conversation.
  private Decision desk(MemberRef member, Optional<Conversation> current, Verb verb, String argument) {
    return switch (verb) {
      case NEW_INVITE -> invite(member, current, "");
      case NEW_REPLY -> reply(member, current, "");
      case HELP -> Decision.say(parts.reception().help(parts.command()));
      case LIST_DRAFTS -> drafts(member, argument.matches("[0-9]{1,6}") ? Integer.parseInt(argument) : 0);
      case OPEN_DRAFT -> kept(member, argument).map(draft -> scribe.reopen(member, current, draft))
          .orElseGet(() -> Decision.say(parts.reception().say(Line.DRAFT_GONE)));
      case DROP_DRAFT -> kept(member, argument).map(draft -> Decision.say(parts.reception().reallyDrop(draft)))
          .orElseGet(() -> Decision.say(parts.reception().say(Line.DRAFT_GONE)));
      case REALLY_DROP_DRAFT -> kept(member, argument)
          .map(draft -> new Decision(List.of(new Change.RemoveKeptDraft(draft.id())),
              Answer.of(parts.reception().say(Line.DROPPED))))
          .orElseGet(() -> Decision.say(parts.reception().say(Line.DRAFT_GONE)));
      case OUTCOME, DRAFT_NO, DRAFT_THANKS, STOP_QUESTIONS, ASK_AGAIN ->
        followUps.pressed(member, current, verb, argument);
      case CHOOSE, PASTE, PLACE, REPLY, PASTE_AGAIN, ANSWER, PROMISE_REASON, ANOTHER_SET, SHORTER, EDIT, WRITE, COPY,
          ALL_FINDINGS, SENT, TAKE_BACK, BACK,
          START_OVER, RESUME, PUT_ASIDE, KEEP, CANCEL ->
        new Decision(List.of(), stale(member, current));
    };
  }

  private Decision on(MemberRef member, Conversation conversation, Event event) {
    boolean changed = conversation.script() != parts.script().version() && event instanceof Event.Answered;
    Event happened = changed ? new Event.ScriptChanged(((Event.Answered) event).answers()) : event;
    return scribe.apply(member, conversation, parts.machine().on(conversation.state(), happened));
  }

  private Decision drafts(MemberRef member, int from) {
    return Decision.say(parts.reception().drafts(store.keptDrafts(member), from, ZoneOffset.UTC));
  }

  private Optional<KeptDraft> kept(MemberRef member, String id) {
    return store.keptDrafts(member).stream().filter(draft -> draft.id().equals(id)).findFirst();
  }

  private Answer stale(MemberRef member, Optional<Conversation> current) {
    return stale(member, current, Map.of());
  }

  private Answer stale(MemberRef member, Optional<Conversation> current, Map<String, String> typed) {
    Effect.Tell decline = new Effect.Decline(
        current.filter(conversation -> conversation.state() instanceof State.Open).isPresent()
            ? Effect.Reason.STALE
            : Effect.Reason.OVER);
    return current.map(conversation -> scribe.present(member, conversation, EventReader.typed(typed), decline))
        .orElseGet(() -> Answer.of(parts.reception().say(Line.DECLINE_OVER)));
  }

  private Answer present(MemberRef member) {
    return store.conversation(member)
        .map(conversation -> scribe.present(member, conversation))
        .orElseGet(() -> arrive(member));
  }

  private Review check(String text) {
    return parts.reviewer().review(new ReviewRequest(MessageKind.INVITE, text, "", Met.UNKNOWN, "", 0));
  }

  private static boolean worthResuming(State.Open open) {
    return switch (open) {
      case State.Choosing choosing -> !choosing.answers().recipient().isEmpty();
      case State.Pasting pasting -> !pasting.answers().received().isEmpty();
      case State.Open _ -> true;
    };
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
