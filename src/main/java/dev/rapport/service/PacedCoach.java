package dev.rapport.service;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.message.Card;
import dev.rapport.port.DeliveryId;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// A coach that answers nobody more often than a person can ask, so that a script that runs wild slows down nobody else.
/// Turns are counted by the minute of the clock, and each minute begins with nothing, so that counting needs no tidying.
public final class PacedCoach implements CoachAround {
  private static final int SECONDS = 60;

  private final Coach others;
  private final Pace pace;
  private final Card wait;
  private final InstantSource clock;
  private final AtomicReference<Minute> minute = new AtomicReference<>(new Minute(-1));

  /// Turns a minute; 0 for any number.
  ///
  /// @param workspace of all its members together
  public record Pace(int member, int workspace) {}

  private record Minute(long number, ConcurrentMap<Object, AtomicInteger> turns) {
    Minute(long number) {
      this(number, new ConcurrentHashMap<>());
    }

    boolean tooMany(Object who, int most) {
      return most > 0 && turns.computeIfAbsent(who, _ -> new AtomicInteger()).incrementAndGet() > most;
    }
  }

  /// @param wait what is answered instead
  public PacedCoach(Coach others, Pace pace, Card wait, InstantSource clock) {
    this.others = others;
    this.pace = pace;
    this.wait = wait;
    this.clock = clock;
  }

  @Override
  public Coach others() {
    return others;
  }

  @Override
  public Answer turn(MemberRef member, @Nullable ChannelRef where, DeliveryId delivery, Input input,
      Afterwards afterwards) {
    long now = clock.instant().getEpochSecond() / SECONDS;
    Minute present = minute.updateAndGet(last -> last.number() == now ? last : new Minute(now));
    // Theirs first: what one member has too many of is not counted against the others.
    return present.tooMany(member, pace.member()) || present.tooMany(member.workspace(), pace.workspace())
        ? Answer.of(wait)
        : others.turn(member, where, delivery, input, afterwards);
  }
}
