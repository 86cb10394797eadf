package dev.rapport.engagement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A week from Monday to Sunday, numbered as ISO 8601 does: some years have a week 53, and the first days of January may
/// belong to the year before.
public record IsoWeek(int year, int week) implements Comparable<IsoWeek> {
  private static final LocalDate FIRST_MONDAY = LocalDate.of(1969, 12, 29);
  private static final Pattern TEXT = Pattern.compile("([0-9]{4})-W([0-9]{2})");

  public IsoWeek {
    if (year < 1 || year > 9999 || week < 1 || week > 53 || (week == 53 && !hasWeek53(year))) {
      throw new IllegalArgumentException("the year " + year + " has no week " + week);
    }
  }

  public static IsoWeek of(LocalDate day) {
    // A week belongs to the year of its Thursday.
    LocalDate thursday = day.with(DayOfWeek.THURSDAY);
    return new IsoWeek(thursday.getYear(), (thursday.getDayOfYear() - 1) / 7 + 1);
  }

  /// Reads `2026-W48`.
  public static IsoWeek parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("'" + text + "' is no week: expected one such as 2026-W48");
    }
    return new IsoWeek(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  public LocalDate monday() {
    return day(DayOfWeek.MONDAY);
  }

  public LocalDate day(DayOfWeek day) {
    return firstMonday(year).plusWeeks(week - 1L).plusDays(day.getValue() - 1L);
  }

  public IsoWeek plus(long weeks) {
    return of(monday().plusWeeks(weeks));
  }

  /// The weeks are numbered without a gap through all years.
  public long number() {
    return ChronoUnit.WEEKS.between(FIRST_MONDAY, monday());
  }

  private static boolean hasWeek53(int year) {
    return firstMonday(year).plusWeeks(52).isBefore(firstMonday(year + 1));
  }

  private static LocalDate firstMonday(int year) {
    // The 4th of January is always in week 1.
    return LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY);
  }

  @Override
  public int compareTo(IsoWeek other) {
    return Long.compare(number(), other.number());
  }

  @Override
  public String toString() {
    return "%04d-W%02d".formatted(year, week);
  }
}
