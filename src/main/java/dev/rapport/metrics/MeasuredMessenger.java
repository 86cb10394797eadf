package dev.rapport.metrics;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.message.Card;
import dev.rapport.port.Delivery;
import dev.rapport.port.Messenger;
import dev.rapport.port.Picture;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.function.Supplier;

/// A messenger, with what it sends counted and timed.
record MeasuredMessenger(Messenger messenger, MeterRegistry registry) implements Messenger {
  @Override
  public Delivery post(ChannelRef channel, Card card, List<Picture> pictures) {
    return timed(channel.workspace().platform(), "channel", () -> messenger.post(channel, card, pictures));
  }

  @Override
  public Delivery post(MemberRef member, Card card, List<Picture> pictures) {
    return timed(member.workspace().platform(), "member", () -> messenger.post(member, card, pictures));
  }

  @Override
  public Delivery post(MemberRef member, Card card, String name, String text) {
    return timed(member.workspace().platform(), "file", () -> messenger.post(member, card, name, text));
  }

  @Override
  public Delivery update(ChannelRef channel, String message, Card card) {
    return timed(channel.workspace().platform(), "update", () -> messenger.update(channel, message, card));
  }

  private Delivery timed(Platform platform, String what, Supplier<Delivery> call) {
    Timer.Sample sample = Timer.start(registry);
    Delivery delivery = call.get();
    sample.stop(Meters.timer("rapport.posts")
        .description("Messages that nobody asked for at that moment: prompts, summaries, questions")
        .tag("platform", platform.id())
        .tag("what", what)
        .tag("result", result(delivery))
        .register(registry));
    return delivery;
  }

  private static String result(Delivery delivery) {
    return switch (delivery) {
      case Delivery.Posted _ -> "posted";
      case Delivery.RateLimited _ -> "rate_limited";
      case Delivery.Refused _ -> "refused";
      case Delivery.Unknown _ -> "unknown";
    };
  }
}
