package dev.rapport.present;

import dev.rapport.engagement.CheckIn;
import dev.rapport.engagement.CheckInReading;
import dev.rapport.engagement.Figure;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.Job;
import dev.rapport.engagement.OwnRhythm;
import dev.rapport.engagement.Prompt;
import dev.rapport.engagement.Standing;
import dev.rapport.message.Action;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Field;
import dev.rapport.message.Form;
import dev.rapport.message.Span;
import dev.rapport.message.Token;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What one member alone sees of the weekly rhythm: the answers to a prompt's buttons, their own weekly message, their
/// figures. Pure; safe to share between threads.
public final class PersonalCards {
  /// The one field of the form behind Done.
  public static final String WHAT = "what";

  /// The longest line that is kept of what somebody did.
  public static final int LONGEST_WHAT = 500;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);

  private final Copy copy;
  private final RhythmElements make;
  private final WeekLines lines;

  /// @param copy the wording of `rhythm.yaml`
  public PersonalCards(Copy copy) {
    this.copy = copy;
    this.make = new RhythmElements(copy);
    this.lines = new WeekLines(copy);
  }

  /// Behind Done: what was it?
  ///
  /// @param words what stands in the field
  /// @param tooLong whether they are more than is kept
  public Form whatWasIt(ChannelWeek about, String words, boolean tooLong) {
    return new Form(Token.of(RhythmVerb.PROMPT_NOTE.id(), about.argument()), copy.text(RhythmLine.FORM_DONE),
        List.of(make.paragraph(RhythmLine.FORM_DONE_INTRO)),
        List.of(new Field.Text(WHAT, copy.text(RhythmLine.FIELD_DONE), "", "", words, false, false, LONGEST_WHAT, 0)),
        tooLong ? List.of(new Form.FieldProblem(WHAT, copy.text(RhythmLine.PROBLEM_DONE, LONGEST_WHAT))) : List.of(),
        copy.text(RhythmLine.BUTTON_NOTE), List.of());
  }

  /// @param again whether it had been noted before
  /// @param selling the words that read like an offer, if there are any
  public Card noted(Prompt prompt, boolean again, Optional<String> selling) {
    List<Element> elements = new ArrayList<>();
    elements.add(make.paragraph(RhythmLine.NOTED, new Span.Strong(lines.did(prompt.way()))));
    if (again) {
      elements.add(make.paragraph(RhythmLine.NOTED_AGAIN));
    }
    selling.ifPresent(words -> elements.add(make.paragraph(RhythmLine.NOTED_SELLING, new Span.Member(words))));
    return new Card(copy.text(RhythmLine.NOTED_TITLE), elements);
  }

  public Card easier(Prompt prompt, ChannelWeek about) {
    return make.say(make.paragraph(RhythmLine.EASIER, prompt.easier()),
        RhythmElements.row(make.primary(RhythmLine.BUTTON_DONE, RhythmVerb.PROMPT_DONE, about.argument())));
  }

  public Card notNow() {
    return make.say(make.paragraph(RhythmLine.NOT_NOW));
  }

  public Card promptGone() {
    return make.say(make.paragraph(RhythmLine.PROMPT_GONE));
  }

  public Card paused() {
    return make.say(make.paragraph(RhythmLine.PAUSED_ME),
        RhythmElements.row(make.plain(RhythmLine.BUTTON_RESUME_ME, RhythmVerb.RESUME_ME, "")));
  }

  public Card resumed() {
    return make.say(make.paragraph(RhythmLine.RESUMED_ME),
        RhythmElements.row(make.askAgain(RhythmLine.BUTTON_QUESTIONS_AGAIN)));
  }

  /// The member's own weekly message, to be chosen or stopped.
  public Card weekly(Optional<OwnRhythm> own, Optional<ZonedDateTime> next) {
    List<Element> elements = new ArrayList<>(List.of(make.paragraph(RhythmLine.WEEKLY_OFFER)));
    List<Action> actions = new ArrayList<>();
    own.ifPresent(rhythm -> {
      elements.add(make.paragraph(RhythmLine.WEEKLY_ON,
          ProgrammeCards.name(rhythm.timetable().days().getOrDefault(Job.WEEKLY_CHECKIN, DayOfWeek.MONDAY)),
          rhythm.timetable().time(), rhythm.timetable().zone()));
      if (!(rhythm.standing() instanceof Standing.Running)) {
        elements.add(make.paragraph(RhythmLine.WEEKLY_PAUSED));
        actions.add(make.primary(RhythmLine.BUTTON_RESUME_ME, RhythmVerb.RESUME_ME, ""));
      }
      next.ifPresent(at -> elements.add(make.paragraph(RhythmLine.WEEKLY_NEXT, RhythmElements.when(at))));
      actions.add(make.plain(RhythmLine.BUTTON_WEEKLY_STOP, RhythmVerb.WEEKLY_STOP, ""));
    });
    if (own.isEmpty()) {
      actions.add(make.primary(RhythmLine.BUTTON_WEEKLY_START, RhythmVerb.WEEKLY_START, ""));
    }
    actions.add(make.plain(RhythmLine.BUTTON_MY_WEEK, RhythmVerb.OWN_WEEK, ""));
    elements.add(new Element.Actions(actions));
    return new Card(copy.text(RhythmLine.WEEKLY_TITLE), elements);
  }

  public Card weeklyStarted(ZonedDateTime next) {
    return make.say(make.paragraph(RhythmLine.WEEKLY_STARTED, RhythmElements.when(next)),
        RhythmElements.row(make.plain(RhythmLine.BUTTON_WEEKLY_STOP, RhythmVerb.WEEKLY_STOP, "")));
  }

  public Card weeklyStopped() {
    return make.say(make.paragraph(RhythmLine.WEEKLY_STOPPED),
        RhythmElements.row(make.plain(RhythmLine.BUTTON_WEEKLY_START, RhythmVerb.WEEKLY_START, "")));
  }

  /// The two figures of a week.
  ///
  /// @param typed what stands in the fields, by the figure's id
  public Form figures(IsoWeek week, Map<String, String> typed, Map<Figure, CheckInReading.Problem> problems) {
    return new Form(Token.of(RhythmVerb.FIGURES_SAVE.id(), week.toString()), copy.text(RhythmLine.FORM_FIGURES),
        List.of(make.paragraph(RhythmLine.FORM_FIGURES_INTRO, lines.week(week))),
        Arrays.stream(Figure.values())
            .map(figure -> (Field) new Field.Text(figure.id(), name(figure), "", "",
                typed.getOrDefault(figure.id(), ""), false, false, 40, 0))
            .toList(),
        problems.entrySet()
            .stream()
            .sorted(Map.Entry.comparingByKey())
            .map(problem -> new Form.FieldProblem(problem.getKey().id(), copy.text(line(problem.getValue()))))
            .toList(),
        copy.text(RhythmLine.BUTTON_NOTE), List.of());
  }

  public Card figuresNoted(CheckIn checkIn) {
    String figures = Arrays.stream(Figure.values())
        .filter(figure -> checkIn.value(figure).isPresent())
        .map(figure -> name(figure) + ": " + checkIn.value(figure).getAsInt())
        .collect(Collectors.joining(". ", "", "."));
    return make.card(RhythmLine.FIGURES_NOTED_TITLE, make.paragraph(RhythmLine.FIGURES_NOTED, figures),
        make.note(RhythmLine.OWN_FIGURES_MEAN));
  }

  public Card figuresSkipped() {
    return make.say(make.paragraph(RhythmLine.FIGURES_SKIPPED));
  }

  public Card noWeekBefore(IsoWeek week) {
    return make.say(make.paragraph(RhythmLine.FIGURES_NO_WEEK_BEFORE),
        RhythmElements.row(make.primary(RhythmLine.BUTTON_FIGURES, RhythmVerb.FIGURES_ENTER, week.toString())));
  }

  /// A week that is not over yet, or one of those before, with the ways to the others.
  ///
  /// @param today absent for a week that is over
  public Card asked(Card summary, Optional<LocalDate> today, Optional<String> before, Optional<String> now,
      RhythmVerb verb) {
    List<Element> elements = new ArrayList<>(summary.elements());
    elements.removeIf(Element.Actions.class::isInstance);
    // It was asked for, so that nothing has to be said of how it comes and how to stop it.
    elements.removeLast();
    elements.remove(make.paragraph(RhythmLine.ASK_FIGURES));
    today.ifPresent(day -> elements.addFirst(make.note(RhythmLine.SUMMARY_SO_FAR, DAY.format(day))));
    List<Action> ways = new ArrayList<>();
    before.ifPresent(week -> ways.add(make.plain(RhythmLine.BUTTON_WEEK_BEFORE, verb, week)));
    now.ifPresent(week -> ways.add(make.plain(RhythmLine.BUTTON_THIS_WEEK, verb, week)));
    if (!ways.isEmpty()) {
      elements.add(new Element.Actions(ways));
    }
    return new Card(summary.title(), elements, summary.charts());
  }

  /// No summary of that week, and the ways to others.
  public Card noSummary(Optional<String> now, RhythmVerb verb) {
    List<Element> elements = new ArrayList<>(List.of(make.paragraph(RhythmLine.SUMMARY_NONE)));
    now.ifPresent(week -> elements.add(RhythmElements.row(make.plain(RhythmLine.BUTTON_THIS_WEEK, verb, week))));
    return new Card("", elements);
  }

  public Card weekUnknown() {
    return make.say(make.paragraph(RhythmLine.SUMMARY_WEEK_UNKNOWN));
  }

  private String name(Figure figure) {
    return copy.text(switch (figure) {
      case PROFILE_VIEWS -> RhythmLine.FIGURE_PROFILE_VIEWS;
      case NOTIFICATIONS -> RhythmLine.FIGURE_NOTIFICATIONS;
    });
  }

  private static RhythmLine line(CheckInReading.Problem problem) {
    return switch (problem) {
      case MISSING -> RhythmLine.FIGURE_MISSING;
      case NO_NUMBER -> RhythmLine.FIGURE_NO_NUMBER;
      case NEGATIVE -> RhythmLine.FIGURE_NEGATIVE;
      case NOT_WHOLE -> RhythmLine.FIGURE_NOT_WHOLE;
      case TOO_LARGE -> RhythmLine.FIGURE_TOO_LARGE;
      case NO_WEEK_BEFORE -> RhythmLine.FIGURES_NO_WEEK_BEFORE;
    };
  }
}
