package dev.rapport.metrics;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.message.Card;
import dev.rapport.port.DeliveryId;
import dev.rapport.service.Afterwards;
import dev.rapport.service.Answer;
import dev.rapport.service.Coach;
import dev.rapport.service.CoachAround;
import dev.rapport.service.Input;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.jspecify.annotations.Nullable;

/// The coach, with its turns counted and timed.
///
/// @param notSaved what it says when a turn could not be saved
record MeasuredCoach(Coach others, Card notSaved, MeterRegistry registry) implements CoachAround {
  @Override
  public Answer turn(MemberRef member, @Nullable ChannelRef where, DeliveryId delivery, Input input,
      Afterwards afterwards) {
    Timer.Sample sample = Timer.start(registry);
    Answer answer = others.turn(member, where, delivery, input, afterwards);
    sample.stop(Meters.timer("rapport.turns")
        .description("Turns from the member's act to the coach's answer")
        .tag("platform", member.workspace().platform().id())
        .tag("kind", kind(input))
        .tag("outcome", answer.cards().contains(notSaved) ? "not_saved" : "answered")
        .register(registry));
    return answer;
  }

  private static String kind(Input input) {
    return switch (input) {
      case Input.Said _ -> "said";
      case Input.Pressed _ -> "pressed";
      case Input.Submitted _ -> "submitted";
    };
  }
}
