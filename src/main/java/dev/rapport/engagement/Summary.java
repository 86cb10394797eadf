package dev.rapport.engagement;

import dev.rapport.coaching.ChannelRef;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What a channel did in one week, against its own four weeks before. It holds no name and no word of anybody's.
///
/// @param zone by whose calendar the week ran
/// @param before the four weeks before, the oldest first
public record Summary(ChannelRef channel, ZoneId zone, WeekCounts week, List<WeekCounts> before, Together together) {
  public Summary {
    before = List.copyOf(before);
  }

  /// How this week compares, by one way.
  public Trend trend(Way way) {
    return week.logged() ? Trend.of(week.count(way), WeekCounts.known(before, way)) : Trend.TOO_EARLY;
  }

  /// Absent in a week in which nothing was logged.
  public Optional<Highlight> wentWell() {
    return Highlight.of(week, before, together.people());
  }

  /// The way for which something is suggested.
  public Way quietest() {
    return WeekCounts.quietest(week, before);
  }
}
