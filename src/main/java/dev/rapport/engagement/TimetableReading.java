package dev.rapport.engagement;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What somebody filled in for a channel's programme, understood: a timetable, or what is wrong with which field.
public sealed interface TimetableReading {
  String PROMPT_DAY = "prompt-day";
  String SUMMARY_DAY = "summary-day";
  String TIME = "time";
  String ZONE = "zone";
  String SKIP = "skip";

  record Read(Timetable timetable) implements TimetableReading {}

  /// @param fields by field; the value is the part that could not be read
  record Unreadable(Map<String, String> fields) implements TimetableReading {
    public Unreadable {
      fields = Map.copyOf(fields);
    }
  }

  Pattern CLOCK = Pattern.compile("([0-9]{1,2})(?:[:.h]([0-9]{2}))?");

  /// @param typed what stands in the fields, by field
  static TimetableReading of(Map<String, String> typed) {
    Map<String, String> problems = new TreeMap<>();
    Optional<DayOfWeek> prompt = day(typed, PROMPT_DAY, problems);
    Optional<DayOfWeek> summary = day(typed, SUMMARY_DAY, problems);
    Optional<LocalTime> time = time(typed.getOrDefault(TIME, ""));
    Optional<ZoneId> zone = zone(typed.getOrDefault(ZONE, ""));
    SkipDates skip = SkipDates.read(typed.getOrDefault(SKIP, ""));
    if (time.isEmpty()) {
      problems.put(TIME, typed.getOrDefault(TIME, ""));
    }
    if (zone.isEmpty()) {
      problems.put(ZONE, typed.getOrDefault(ZONE, ""));
    }
    skip.unreadable().ifPresent(line -> problems.put(SKIP, line));
    if (!problems.isEmpty()) {
      return new Unreadable(problems);
    }
    Set<DayOfWeek> quiet = new HashSet<>(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    quiet.removeAll(Set.of(prompt.orElseThrow(), summary.orElse(prompt.orElseThrow())).stream().toList());
    return new Read(new Timetable(zone.orElseThrow(), time.orElseThrow(),
        Map.of(Job.WEEKLY_PROMPT, prompt.orElseThrow(), Job.WEEKLY_SUMMARY, summary.orElseThrow()), quiet,
        skip.dates()));
  }

  private static Optional<DayOfWeek> day(Map<String, String> typed, String field, Map<String, String> problems) {
    String text = typed.getOrDefault(field, "").strip().toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().equals(text)) {
        return Optional.of(day);
      }
    }
    problems.put(field, text);
    return Optional.empty();
  }

  /// A time such as `10:00`, `9.30` or `9`, at which something may be due; absent for anything else.
  static Optional<LocalTime> time(String text) {
    Matcher clock = CLOCK.matcher(text.strip());
    if (!clock.matches()) {
      return Optional.empty();
    }
    try {
      LocalTime time = LocalTime.of(Integer.parseInt(clock.group(1)),
          clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2)));
      return Optional.of(time).filter(at -> !at.isBefore(Timetable.EARLIEST) && !at.isAfter(Timetable.LATEST));
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }

  // Only places have the rules for their clocks; "+02:00" would be wrong half of the year.
  static Optional<ZoneId> zone(String text) {
    String name = text.strip().replace(' ', '_');
    return ZoneId.getAvailableZoneIds()
        .stream()
        .filter(id -> id.equalsIgnoreCase(name) && (id.contains("/") || id.equals("UTC")))
        .findFirst()
        .map(ZoneId::of);
  }
}
