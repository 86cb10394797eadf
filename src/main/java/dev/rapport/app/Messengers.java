package dev.rapport.app;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.engagement.Refusal;
import dev.rapport.message.Card;
import dev.rapport.port.Delivery;
import dev.rapport.port.Messenger;
import dev.rapport.port.Picture;
import java.util.List;
import java.util.Map;

/// Hands each message to its platform. What is for one that is not set up is refused.
record Messengers(Map<Platform, Messenger> platforms) implements Messenger {
  private static final Messenger ABSENT = new Absent();

  Messengers {
    platforms = Map.copyOf(platforms);
  }

  @Override
  public Delivery post(ChannelRef channel, Card card, List<Picture> pictures) {
    return of(channel.workspace().platform()).post(channel, card, pictures);
  }

  @Override
  public Delivery post(MemberRef member, Card card, List<Picture> pictures) {
    return of(member.workspace().platform()).post(member, card, pictures);
  }

  @Override
  public Delivery post(MemberRef member, Card card, String name, String text) {
    return of(member.workspace().platform()).post(member, card, name, text);
  }

  @Override
  public Delivery update(ChannelRef channel, String message, Card card) {
    return of(channel.workspace().platform()).update(channel, message, card);
  }

  private Messenger of(Platform platform) {
    return platforms.getOrDefault(platform, ABSENT);
  }

  // It may be set up again after the next start, and then what is not too late still goes.
  private static final class Absent implements Messenger {
    @Override
    public Delivery post(ChannelRef channel, Card card, List<Picture> pictures) {
      return new Delivery.Refused(Refusal.UNAVAILABLE);
    }

    @Override
    public Delivery post(MemberRef member, Card card, List<Picture> pictures) {
      return new Delivery.Refused(Refusal.UNAVAILABLE);
    }

    @Override
    public Delivery post(MemberRef member, Card card, String name, String text) {
      return new Delivery.Refused(Refusal.UNAVAILABLE);
    }

    @Override
    public Delivery update(ChannelRef channel, String message, Card card) {
      return new Delivery.Refused(Refusal.UNAVAILABLE);
    }
  }
}
