package dev.rapport.engagement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// One thing that went well in a week, taken from the numbers and from nothing else.
///
/// @param way which of the three ways it is about; of no meaning for [Kind#ALL_THREE] and [Kind#MANY_PEOPLE]
/// @param count how often, or how many people
public record Highlight(Kind kind, Way way, int count) {
  public enum Kind {
    /// Notably more of one way than in the weeks before.
    MORE_THAN_USUAL,
    /// One way again, after weeks without it.
    AGAIN, ALL_THREE, MANY_PEOPLE,
    /// Simply what was done most.
    MOST;

    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// Absent in a week in which nothing was logged.
  static Optional<Highlight> of(WeekCounts week, List<WeekCounts> before, int people) {
    if (!week.logged()) {
      return Optional.empty();
    }
    return best(week, way -> Trend.of(week.count(way), WeekCounts.known(before, way)) == Trend.MORE)
        .map(way -> new Highlight(Kind.MORE_THAN_USUAL, way, week.count(way)))
        .or(() -> best(week, way -> isBack(way, before)).map(way -> new Highlight(Kind.AGAIN, way, week.count(way))))
        .or(() -> Optional.of(new Highlight(Kind.ALL_THREE, Way.SHARE, week.total()))
            .filter(_ -> week.counts().size() == Way.values().length))
        .or(() -> Optional.of(new Highlight(Kind.MANY_PEOPLE, Way.SHARE, people))
            .filter(_ -> people >= Together.FEWEST_PEOPLE))
        .or(() -> best(week, _ -> true).map(way -> new Highlight(Kind.MOST, way, week.count(way))));
  }

  // Only weeks in which something was logged can have been without it.
  private static boolean isBack(Way way, List<WeekCounts> before) {
    List<Integer> past = WeekCounts.known(before, way);
    return past.size() > 1 && past.stream().allMatch(count -> count == 0);
  }

  private static Optional<Way> best(WeekCounts week, Predicate<Way> wanted) {
    return Stream.of(Way.values())
        .filter(way -> week.count(way) > 0 && wanted.test(way))
        .max(Comparator.comparingInt(week::count));
  }
}
