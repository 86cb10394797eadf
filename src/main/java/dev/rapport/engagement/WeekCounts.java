package dev.rapport.engagement;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How often each of the three ways was taken in one week. A week in which nothing was logged is no week of zeros.
public record WeekCounts(IsoWeek week, Map<Way, Integer> counts) {
  public WeekCounts {
    counts = Map.copyOf(counts);
  }

  public static WeekCounts of(WeekTally tally) {
    Map<Way, Integer> counts = new EnumMap<>(Way.class);
    for (Way way : Way.values()) {
      if (tally.count(way) > 0) {
        counts.put(way, tally.count(way));
      }
    }
    return new WeekCounts(tally.week(), counts);
  }

  /// How often one way was taken in those of the weeks in which anything was logged.
  static List<Integer> known(List<WeekCounts> weeks, Way way) {
    return weeks.stream().filter(WeekCounts::logged).map(week -> week.count(way)).toList();
  }

  /// The way that was taken least, this week and then in the weeks before. Ways that are level take turns.
  static Way quietest(WeekCounts week, List<WeekCounts> before) {
    List<Way> ways = List.of(Way.values());
    return ways.stream()
        .min(Comparator.<Way>comparingInt(week::count)
            .thenComparingInt(way -> before.stream().mapToInt(past -> past.count(way)).sum())
            .thenComparingLong(way -> Math.floorMod(ways.indexOf(way) - week.week().number(), (long) ways.size())))
        .orElseThrow();
  }

  /// Whether anything was logged.
  public boolean logged() {
    return !counts.isEmpty();
  }

  /// Meaningful only in a week in which something was logged.
  public int count(Way way) {
    return counts.getOrDefault(way, 0);
  }

  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
