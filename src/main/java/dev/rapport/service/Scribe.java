package dev.rapport.service;

import dev.rapport.coaching.Brief;
import dev.rapport.coaching.FollowUp;
import dev.rapport.coaching.FollowUpBrief;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.MessageKind;
import dev.rapport.coaching.Platform;
import dev.rapport.coaching.ReplyBrief;
import dev.rapport.coaching.ReplyBrief.Aim;
import dev.rapport.coaching.SentInvite;
import dev.rapport.coaching.SentReply;
import dev.rapport.coaching.conversation.Conversation;
import dev.rapport.coaching.conversation.Effect;
import dev.rapport.coaching.conversation.Event;
import dev.rapport.coaching.conversation.KeptDraft;
import dev.rapport.coaching.conversation.State;
import dev.rapport.coaching.conversation.Transition;
import dev.rapport.message.Card;
import dev.rapport.message.Form;
import dev.rapport.port.Change;
import dev.rapport.port.CoachStore;
import dev.rapport.present.Place;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes transitions out: the changes they mean to the store, and the cards and forms they mean to the member.
record Scribe(CoachStore store, CoachParts parts) {
  /// The first turn of a new walk. The revision goes on from the walk before, so that no old button fits the new one.
  Decision begin(MemberRef member, Optional<Conversation> before, Transition transition) {
    long revision = before.map(Conversation::revision).orElse(0L) + 1;
    return write(member, parts.ids().get(), revision, transition, List.of());
  }

  /// The next turn of a walk.
  Decision apply(MemberRef member, Conversation conversation, Transition transition) {
    List<Change> changes = changes(member, conversation.id(), transition.effects());
    if (transition.state().equals(conversation.state()) && changes.isEmpty()) {
      return new Decision(List.of(), answer(member, place(conversation), transition.effects()));
    }
    // A walk that was put aside keeps its id; what goes on from here is another one.
    boolean another = transition.state() instanceof State.Open
        && transition.effects().stream().anyMatch(Effect.KeepDraft.class::isInstance);
    String id = another ? parts.ids().get() : conversation.id();
    return write(member, id, conversation.revision() + 1, transition, changes);
  }

  /// Begins a walk at its drafts; one that was open meanwhile is kept.
  Decision interpose(MemberRef member, Optional<Conversation> current, Transition transition) {
    List<Change> changes = new ArrayList<>();
    current.filter(conversation -> conversation.state() instanceof State.Open)
        .ifPresent(conversation -> changes.add(keep(conversation.id(), (State.Open) conversation.state())));
    return write(member, parts.ids().get(), current.map(Conversation::revision).orElse(0L) + 1, transition, changes);
  }

  /// Takes up a kept draft where it was; a walk that was open meanwhile is kept in its place.
  Decision reopen(MemberRef member, Optional<Conversation> current, KeptDraft draft) {
    List<Change> changes = new ArrayList<>();
    current.filter(conversation -> conversation.state() instanceof State.Open)
        .ifPresent(conversation -> changes.add(keep(conversation.id(), (State.Open) conversation.state())));
    changes.add(new Change.RemoveKeptDraft(draft.id()));
    long revision = current.map(Conversation::revision).orElse(0L) + 1;
    Transition shown = new Transition(draft.state(), parts.machine().present(draft.state()));
    return write(member, draft.id(), revision, shown, changes);
  }

  /// What the present step shows, changing nothing.
  Answer present(MemberRef member, Conversation conversation) {
    return answer(member, place(conversation), parts.machine().present(conversation.state()));
  }

  /// What the present step shows to somebody who came with something else, and with what they had typed there.
  Answer present(MemberRef member, Conversation conversation, Event.Typed typed, Effect.Tell first) {
    List<Effect> effects = new ArrayList<>(List.of(first));
    effects.addAll(parts.machine().present(conversation.state(), typed));
    return answer(member, place(conversation), effects);
  }

  private Decision write(MemberRef member, String id, long revision, Transition transition, List<Change> others) {
    Conversation next = new Conversation(id, revision, parts.script().version(), transition.state(), now());
    List<Change> changes = new ArrayList<>(others);
    changes.add(new Change.PutConversation(next));
    return new Decision(changes, answer(member, place(next), transition.effects()));
  }

