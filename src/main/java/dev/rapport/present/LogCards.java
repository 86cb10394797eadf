package dev.rapport.present;

import dev.rapport.engagement.Activity;
import dev.rapport.engagement.Way;
import dev.rapport.message.Action;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Field;
import dev.rapport.message.Form;
import dev.rapport.message.Span;
import dev.rapport.message.Token;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A member's own log: what was understood of a line, to be corrected or deleted. Pure; safe to share between threads.
public final class LogCards {
  /// The fields of the form.
  public static final String WORDS = "words";
  public static final String WAY = "way";
  public static final String COUNT = "count";

  /// More than these on one card would not fit a message in Slack.
  private static final int LISTED = 8;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);

  private final Copy copy;
  private final RhythmElements make;
  private final WeekLines lines;

  /// @param copy the wording of `rhythm.yaml`
  public LogCards(Copy copy) {
    this.copy = copy;
    this.make = new RhythmElements(copy);
    this.lines = new WeekLines(copy);
  }

  /// What a form holds before the member corrects it.
  ///
  /// @param entry which one it is about
  /// @param way the id of a way, or empty
  public record Filled(LogEntry entry, String words, String way, String count) {}

  /// What keeps a form from being taken.
  public enum Problem {
    WORDS_TOO_LONG, WAY_MISSING, COUNT_ODD
  }

  public Card noted(List<Activity> noted) {
    List<Element> elements = entries(noted);
    elements.add(make.note(RhythmLine.LOG_OWN));
    return new Card(copy.text(RhythmLine.LOG_NOTED_TITLE), elements);
  }

  /// Some of the entries, and the ways to the others.
  ///
  /// @param all the newest first
  /// @param from how many newer ones to leave out
  public Card listed(List<Activity> all, int from) {
    if (all.isEmpty()) {
      return make.card(RhythmLine.LOG_TITLE, make.paragraph(RhythmLine.LOG_EMPTY));
    }
    // What is deleted meanwhile makes the log shorter; its last page is shown then.
    int first = from < all.size() ? from : (all.size() - 1) / LISTED * LISTED;
    int behind = Math.min(all.size(), first + LISTED);
    List<Action> ways = new ArrayList<>();
    if (first > 0) {
      ways.add(page(RhythmLine.BUTTON_LOG_NEWER, Math.max(0, first - LISTED)));
    }
    if (behind < all.size()) {
      ways.add(page(RhythmLine.BUTTON_LOG_OLDER, behind));
    }
    List<Element> elements = entries(all.subList(first, behind));
    elements.add(make.note(RhythmLine.LOG_HOW, first + 1, behind, all.size()));
    if (!ways.isEmpty()) {
      elements.add(new Element.Actions(ways));
    }
    return new Card(copy.text(RhythmLine.LOG_TITLE), elements);
  }

  public Card dropped() {
    return make.say(make.paragraph(RhythmLine.LOG_DROPPED), RhythmElements.row(page(RhythmLine.BUTTON_LOG, 0)));
  }

  public Card gone() {
    return make.say(make.paragraph(RhythmLine.LOG_GONE), RhythmElements.row(page(RhythmLine.BUTTON_LOG, 0)));
  }

  /// @param days how far back a log goes
  public Card tooLongAgo(int days) {
    return make.say(make.paragraph(RhythmLine.LOG_TOO_LONG_AGO, days));
  }

  public Form which(Filled filled, Optional<Problem> problem) {
    List<Field.Option> ways = Arrays.stream(Way.values())
        .map(way -> new Field.Option(way.id(), lines.did(way)))
        .toList();
    return new Form(Token.of(RhythmVerb.LOG_SAVE.id(), filled.entry().argument()), copy.text(RhythmLine.FORM_LOG),
        List.of(make.paragraph(RhythmLine.FORM_LOG_INTRO)),
        List.of(
            new Field.Text(WORDS, copy.text(RhythmLine.FIELD_LOG_WORDS), "", "", filled.words(), false, false,
                PersonalCards.LONGEST_WHAT, 0),
            new Field.Choice(WAY, copy.text(RhythmLine.FIELD_LOG_WAY), copy.text(RhythmLine.FIELD_LOG_WAY_HINT), ways,
                filled.way()),
            new Field.Text(COUNT, copy.text(RhythmLine.FIELD_LOG_COUNT), "", "", filled.count(), true, false, 10, 0)),
        problem.map(this::problem).map(List::of).orElseGet(List::of), copy.text(RhythmLine.BUTTON_NOTE), List.of());
  }

  private Form.FieldProblem problem(Problem problem) {
    return switch (problem) {
      case WORDS_TOO_LONG ->
        new Form.FieldProblem(WORDS, copy.text(RhythmLine.PROBLEM_DONE, PersonalCards.LONGEST_WHAT));
      case WAY_MISSING -> new Form.FieldProblem(WAY, copy.text(RhythmLine.PROBLEM_LOG_WAY));
      case COUNT_ODD -> new Form.FieldProblem(COUNT, copy.text(RhythmLine.PROBLEM_LOG_COUNT, Activity.MOST_AT_ONCE));
    };
  }

  private List<Element> entries(List<Activity> activities) {
    List<Element> elements = new ArrayList<>();
    for (Activity activity : activities) {
      elements.add(make.paragraph(RhythmLine.LOG_ENTRY, new Span.Strong(lines.did(activity.way())), activity.count(),
          day(activity.day()), new Span.Member(activity.words())));
      String about = new LogEntry(activity.day(), activity.id()).argument();
      elements.add(RhythmElements.row(make.plain(RhythmLine.BUTTON_LOG_CHANGE, RhythmVerb.LOG_CHANGE, about),
          drop(about)));
    }
    return elements;
  }

  private Action page(RhythmLine label, int from) {
    return make.plain(label, RhythmVerb.LOG_LIST, Integer.toString(from));
  }

  private Action drop(String about) {
    return make.plain(RhythmLine.BUTTON_LOG_DROP, RhythmVerb.LOG_DROP, about);
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }
}
