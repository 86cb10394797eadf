package dev.rapport.slack;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.port.DeliveryId;
import dev.rapport.service.Afterwards;
import dev.rapport.service.Answer;
import dev.rapport.service.Coach;
import dev.rapport.service.CoachAround;
import dev.rapport.service.Input;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The coach, and somebody who hears of whom it had a turn with.
///
/// @param heard returns at once
record WatchedCoach(Coach others, Consumer<MemberRef> heard) implements CoachAround {
  @Override
  public Answer turn(MemberRef member, @Nullable ChannelRef where, DeliveryId delivery, Input input,
      Afterwards afterwards) {
    Answer answer = others.turn(member, where, delivery, input, afterwards);
    heard.accept(member);
    return answer;
  }
}
