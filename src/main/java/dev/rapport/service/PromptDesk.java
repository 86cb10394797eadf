package dev.rapport.service;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.Activity;
import dev.rapport.engagement.ChannelHistory;
import dev.rapport.engagement.PostedPrompt;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Prompt;
import dev.rapport.engagement.SellingWords;
import dev.rapport.port.Delivery;
import dev.rapport.present.ChannelWeek;
import dev.rapport.present.PersonalCards;
import dev.rapport.present.RhythmVerb;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The buttons under a channel's prompt. Whoever presses is answered alone; the channel sees a count that grows.
final class PromptDesk {
  private static final Logger LOG = LoggerFactory.getLogger(PromptDesk.class);

  private final RhythmParts parts;
  private final CadenceParts cadence;
  private final Background background;

  PromptDesk(RhythmParts parts, Background background) {
    this.parts = parts;
    this.cadence = parts.cadence();
    this.background = background;
  }

  private record Asked(ChannelRef channel, ChannelWeek about, PostedPrompt posted, Prompt prompt) {}

  Answer did(MemberRef member, RhythmVerb verb, String argument, Map<String, String> values) {
    Optional<Asked> asked = asked(member, argument);
    if (asked.isEmpty()) {
      return Answer.of(parts.personal().promptGone());
    }
    Asked prompt = asked.get();
    if (verb != RhythmVerb.PROMPT_NOTE) {
      cadence.engagement().change(prompt.channel(), history -> history.pressed(prompt.about().week()));
    }
    return switch (verb) {
      case PROMPT_DONE -> new Answer(List.of(), parts.personal().whatWasIt(prompt.about(), "", false));
      case PROMPT_NOTE -> note(member, prompt, values.getOrDefault(PersonalCards.WHAT, "").strip());
      case PROMPT_EASIER -> Answer.of(parts.personal().easier(prompt.prompt(), prompt.about()));
      case RhythmVerb _ -> Answer.of(parts.personal().notNow());
    };
  }

  /// A button that is answered elsewhere is a reaction all the same.
  void reacted(MemberRef member, String argument) {
    asked(member, argument).ifPresent(prompt -> cadence.engagement()
        .change(prompt.channel(), history -> history.pressed(prompt.about().week())));
  }

  private Answer note(MemberRef member, Asked asked, String words) {
    if (words.codePointCount(0, words.length()) > PersonalCards.LONGEST_WHAT) {
      return new Answer(List.of(), parts.personal().whatWasIt(asked.about(), words, true));
    }
    Activity activity = new Activity(id(asked), member, asked.prompt().way(), 1,
        cadence.clock().instant().atZone(zone(asked.channel())).toLocalDate(), words, cadence.clock().instant(),
        Set.of(asked.channel()));
    boolean first = cadence.engagement().log(activity);
    if (first) {
      cadence.engagement().change(asked.channel(), history -> history.done(asked.about().week(), 1));
    } else {
      cadence.engagement().correct(activity);
    }
    recount(asked, 0);
    return Answer.of(parts.personal().noted(asked.prompt(), !first, SellingWords.in(words)));
  }

  // One entry for each person and prompt, however often they press.
  private static String id(Asked asked) {
    UUID channel = UUID.nameUUIDFromBytes(asked.channel().toString().getBytes(StandardCharsets.UTF_8));
    return asked.about().week() + "-" + channel;
  }

  private void recount(Asked asked, long afterMillis) {
    background.soon("the count of " + asked.channel() + " " + asked.about().week(), afterMillis, () -> {
      ChannelHistory history = cadence.engagement().history(asked.channel());
      PostedPrompt now = history.in(asked.about().week()).orElse(asked.posted());
      if (!now.arrived()) {
        return;
      }
      Delivery delivery = cadence.messenger()
          .update(asked.channel(), now.message(),
              cadence.presenter().prompt(asked.prompt(), asked.channel(), now.week(), now.done()));
      switch (delivery) {
        case Delivery.RateLimited(Duration pause) -> recount(asked, pause.toMillis());
        case Delivery.Refused(var why) -> LOG.debug("A count was not updated: {} {}", asked.channel(), why.id());
        case Delivery.Posted _,Delivery.Unknown _ -> {
          // the next press brings it up to date, if this did not
        }
      }
    });
  }

  private Optional<Asked> asked(MemberRef member, String argument) {
    return ChannelWeek.parse(argument).flatMap(about -> {
      ChannelRef channel = new ChannelRef(member.workspace(), about.channel());
      return cadence.engagement()
          .history(channel)
          .in(about.week())
          .flatMap(posted -> cadence.prompts()
              .find(posted.prompt())
              .map(prompt -> new Asked(channel, about, posted, prompt)));
    });
  }

  private ZoneId zone(ChannelRef channel) {
    return cadence.programmes()
        .programme(channel)
        .map(Programme::timetable)
        .map(timetable -> timetable.zone())
        .orElse(ZoneOffset.UTC);
  }
}
