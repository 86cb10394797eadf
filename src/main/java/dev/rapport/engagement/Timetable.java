package dev.rapport.engagement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;

/// When the jobs of a channel or member come round, by their own calendar and clock.
///
/// @param days on which day of the week each job comes
/// @param quiet days of the week on which nothing comes
/// @param skip dates on which nothing comes
public record Timetable(ZoneId zone, LocalTime time, Map<Job, DayOfWeek> days, Set<DayOfWeek> quiet,
    Set<LocalDate> skip) {
  /// Nothing comes before this time. It also keeps clear of the hour that clocks leave out in spring.
  public static final LocalTime EARLIEST = LocalTime.of(7, 0);

  /// The latest time at which something may be due.
  public static final LocalTime LATEST = LocalTime.of(20, 0);

  /// From this time on nothing comes, not even what is late.
  public static final LocalTime NIGHT = LocalTime.of(21, 0);

  public static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  public Timetable {
    days = Map.copyOf(days);
    quiet = Set.copyOf(quiet);
    skip = Set.copyOf(skip);
    if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
      throw new IllegalArgumentException(time + " is in the quiet hours: expected " + EARLIEST + " to " + LATEST);
    }
    for (Map.Entry<Job, DayOfWeek> entry : days.entrySet()) {
      if (quiet.contains(entry.getValue())) {
        throw new IllegalArgumentException(entry.getKey().id() + " falls on " + entry.getValue() + ", a quiet day");
      }
    }
  }

  /// The time of a job in a week, whether or not that date is skipped.
  ///
  /// @throws IllegalArgumentException for a job that never comes here
  ZonedDateTime slot(Job job, IsoWeek week) {
    DayOfWeek day = days.get(job);
    if (day == null) {
      throw new IllegalArgumentException(job.id() + " has no day here");
    }
    return ZonedDateTime.of(week.day(day), time, zone);
  }

  /// Whether it would be good manners to write now.
  public boolean isPolite(ZonedDateTime now) {
    return !skip.contains(now.toLocalDate()) && !quiet.contains(now.getDayOfWeek())
        && !now.toLocalTime().isBefore(EARLIEST) && now.toLocalTime().isBefore(NIGHT);
  }
}
