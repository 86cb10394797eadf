package dev.rapport.engagement;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Sums up a week: a channel's from its tallies, a member's own from what they logged.
public final class Summarizer {
  private Summarizer() {}

  /// The weeks whose tallies [#channel] needs: this one and the four before, the oldest first.
  public static List<IsoWeek> weeks(IsoWeek week) {
    return IntStream.rangeClosed(-Trend.WEEKS_BEFORE, 0).mapToObj(week::plus).toList();
  }

  /// @param tallies those of [#weeks] in which something was logged, in any order
  public static Summary channel(ChannelRef channel, ZoneId zone, IsoWeek week, List<WeekTally> tallies) {
    WeekTally tally = tally(week, tallies);
    List<WeekCounts> before = weeks(week).subList(0, Trend.WEEKS_BEFORE)
        .stream()
        .map(past -> WeekCounts.of(tally(past, tallies)))
        .toList();
    return new Summary(channel, zone, WeekCounts.of(tally), before, Together.of(tally));
  }

  /// @param log the member's activities of at least the eight weeks up to this one
  /// @param checkIns the member's check-ins of at least these weeks
  public static OwnSummary own(MemberRef member, ZoneId zone, IsoWeek week, List<Activity> log, List<CheckIn> checkIns,
      OwnOutcomes outcomes) {
    List<WeekCounts> weeks = IntStream.rangeClosed(1, OwnSummary.WEEKS)
        .mapToObj(i -> counts(week.plus((long) i - OwnSummary.WEEKS), log))
        .toList();
    List<CheckIn> shown = checkIns.stream()
        .filter(checkIn -> weeks.stream().anyMatch(counts -> counts.week().equals(checkIn.week())))
        .sorted(Comparator.comparing(CheckIn::week))
        .toList();
    return new OwnSummary(member, zone, weeks.getLast(), weeks.subList(0, OwnSummary.WEEKS - 1), shown, outcomes);
  }

  private static WeekTally tally(IsoWeek week, List<WeekTally> tallies) {
    return tallies.stream()
        .filter(tally -> tally.week().equals(week))
        .findFirst()
        .orElseGet(() -> WeekTally.empty(week));
  }

  private static WeekCounts counts(IsoWeek week, List<Activity> log) {
    Map<Way, Integer> counts = new EnumMap<>(Way.class);
    log.stream()
        .filter(activity -> activity.week().equals(week))
        .forEach(activity -> counts.merge(activity.way(), activity.count(), Integer::sum));
    return new WeekCounts(week, counts);
  }
}
