package dev.rapport.service;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.OwnRhythm;
import dev.rapport.engagement.Post;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Refusal;
import dev.rapport.engagement.Rhythm;
import dev.rapport.message.Card;
import dev.rapport.message.Chart;
import dev.rapport.port.Delivery;
import dev.rapport.port.Picture;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts what was worked out into words and pictures and hands it to the platform, once.
final class Courier {
  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

  private final CadenceParts parts;

  Courier(CadenceParts parts) {
    this.parts = parts;
  }

  /// Never throws: whatever goes wrong on the way, the message may have arrived.
  Delivery send(Rhythm rhythm, Post post, IsoWeek week) {
    try {
      return switch (rhythm) {
        case Programme programme -> toChannel(programme.channel(), post, week);
        case OwnRhythm own -> toMember(own.member(), post);
      };
    } catch (RuntimeException e) {
      LOG.error("A message broke on its way: subject={} {}", rhythm.subject(), Trace.of(e));
      return new Delivery.Unknown();
    }
  }

  /// Tells the person who set a programme up that it cannot go on.
  void tellOwner(Programme programme, Refusal why) {
    try {
      Delivery told = parts.messenger()
          .post(programme.owner(), parts.presenter().broken(programme.channel(), why), List.of());
      LOG.info("Told of a programme that stopped: channel={} owner={} {}", programme.channel(), programme.owner(),
          told.getClass().getSimpleName());
    } catch (RuntimeException e) {
      LOG.warn("Could not tell of a programme that stopped: channel={} owner={} {}", programme.channel(),
          programme.owner(), Trace.of(e));
    }
  }

  private Delivery toChannel(ChannelRef channel, Post post, IsoWeek week) {
    return switch (post) {
      case Post.WeeklyPrompt(var of, var prompt) -> post(channel, parts.presenter().prompt(prompt, channel, of, 0));
      case Post.ChannelWeek(var summary) -> post(channel, parts.presenter().summary(summary));
      case Post.FallingSilent(var weeks) -> post(channel, parts.presenter().fallingSilent(weeks, channel, week));
      case Post.OwnWeek _ -> throw new IllegalArgumentException("a member's own week is for no channel: " + channel);
    };
  }

  private Delivery toMember(MemberRef member, Post post) {
    return switch (post) {
      case Post.OwnWeek(var summary) -> {
        Card card = parts.presenter().ownWeek(summary);
        yield parts.messenger().post(member, card, pictures(card));
      }
      case Post.WeeklyPrompt _,Post.ChannelWeek _,Post.FallingSilent _ ->
        throw new IllegalArgumentException("that is for a channel, not for " + member);
    };
  }

  private Delivery post(ChannelRef channel, Card card) {
    return parts.messenger().post(channel, card, pictures(card));
  }

  private List<Picture> pictures(Card card) {
    return card.charts().stream().flatMap(chart -> picture(chart).stream()).toList();
  }

  // The words say the same, so that they go without it.
  private Optional<Picture> picture(Chart chart) {
    try {
      return Optional.of(parts.illustrator().draw(chart));
    } catch (RuntimeException e) {
      LOG.warn("A picture could not be drawn: {}", Trace.of(e));
      return Optional.empty();
    }
  }
}