  private List<Change> changes(MemberRef member, String conversation, List<Effect> effects) {
    List<Change> changes = new ArrayList<>();
    for (Effect effect : effects) {
      if (effect instanceof Effect.Keep keep) {
        changes.addAll(switch (keep) {
          case Effect.RememberProfile(var profile) -> List.of(new Change.PutProfile(profile));
          case Effect.KeepDraft(var state) -> List.of(keep(conversation, state));
          case Effect.LogSent(var brief, var text, var personal) -> sent(member, conversation, brief, text, personal);
          case Effect.ForgetSent(var kind) -> forgotten(kind, conversation);
        });
      }
    }
    return changes;
  }

  private List<Change> sent(MemberRef member, String conversation, Brief brief, String text, int personal) {
    Change asked = new Change.PutFollowUp(FollowUp.of(conversation, member, brief, now()));
    return switch (brief) {
      case InviteBrief invite -> List.of(new Change.PutSentInvite(
          new SentInvite(conversation, invite.recipient(), invite.relationship(), text, personal, now())), asked);
      case ReplyBrief reply -> {
        Change sent = new Change.PutSentReply(
            new SentReply(conversation, reply.recipient(), reply.aim(), text, personal, now()));
        // A no closes the matter, and nobody waits for an answer to it.
        yield reply.aim() == Aim.LEARN_MORE ? List.of(sent, asked) : List.of(sent);
      }
      // Thanks end there: nothing is asked about them, and nothing counts them.
      case FollowUpBrief _ -> List.of();
    };
  }

  private static List<Change> forgotten(MessageKind kind, String conversation) {
    return switch (kind) {
      case INVITE -> List.of(new Change.RemoveSentInvite(conversation), new Change.RemoveFollowUp(conversation));
      case REPLY -> List.of(new Change.RemoveSentReply(conversation), new Change.RemoveFollowUp(conversation));
      case FOLLOW_UP -> List.of();
    };
  }

  private Change keep(String conversation, State.Open state) {
    return new Change.PutKeptDraft(new KeptDraft(conversation, parts.script().version(), state, now()));
  }

  private Answer answer(MemberRef member, Place place, List<Effect> effects) {
    List<Card> cards = new ArrayList<>();
    @Nullable
    Form form = null;
    for (Effect effect : effects) {
      switch (effect) {
        case Effect.AskRelationship(var answers) when asksAtOnce(member) ->
          form = parts.presenter().allAtOnce(answers, List.of(), place);
        case Effect.AskQuestions(var answers, var _, var problems) when asksAtOnce(member) ->
          form = parts.presenter().allAtOnce(answers, problems, place);
        case Effect.Tell tell -> cards.add(parts.presenter().card(tell, place, notes(member, place, tell, effects)));
        case Effect.Ask ask -> form = parts.presenter().form(ask, place);
        case Effect.Keep _ -> {
          // written down, not shown
        }
      }
    }
    return new Answer(cards, form);
  }

  // Teams' store forbids asking one thing after the other.
  private static boolean asksAtOnce(MemberRef member) {
    return member.workspace().platform() == Platform.TEAMS;
  }

  /// Notes sent this month, counting the one that is being logged, and not the one that is taken back; looked up only
  /// for the effects that speak of it.
  private int notes(MemberRef member, Place place, Effect.Tell tell, List<Effect> effects) {
    boolean counted = switch (tell) {
      case Effect.SaySent(var sent) -> sent.from().answers().kind() == MessageKind.INVITE;
      case Effect.OfferDrafts(var drafted, _) -> drafted.answers().kind() == MessageKind.INVITE;
      case Effect.Tell _ -> false;
    };
    if (!counted) {
      return 0;
    }
    ZonedDateTime now = now().atZone(ZoneOffset.UTC);
    Instant month = now.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1).toInstant();
    boolean changes = effects.stream()
        .anyMatch(effect -> effect instanceof Effect.LogSent || effect instanceof Effect.ForgetSent);
    int logged = (int) effects.stream().filter(Effect.LogSent.class::isInstance).count();
    return logged + (int) store.sentInvites(member, month, now.toInstant().plusMillis(1))
        .stream()
        .filter(sent -> !changes || !sent.id().equals(place.conversation()))
        .count();
  }

  private Instant now() {
    return parts.clock().instant();
  }

  private static Place place(Conversation conversation) {
    return new Place(conversation.id(), conversation.revision());
  }
}
