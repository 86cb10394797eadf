package dev.rapport.present;

import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.Job;
import dev.rapport.engagement.SkipDates;
import dev.rapport.engagement.Timetable;
import dev.rapport.engagement.TimetableReading;
import dev.rapport.message.Field;
import dev.rapport.message.Form;
import dev.rapport.message.Token;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The form of a channel's programme. Pure; safe to share between threads.
public final class ProgrammeForm {
  /// Where somebody else can be named who looks after it from now on.
  public static final String OWNER = "owner";

  private static final int LONGEST_SKIP = 3000;

  private final Copy copy;
  private final RhythmElements make;

  /// @param copy the wording of `rhythm.yaml`
  public ProgrammeForm(Copy copy) {
    this.copy = copy;
    this.make = new RhythmElements(copy);
  }

  /// What stands in it at first.
  public static Map<String, String> values(Timetable timetable) {
    Map<String, String> values = new HashMap<>(first(timetable.zone()));
    values.put(TimetableReading.PROMPT_DAY, id(ProgrammeCards.day(timetable, Job.WEEKLY_PROMPT)));
    values.put(TimetableReading.SUMMARY_DAY, id(ProgrammeCards.day(timetable, Job.WEEKLY_SUMMARY)));
    values.put(TimetableReading.TIME, timetable.time().toString());
    values.put(TimetableReading.SKIP, SkipDates.text(timetable.skip()));
    return values;
  }

  /// What is proposed to a channel that has none: early in the week, when people are at work.
  public static Map<String, String> first(ZoneId zone) {
    return Map.of(TimetableReading.PROMPT_DAY, id(DayOfWeek.TUESDAY), TimetableReading.SUMMARY_DAY,
        id(DayOfWeek.MONDAY), TimetableReading.TIME, "10:00", TimetableReading.ZONE, zone.getId());
  }

  /// @param values what stands in the fields
  /// @param problems by field, with the part that could not be read
  /// @param running whether there is a programme that can be handed over
  public Form form(String channel, IsoWeek week, Map<String, String> values, Map<String, String> problems,
      boolean running) {
    List<Field> fields = new ArrayList<>(List.of(
        days(TimetableReading.PROMPT_DAY, RhythmLine.FIELD_PROMPT_DAY, values),
        days(TimetableReading.SUMMARY_DAY, RhythmLine.FIELD_SUMMARY_DAY, values),
        text(TimetableReading.TIME, RhythmLine.FIELD_TIME, RhythmLine.FIELD_TIME_HINT, values, true, 10),
        text(TimetableReading.ZONE, RhythmLine.FIELD_ZONE, RhythmLine.FIELD_ZONE_HINT, values, true, 60),
        new Field.Text(TimetableReading.SKIP, copy.text(RhythmLine.FIELD_SKIP), copy.text(RhythmLine.FIELD_SKIP_HINT),
            "",
            values.getOrDefault(TimetableReading.SKIP, ""), false, true, LONGEST_SKIP, 0)));
    if (running) {
      fields.add(text(OWNER, RhythmLine.FIELD_OWNER, RhythmLine.FIELD_OWNER_HINT, values, false, 60));
    }
    return new Form(Token.of(RhythmVerb.PROGRAMME_SAVE.id(), new ChannelWeek(channel, week).argument()),
        copy.text(RhythmLine.FORM_PROGRAMME), List.of(make.paragraph(RhythmLine.FORM_PROGRAMME_INTRO)), fields,
        problems.entrySet()
            .stream()
            .sorted(Map.Entry.comparingByKey())
            .map(problem -> new Form.FieldProblem(problem.getKey(), said(problem.getKey(), problem.getValue())))
            .toList(),
        copy.text(RhythmLine.BUTTON_SAVE), List.of());
  }

  private String said(String field, String part) {
    return switch (field) {
      case TimetableReading.TIME -> copy.text(RhythmLine.PROBLEM_TIME);
      case TimetableReading.ZONE -> copy.text(RhythmLine.PROBLEM_ZONE);
      case TimetableReading.SKIP ->
        copy.text(RhythmLine.PROBLEM_SKIP, "“" + part.substring(0, Math.min(part.length(), 40)) + "”");
      case OWNER -> copy.text(RhythmLine.PROBLEM_OWNER);
      case String _ -> copy.text(RhythmLine.PROBLEM_DAY);
    };
  }

  private Field days(String id, RhythmLine label, Map<String, String> values) {
    List<Field.Option> days = Arrays.stream(DayOfWeek.values())
        .filter(day -> !Timetable.WEEKEND.contains(day) || id(day).equals(values.get(id)))
        .map(day -> new Field.Option(id(day), ProgrammeCards.name(day)))
        .toList();
    return new Field.Choice(id, copy.text(label), "", days, values.getOrDefault(id, ""));
  }

  private Field text(String id, RhythmLine label, RhythmLine hint, Map<String, String> values, boolean required,
      int longest) {
    return new Field.Text(id, copy.text(label), copy.text(hint), "", values.getOrDefault(id, ""), required, false,
        longest,
        0);
  }

  private static String id(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }
}
