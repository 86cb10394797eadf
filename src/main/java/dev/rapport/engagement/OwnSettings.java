package dev.rapport.engagement;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What a member chose about being written to, as they fill it in.
///
/// @param weekly whether they want their weekly message
/// @param until nothing comes before this day; absent for no pause that ends by itself
public record OwnSettings(ZoneId zone, Set<DayOfWeek> quiet, boolean weekly, Optional<LocalDate> until) {
  public static final String ZONE = "zone";
  public static final String QUIET = "quiet";
  public static final String WEEKLY = "weekly";
  public static final String UNTIL = "until";

  /// How the two answers to [#WEEKLY] are called.
  public static final String ON = "on";
  public static final String OFF = "off";

  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
  private static final int SHORTEST_DAY = 3;

  public OwnSettings {
    quiet = Set.copyOf(quiet);
  }

  /// What was filled in, or what is wrong with which field.
  public sealed interface Reading {
    record Read(OwnSettings settings) implements Reading {}

    /// @param fields those that could not be read
    record Unreadable(Set<String> fields) implements Reading {
      public Unreadable {
        fields = Set.copyOf(fields);
      }
    }
  }

  /// What is chosen at present, or what would be for whoever chose nothing yet.
  public static OwnSettings of(OwnRhythm own) {
    Optional<LocalDate> until = own.standing() instanceof Standing.PausedUntil(var day) ? Optional.of(day)
        : Optional.empty();
    return new OwnSettings(own.timetable().zone(), own.timetable().quiet(), own.isWeekly(), until);
  }

  /// @param typed what stands in the fields, by field
  /// @param today by the clocks of whoever filled it in
  public static Reading read(Map<String, String> typed, LocalDate today) {
    Map<String, String> problems = new TreeMap<>();
    Optional<ZoneId> zone = TimetableReading.zone(typed.getOrDefault(ZONE, ""));
    if (zone.isEmpty()) {
      problems.put(ZONE, "");
    }
    Set<DayOfWeek> quiet = quiet(typed.getOrDefault(QUIET, ""), problems);
    String day = typed.getOrDefault(UNTIL, "").strip();
    Optional<LocalDate> until = date(day).filter(date -> date.isAfter(today));
    if (!day.isEmpty() && until.isEmpty()) {
      problems.put(UNTIL, day);
    }
    return problems.isEmpty()
        ? new Reading.Read(new OwnSettings(zone.orElseThrow(), quiet, ON.equals(typed.get(WEEKLY)), until))
        : new Reading.Unreadable(problems.keySet());
  }

  /// The same as text that [#read] understands, by field.
  public Map<String, String> typed() {
    Map<String, String> typed = new HashMap<>();
    typed.put(ZONE, zone.getId());
    typed.put(QUIET, days());
    typed.put(WEEKLY, weekly ? ON : OFF);
    typed.put(UNTIL, until.map(LocalDate::toString).orElse(""));
    return typed;
  }

  /// The quiet days in words, from Monday on; empty for none.
  public String days() {
    return String.join(", ", quiet.stream().sorted().map(OwnSettings::name).toList());
  }

  /// The rhythm that follows from it. What was due meanwhile is not made up for.
  public OwnRhythm applied(OwnRhythm before, Instant now) {
    DayOfWeek day = before.timetable().days().getOrDefault(Job.WEEKLY_CHECKIN, DayOfWeek.MONDAY);
    while (quiet.contains(day)) {
      day = day.plus(1);
    }
    LocalTime time = before.isWeekly() ? before.timetable().time() : NINE;
    OwnRhythm next = before.with(new Timetable(zone, time, weekly ? Map.of(Job.WEEKLY_CHECKIN, day) : Map.of(), quiet,
        before.timetable().skip()));
    boolean paused = before.standing() instanceof Standing.PausedUntil;
    boolean begins = weekly && !before.isWeekly();
    return until.map(next::pausedUntil).orElseGet(() -> paused || begins ? next.resumed(now) : next);
  }

  private static Set<DayOfWeek> quiet(String text, Map<String, String> problems) {
    Set<DayOfWeek> quiet = EnumSet.noneOf(DayOfWeek.class);
    for (String word : BETWEEN_WORDS.split(text.strip())) {
      if (!word.isEmpty() && !word.equalsIgnoreCase("and")) {
        Optional<DayOfWeek> day = day(word);
        day.ifPresentOrElse(quiet::add, () -> problems.put(QUIET, word));
      }
    }
    if (quiet.size() == DayOfWeek.values().length) {
      problems.put(QUIET, text);
    }
    return quiet;
  }

  // "Sat", "Saturday" and "Saturdays" are one day.
  private static Optional<DayOfWeek> day(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> plain.length() >= SHORTEST_DAY)
        .filter(day -> {
          String name = name(day).toLowerCase(Locale.ROOT);
          return name.startsWith(plain) || plain.equals(name + "s");
        })
        .findFirst();
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }
}
