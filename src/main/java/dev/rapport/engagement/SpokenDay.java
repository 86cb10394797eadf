package dev.rapport.engagement;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The day that a line speaks of: "yesterday", "on Monday", "3 days ago". A line without a day speaks of today.
///
/// @param rest the line without the words for the day
/// @param ahead whether it speaks of something still to be done, or of several days at once
record SpokenDay(LocalDate day, String rest, boolean ahead) {
  /// How many days back a log goes.
  static final int FARTHEST = 28;

  private static final String WEEKDAYS = Arrays.stream(DayOfWeek.values())
      .map(day -> day.name().toLowerCase(Locale.ROOT))
      .collect(Collectors.joining("|"));
  private static final Pattern AHEAD = Pattern.compile(
      "\\b(?:tomorrow|later|next (?:week|month|" + WEEKDAYS + ")|will|i'll|gonna|going to|plan(?:ning)? to|want to"
          + "|(?:would|i'd) like to|should|could)\\b");
  private static final Pattern DAY = Pattern.compile("\\b(?:on |from )?(?:"
      + "(?<two>(?:the )?day before yesterday)"
      + "|(?<one>yesterday(?: morning| afternoon| evening)?|last night)"
      + "|(?<none>(?:earlier )?today|this (?:morning|afternoon|evening)|tonight|just now)"
      + "|(?<ago>" + Numerals.ANY + ") (?<unit>day|week)s? ago"
      + "|(?<week>last week)"
      + "|(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2}))\\b"
      + "|\\b(?<how>on|last|this|since) (?<weekday>" + WEEKDAYS + ")\\b"
      + "|\\b(?<bare>" + WEEKDAYS + ")$");

  /// @param plain the line in lower case
  static SpokenDay of(String plain, LocalDate today) {
    Set<LocalDate> days = new LinkedHashSet<>();
    try {
      DAY.matcher(plain).results().forEach(mark -> days.add(day(mark, today)));
    } catch (DateTimeException noSuchDay) {
      return new SpokenDay(today, plain, true);
    }
    LocalDate day = days.stream().findFirst().orElse(today);
    String rest = DAY.matcher(plain).replaceAll(" ").replaceAll("\\s+", " ").strip();
    boolean ahead = AHEAD.matcher(plain).find() || days.size() > 1 || day.isAfter(today);
    return new SpokenDay(day, rest, ahead);
  }

  long daysBefore(LocalDate today) {
    return ChronoUnit.DAYS.between(day, today);
  }

  private static LocalDate day(MatchResult mark, LocalDate today) {
    if (mark.group("two") != null) {
      return today.minusDays(2);
    }
    if (mark.group("one") != null) {
      return today.minusDays(1);
    }
    if (mark.group("none") != null) {
      return today;
    }
    if (mark.group("ago") != null) {
      long ago = Numerals.read(mark.group("ago")).orElseThrow();
      return today.minusDays(mark.group("unit").equals("week") ? 7 * ago : ago);
    }
    if (mark.group("week") != null) {
      return today.minusWeeks(1);
    }
    if (mark.group("date") != null) {
      return LocalDate.parse(mark.group("date"));
    }
    String weekday = mark.group("weekday") != null ? mark.group("weekday") : mark.group("bare");
    DayOfWeek wanted = DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT));
    return today.with("last".equals(mark.group("how")) ? TemporalAdjusters.previous(wanted)
        : TemporalAdjusters.previousOrSame(wanted));
  }
}
