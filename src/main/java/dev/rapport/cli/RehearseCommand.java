package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.app.Rehearsal;
import dev.rapport.app.Rehearsed;
import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.content.RhythmContent;
import dev.rapport.engagement.Job;
import dev.rapport.engagement.OwnRhythm;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Rhythm;
import dev.rapport.engagement.SkipDates;
import dev.rapport.engagement.Standing;
import dev.rapport.engagement.Timetable;
import dev.rapport.engagement.TimetableReading;
import dev.rapport.yaml.Problems;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// Shows every message that a channel's programme would send, without sending or keeping anything.
@Command(name = "rehearse", description = "Shows what a channel's programme would send in the weeks to come, and the check-in of a "
    + "member who chose it. Nothing is sent and nothing is kept. It supposes that somebody presses a button every week; "
    + "after three weeks without, a programme falls silent.")
final class RehearseCommand implements Callable<Integer> {
  private static final int MOST_WEEKS = 520;
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 9900;
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

  @Option(names = "--weeks", paramLabel = "N", description = "How many weeks, 1 to " + MOST_WEEKS
      + " (default: ${DEFAULT-VALUE}).", defaultValue = "12")
  private int weeks;

  @Option(names = "--zone", paramLabel = "ZONE", description = "The channel's time zone, such as Europe/Berlin (default: ${DEFAULT-VALUE}).", defaultValue = "UTC")
  private String zone = "UTC";

  @Option(names = "--from", paramLabel = "DATE", required = true, description = "The first day, such as 2026-10-05.")
  private String from = "";

  @Option(names = "--channel", paramLabel = "ID", description = "The channel's id; which prompts come depends on it. A whole one, such as "
      + "slack:T1:C123, gives those of that channel (default: ${DEFAULT-VALUE}).", defaultValue = "C0")
  private String channel = "C0";

  @Option(names = "--prompt-day", paramLabel = "DAY", converter = Days.class, description = "The day of the prompt (default: ${DEFAULT-VALUE}).", defaultValue = "TUESDAY")
  private DayOfWeek promptDay = DayOfWeek.TUESDAY;

  @Option(names = "--summary-day", paramLabel = "DAY", converter = Days.class, description = "The day of the summary (default: ${DEFAULT-VALUE}).", defaultValue = "MONDAY")
  private DayOfWeek summaryDay = DayOfWeek.MONDAY;

  @Option(names = "--time", paramLabel = "TIME", converter = Times.class, description = "The time of day, 07:00 to 20:00 (default: ${DEFAULT-VALUE}).", defaultValue = "10:00")
  private LocalTime time = LocalTime.of(10, 0);

  @Option(names = "--skip", paramLabel = "DATE", split = ",", converter = Skips.class, description = "Dates on which nothing comes, or ranges, such as '2026-12-24 to 2027-01-06'.")
  private List<SkipDates> skip = List.of();

  @Option(names = "--json", description = "Write JSON lines.")
  private boolean json;

  @Option(names = "--content", paramLabel = "DIR", defaultValue = "config/content", description = "Where the coach's words are (default: ${DEFAULT-VALUE}).")
  private Path content = Path.of("config", "content");

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (weeks < 1 || weeks > MOST_WEEKS) {
      throw usage("--weeks should be 1 to " + MOST_WEEKS + ", is " + weeks);
    }
    ZoneId where = zone();
    LocalDate first = first();
    List<Rhythm> rhythms = rhythms(where, first.atStartOfDay(where).toInstant());
    Problems problems = new Problems();
    Optional<RhythmContent> words = RhythmContent.load(content, problems);
    problems.throwIfAny();
    PrintWriter out = spec.commandLine().getOut();
    new Rehearsal(words.orElseThrow(), "/invite", first.atStartOfDay(where).toInstant())
        .run(rhythms, first.plusWeeks(weeks).atStartOfDay(where).toInstant().minusMillis(1),
            message -> out.println(json ? line(message) : person(message)));
    out.flush();
    return 0;
  }

  private List<Rhythm> rhythms(ZoneId where, Instant since) {
    try {
      ChannelRef ref = ChannelRef.parse(channel.contains(":") ? channel : "slack:rehearsal:" + channel);
      // As if it had been going on: the first week's summary is of the week before.
      Standing running = new Standing.Running(since.minus(Duration.ofDays(7)));
      MemberRef member = new MemberRef(ref.workspace(), "member");
      return List.of(
          new Programme(ref, member,
              timetable(where, Map.of(Job.WEEKLY_PROMPT, promptDay, Job.WEEKLY_SUMMARY, summaryDay)),
              running),
          new OwnRhythm(member, timetable(where, Map.of(Job.WEEKLY_CHECKIN, summaryDay)), running));
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private Timetable timetable(ZoneId where, Map<Job, DayOfWeek> days) {
    HashSet<DayOfWeek> quiet = new HashSet<>(Timetable.WEEKEND);
    quiet.removeAll(days.values());
    return new Timetable(where, time, days, quiet,
        skip.stream().flatMap(dates -> dates.dates().stream()).collect(Collectors.toSet()));
  }

  private ZoneId zone() {
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw usage("--zone should be one such as Europe/Berlin, is '" + zone + "'");
    }
  }

  private LocalDate first() {
    try {
      LocalDate day = LocalDate.parse(from);
      if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
        return day;
      }
    } catch (DateTimeException noDay) {
      // said below
    }
    throw usage("--from should be a day such as 2026-10-05, is '" + from + "'");
  }

  /// Days as people write them.
  static final class Days implements ITypeConverter<DayOfWeek> {
    @Override
    public DayOfWeek convert(String value) {
      return Arrays.stream(DayOfWeek.values())
          .filter(day -> day.name().equalsIgnoreCase(value.strip()))
          .findFirst()
          .orElseThrow(() -> expected("a day of the week, such as Tuesday", value));
    }
  }

  /// Times as the programme's form reads them.
  static final class Times implements ITypeConverter<LocalTime> {
    @Override
    public LocalTime convert(String value) {
      return TimetableReading.time(value)
          .orElseThrow(() -> expected("a time from 07:00 to 20:00, such as 10:00", value));
    }
  }

  /// Dates as the programme's form reads them.
  static final class Skips implements ITypeConverter<SkipDates> {
    @Override
    public SkipDates convert(String value) {
      SkipDates dates = SkipDates.read(value);
      if (dates.dates().isEmpty() || dates.unreadable().isPresent()) {
        throw expected("dates such as 2026-12-24, or ranges such as '2026-12-24 to 2027-01-06'", value);
      }
      return dates;
    }
  }

  private static TypeConversionException expected(String what, String value) {
    return new TypeConversionException("expected " + what + ", is '" + value + "'");
  }

  private ParameterException usage(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }

  private static String line(Rehearsed message) {
    ObjectNode line = JsonLines.JSON.createObjectNode();
    line.put("at", message.at().toInstant().toString())
        .put("local", LOCAL.format(message.at()))
        .put("kind", message.kind())
        .put("key", message.key().toString());
    message.prompt().ifPresent(prompt -> line.put("way", prompt.way().id()).put("promptId", prompt.id()));
    return line.put("text", message.text()).toString();
  }

  private static String person(Rehearsed message) {
    List<String> lines = new ArrayList<>();
    lines.add(WHEN.format(message.at()) + " · " + message.kind() + " · " + message.key().subject());
    message.text().lines().map(line -> "  " + line).forEach(lines::add);
    lines.add("");
    return String.join(System.lineSeparator(), lines);
  }
}
