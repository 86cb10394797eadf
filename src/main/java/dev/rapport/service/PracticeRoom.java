package dev.rapport.service;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.engagement.Job;
import dev.rapport.message.Card;
import dev.rapport.port.DeliveryId;
import dev.rapport.present.PracticeCards;
import dev.rapport.present.PracticeVerb;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A coach to try out: the clock can be moved ahead, and what would come as a message of its own is shown to whoever
/// comes by.
public final class PracticeRoom implements CoachAround {
  private final Coach coach;
  private final PracticeClock clock;
  private final PracticeCards cards;
  private final Rounds rounds;
  private final FollowUps followUps;
  private final Function<MemberRef, Daytime> daytimes;
  private final Pinboard board;

  /// @param rounds bring what a programme or a weekly message is due to send
  /// @param daytimes when each member may be written to
  /// @param board where the questions are pinned up
  public PracticeRoom(Coach coach, Rounds rounds, FollowUps followUps, Function<MemberRef, Daytime> daytimes,
      Pinboard board, PracticeClock clock, PracticeCards cards) {
    this.coach = coach;
    this.rounds = rounds;
    this.followUps = followUps;
    this.daytimes = daytimes;
    this.board = board;
    this.clock = clock;
    this.cards = cards;
  }

  @Override
  public Coach others() {
    return coach;
  }

  @Override
  public Answer turn(MemberRef member, @Nullable ChannelRef where, DeliveryId delivery, Input input,
      Afterwards afterwards) {
    return time(input).map(time -> pass(member, time))
        .orElseGet(() -> coach.turn(member, where, delivery, input, afterwards));
  }

  @Override
  public Answer arrive(MemberRef member) {
    Answer present = coach.arrive(member);
    List<Card> all = new ArrayList<>(letters(member));
    all.addAll(present.cards());
    all.add(cards.clock(clock.instant(), clock.daysAhead()));
    return new Answer(all, present.form());
  }

  /// With the clock, which is out of sight above once the conversation grows.
  @Override
  public List<Card> home(MemberRef member) {
    List<Card> cards = new ArrayList<>(coach.home(member));
    cards.add(this.cards.clock(clock.instant(), clock.daysAhead()));
    return cards;
  }

  private static Optional<Duration> time(Input input) {
    return input instanceof Input.Pressed pressed
        ? PracticeVerb.parse(pressed.token().verb()).map(PracticeVerb::time)
        : Optional.empty();
  }

  /// Lands by the member's own day, on a weekday: nothing comes at any other time.
  private Answer pass(MemberRef member, Duration time) {
    Instant then = clock.instant().plus(time);
    Daytime daytime = daytimes.apply(member);
    comesUpTo(daytime.isNow(then) ? then : daytime.next(then));
    Instant now = clock.instant();
    List<Card> all = new ArrayList<>(List.of(cards.moved(now)));
    all.addAll(letters(member));
    return new Answer(all, null);
  }

  // Stops at every time on the way at which something is due, because nothing is sent once it is too late for it.
  private void comesUpTo(Instant then) {
    for (Optional<Instant> next = next(then); next.isPresent(); next = next(then)) {
      clock.moveTo(next.get());
      // Of several jobs that are due at once each round takes one.
      for (Job _ : Job.values()) {
        rounds.walk().join();
      }
    }
    clock.moveTo(then);
  }

  private Optional<Instant> next(Instant then) {
    return rounds.next(clock.instant()).filter(at -> !at.isAfter(then));
  }

  private List<Card> letters(MemberRef member) {
    followUps.tick(Set.of(Platform.WEB));
    return board.take(member);
  }
}
