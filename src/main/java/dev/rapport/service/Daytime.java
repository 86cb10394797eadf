package dev.rapport.service;

import dev.rapport.engagement.OwnSettings;
import dev.rapport.engagement.Timetable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;

/// When somebody may be asked something: by day, by their own clocks, and not on their quiet days.
///
/// @param from nothing is asked before this day; absent for any day
public record Daytime(ZoneId zone, Set<DayOfWeek> quiet, Optional<LocalDate> from) {
  private static final LocalTime FROM = LocalTime.of(9, 0);
  private static final LocalTime TO = LocalTime.of(17, 0);

  public Daytime {
    quiet = Set.copyOf(quiet);
  }

  /// On any weekday, for whoever chose nothing.
  public static Daytime weekdays(ZoneId zone) {
    return new Daytime(zone, Timetable.WEEKEND, Optional.empty());
  }

  /// As they chose.
  static Daytime of(OwnSettings chosen) {
    return new Daytime(chosen.zone(), chosen.quiet(), chosen.until());
  }

  boolean isNow(Instant now) {
    ZonedDateTime local = now.atZone(zone);
    LocalTime time = local.toLocalTime();
    return isOpen(local.toLocalDate()) && !time.isBefore(FROM) && time.isBefore(TO);
  }

  /// The beginning of the next one, today only if it is still to come.
  Instant next(Instant now) {
    ZonedDateTime local = now.atZone(zone);
    LocalDate day = local.toLocalTime().isBefore(FROM) ? local.toLocalDate() : local.toLocalDate().plusDays(1);
    LocalDate next = from.filter(day::isBefore).orElse(day);
    while (!isOpen(next)) {
      next = next.plusDays(1);
    }
    return next.atTime(FROM).atZone(zone).toInstant();
  }

  private boolean isOpen(LocalDate day) {
    return !quiet.contains(day.getDayOfWeek()) && from.filter(day::isBefore).isEmpty();
  }
}
