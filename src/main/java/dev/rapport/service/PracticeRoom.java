package dev.rapport.service;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.message.Card;
import dev.rapport.port.CoachStore;
import dev.rapport.port.Delivery;
import dev.rapport.port.DeliveryId;
import dev.rapport.port.Messenger;
import dev.rapport.port.Picture;
import dev.rapport.present.FollowUpCards;
import dev.rapport.present.PracticeCards;
import dev.rapport.present.PracticeVerb;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A coach to try out: the clock can be moved ahead, and what would come as a message of its own is shown to whoever
/// comes by.
public final class PracticeRoom implements Coach {
  private static final ZoneId ZONE = ZoneOffset.UTC;

  private final Coach coach;
  private final PracticeClock clock;
  private final PracticeCards cards;
  private final Letterbox letters = new Letterbox();
  private final FollowUps followUps;

  public PracticeRoom(Coach coach, CoachStore store, PracticeClock clock, PracticeCards cards,
      FollowUpCards questions) {
    this.coach = coach;
    this.clock = clock;
    this.cards = cards;
    this.followUps = new FollowUps(store, letters, questions, _ -> ZONE, clock);
  }

  @Override
  public Answer turn(MemberRef member, DeliveryId delivery, Input input) {
    return turn(member, delivery, input, Afterwards.NOTHING);
  }

  @Override
  public Answer turn(MemberRef member, DeliveryId delivery, Input input, Afterwards afterwards) {
    return time(input).map(time -> pass(member, time))
        .orElseGet(() -> coach.turn(member, delivery, input, afterwards));
  }

  @Override
  public Answer arrive(MemberRef member) {
    Answer present = coach.arrive(member);
    List<Card> all = new ArrayList<>(letters(member));
    all.addAll(present.cards());
    all.add(cards.clock(clock.instant(), false));
    return new Answer(all, present.form());
  }

  @Override
  public Card preview(MemberRef member, String text) {
    return coach.preview(member, text);
  }

  @Override
  public List<Suggestion> suggestions() {
    return coach.suggestions();
  }

  private static Optional<Duration> time(Input input) {
    return input instanceof Input.Pressed pressed
        ? PracticeVerb.parse(pressed.token().verb()).map(PracticeVerb::time)
        : Optional.empty();
  }

  /// Lands by day, on a weekday: nothing comes at any other time.
  private Answer pass(MemberRef member, Duration time) {
    ZonedDateTime then = clock.instant().plus(time).atZone(ZONE);
    clock.moveTo(Daytime.isNow(then) ? then.toInstant() : Daytime.next(then).toInstant());
    Instant now = clock.instant();
    List<Card> all = new ArrayList<>(List.of(cards.clock(now, true)));
    all.addAll(letters(member));
    return new Answer(all, null);
  }

  private List<Card> letters(MemberRef member) {
    followUps.tick(Set.of(Platform.WEB));
    return letters.take(member);
  }

  /// What came, until the member comes by. It remembers nothing beyond the process.
  private static final class Letterbox implements Messenger {
    private final Map<MemberRef, List<Card>> letters = new ConcurrentHashMap<>();

    @Override
    public Delivery post(ChannelRef channel, Card card, List<Picture> pictures) {
      return new Delivery.Posted("nowhere");
    }

    @Override
    public Delivery post(MemberRef member, Card card, List<Picture> pictures) {
      letters.merge(member, List.of(card), (old, more) -> {
        List<Card> both = new ArrayList<>(old);
        both.addAll(more);
        return List.copyOf(both);
      });
      return new Delivery.Posted("letter");
    }

    @Override
    public Delivery update(ChannelRef channel, String message, Card card) {
      return new Delivery.Posted(message);
    }

    List<Card> take(MemberRef member) {
      List<Card> taken = letters.remove(member);
      return taken == null ? List.of() : taken;
    }
  }
}
