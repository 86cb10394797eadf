package dev.rapport.engagement;

import dev.rapport.coaching.MemberRef;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A member's own week, for nobody but them.
///
/// @param zone by whose calendar the week ran
/// @param before the seven weeks before, the oldest first
/// @param checkIns those of these eight weeks that the member gave, the oldest first
public record OwnSummary(MemberRef member, ZoneId zone, WeekCounts week, List<WeekCounts> before,
    List<CheckIn> checkIns,
    OwnOutcomes outcomes) {
  /// How many weeks the member's own picture shows.
  public static final int WEEKS = 8;

  public OwnSummary {
    before = List.copyOf(before);
    checkIns = List.copyOf(checkIns);
  }

  /// Absent when the member gave none, which is not zero.
  public OptionalInt figure(Figure figure, IsoWeek of) {
    return checkIns.stream()
        .filter(checkIn -> checkIn.week().equals(of))
        .findFirst()
        .map(checkIn -> checkIn.value(figure))
        .orElseGet(OptionalInt::empty);
  }

  /// The figure in those of the four weeks before in which it was given, the oldest first.
  public List<Integer> figuresBefore(Figure figure) {
    return lastFour().stream()
        .map(past -> figure(figure, past.week()))
        .filter(OptionalInt::isPresent)
        .map(OptionalInt::getAsInt)
        .toList();
  }

  public Trend trend(Figure figure) {
    OptionalInt now = figure(figure, week.week());
    return now.isEmpty() ? Trend.TOO_EARLY : Trend.of(now.getAsInt(), figuresBefore(figure));
  }

  /// Absent in a week in which nothing was logged.
  public Optional<Highlight> wentWell() {
    return Highlight.of(week, lastFour(), 1);
  }

  /// The way for which something is suggested.
  public Way quietest() {
    return WeekCounts.quietest(week, lastFour());
  }

  private List<WeekCounts> lastFour() {
    return before.subList(before.size() - Trend.WEEKS_BEFORE, before.size());
  }
}
