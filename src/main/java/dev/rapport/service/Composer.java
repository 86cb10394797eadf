package dev.rapport.service;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.engagement.ChannelHistory;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.Occurrence;
import dev.rapport.engagement.OwnRhythm;
import dev.rapport.engagement.OwnSummary;
import dev.rapport.engagement.Post;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.PromptRotation;
import dev.rapport.engagement.Rhythm;
import dev.rapport.engagement.Summarizer;
import dev.rapport.engagement.Summary;
import dev.rapport.engagement.WeekTally;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// Works out what is to be sent when a job comes round. It changes nothing.
final class Composer {
  /// So many weeks without anybody's reaction, and a channel is left in peace.
  static final int WEEKS_OF_SILENCE = 3;

  private final CadenceParts parts;

  Composer(CadenceParts parts) {
    this.parts = parts;
  }

  Post compose(Rhythm rhythm, Occurrence occurrence) {
    IsoWeek week = occurrence.key().week();
    return switch (rhythm) {
      case Programme programme -> switch (occurrence.key().job()) {
        case WEEKLY_PROMPT -> prompt(programme, week);
        case WEEKLY_SUMMARY -> new Post.ChannelWeek(
            summary(programme.channel(), programme.timetable().zone(), week.plus(-1)));
        case WEEKLY_CHECKIN -> throw new IllegalArgumentException("a channel has no check-in: " + occurrence.key());
      };
      case OwnRhythm own -> new Post.OwnWeek(ownSummary(own, week.plus(-1)));
    };
  }

  /// What a channel did in a week, as far as it is logged by now.
  Summary summary(ChannelRef channel, ZoneId zone, IsoWeek week) {
    List<WeekTally> tallies = Summarizer.weeks(week)
        .stream()
        .flatMap(one -> parts.engagement().tally(channel, one).stream())
        .toList();
    return Summarizer.channel(channel, zone, week, tallies);
  }

  /// What a member did in a week, as far as it is logged by now.
  OwnSummary ownSummary(OwnRhythm rhythm, IsoWeek week) {
    IsoWeek from = week.plus(1L - OwnSummary.WEEKS);
    return Summarizer.own(rhythm.member(), rhythm.timetable().zone(), week,
        parts.engagement().activities(rhythm.member(), from, week),
        parts.engagement().checkIns(rhythm.member(), from, week),
        parts.outcomes().of(rhythm.member(), parts.clock().instant()));
  }

  private Post prompt(Programme programme, IsoWeek week) {
    ChannelHistory history = parts.engagement().history(programme.channel());
    Instant since = programme.standing().runsFrom(programme.timetable().zone()).orElse(Instant.MIN);
    List<IsoWeek> unanswered = history.unanswered(WEEKS_OF_SILENCE, since);
    boolean silent = !unanswered.isEmpty()
        && unanswered.stream().allMatch(past -> parts.engagement().tally(programme.channel(), past).isEmpty());
    return silent ? new Post.FallingSilent(WEEKS_OF_SILENCE)
        : new Post.WeeklyPrompt(week, PromptRotation.choose(parts.prompts(), programme.channel(), week, history));
  }
}
