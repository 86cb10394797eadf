package dev.rapport.service;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/// When somebody may be asked something: on a weekday, by day, by their own clocks.
final class Daytime {
  private static final LocalTime FROM = LocalTime.of(9, 0);
  private static final LocalTime TO = LocalTime.of(17, 0);

  private Daytime() {}

  static boolean isNow(ZonedDateTime local) {
    LocalTime time = local.toLocalTime();
    return isWeekday(local.toLocalDate()) && !time.isBefore(FROM) && time.isBefore(TO);
  }

  /// The beginning of the next daytime, today only if it is still to come.
  static ZonedDateTime next(ZonedDateTime local) {
    LocalDate day = local.toLocalTime().isBefore(FROM) ? local.toLocalDate() : local.toLocalDate().plusDays(1);
    while (!isWeekday(day)) {
      day = day.plusDays(1);
    }
    return day.atTime(FROM).atZone(local.getZone());
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
