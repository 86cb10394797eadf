package dev.rapport.service;

import dev.rapport.coaching.FollowUp;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.coaching.conversation.Conversation;
import dev.rapport.port.Change;
import dev.rapport.port.CoachStore;
import dev.rapport.port.Delivery;
import dev.rapport.port.DeliveryId;
import dev.rapport.port.Messenger;
import dev.rapport.port.Turn;
import dev.rapport.present.FollowUpCards;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks what became of what was sent: one message a day at most, in the member's own daytime, never at weekends. That it
/// was asked is saved before it is sent, so that nothing is asked twice; what a crash swallows is asked with the next
/// question or not at all.
public final class FollowUps {
  private static final Logger LOG = LoggerFactory.getLogger(FollowUps.class);

  private final CoachStore store;
  private final Messenger messenger;
  private final FollowUpCards cards;
  private final Function<MemberRef, Daytime> daytimes;
  private final InstantSource clock;

  /// @param daytimes when a member may be asked
  public FollowUps(CoachStore store, Messenger messenger, FollowUpCards cards, Function<MemberRef, Daytime> daytimes,
      InstantSource clock) {
    this.store = store;
    this.messenger = messenger;
    this.cards = cards;
    this.daytimes = daytimes;
    this.clock = clock;
  }

  /// Looks once over what is due. Never throws: what failed is due again the next time.
  public synchronized void tick(Set<Platform> platforms) {
    for (Platform platform : platforms) {
      Map<MemberRef, List<FollowUp>> due = new LinkedHashMap<>();
      store.dueFollowUps(platform, clock.instant())
          .forEach(each -> due.computeIfAbsent(each.member(), _ -> new ArrayList<>()).add(each));
      due.forEach((member, all) -> {
        try {
          look(member, all);
        } catch (RuntimeException e) {
          LOG.error("A follow-up failed; it is tried again: member={} {}", member, Trace.of(e));
        }
      });
    }
  }

  private void look(MemberRef member, List<FollowUp> due) {
    Instant now = clock.instant();
    boolean wanted = store.wantsQuestions(member);
    List<Change> changes = new ArrayList<>();
    List<FollowUp> questions = new ArrayList<>();
    for (FollowUp each : due) {
      if (wanted && each.hasQuestion()) {
        questions.add(each);
      } else if (each.hasQuestion() && each.asked() > 0) {
        // Asked before the member wanted no more of it: what they still answer is taken.
        changes.add(new Change.PutFollowUp(each.answeredAt(now)));
      } else {
        changes.add(new Change.RemoveFollowUp(each.id()));
      }
    }
    Daytime daytime = daytimes.apply(member);
    DeliveryId today = new DeliveryId("questions:" + member + ":" + now.atZone(daytime.zone()).toLocalDate());
    if (questions.isEmpty() || !daytime.isNow(now) || store.delivered(today)) {
      questions.forEach(each -> changes.add(new Change.PutFollowUp(each.dueAt(daytime.next(now)))));
      save(member, new DeliveryId("questions:" + member + ":later:" + now.toEpochMilli()), now, changes);
      return;
    }
    questions.forEach(each -> changes.add(new Change.PutFollowUp(each.askedAt(now))));
    if (save(member, today, now, changes)) {
      send(member, questions, daytime.zone(), daytime.next(now));
    }
  }

  private void send(MemberRef member, List<FollowUp> questions, ZoneId zone, Instant later) {
    List<Change> changes = switch (messenger.post(member, cards.questions(questions, zone), List.of())) {
      case Delivery.Posted _,Delivery.Unknown _ -> List.of();
      case Delivery.RateLimited _ -> again(questions, later);
      case Delivery.Refused(var why) -> why.passes()
          ? again(questions, later)
          : questions.stream().<Change>map(each -> new Change.RemoveFollowUp(each.id())).toList();
    };
    if (!changes.isEmpty()) {
      Instant now = clock.instant();
      save(member, new DeliveryId("questions:" + member + ":unsent:" + now.toEpochMilli()), now, changes);
    }
  }

  private static List<Change> again(List<FollowUp> questions, Instant later) {
    return questions.stream().<Change>map(each -> new Change.PutFollowUp(each.dueAt(later))).toList();
  }

  /// @return false when the member has moved on just now; the next tick sees how things stand then
  private boolean save(MemberRef member, DeliveryId delivery, Instant now, List<Change> changes) {
    long revision = store.conversation(member).map(Conversation::revision).orElse(0L);
    return store.commit(new Turn(member, delivery, now, revision, changes)) == CoachStore.Commit.SAVED;
  }
}
