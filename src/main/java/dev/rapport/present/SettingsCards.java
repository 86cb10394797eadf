package dev.rapport.present;

import dev.rapport.coaching.Account;
import dev.rapport.engagement.Job;
import dev.rapport.engagement.OwnRhythm;
import dev.rapport.engagement.OwnSettings;
import dev.rapport.engagement.Standing;
import dev.rapport.message.Action;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Field;
import dev.rapport.message.Form;
import dev.rapport.message.Span;
import dev.rapport.message.Token;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a member chose about being written to, and the forms of their home. Pure; safe to share between threads.
public final class SettingsCards {
  public static final String ACCOUNT = "account";
  /// The one field of the form that checks a text.
  public static final String TEXT = "text";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final int LONGEST = 100;

  private final Copy copy;
  private final RhythmElements make;

  /// @param copy the wording of `rhythm.yaml`
  public SettingsCards(Copy copy) {
    this.copy = copy;
    this.make = new RhythmElements(copy);
  }

  /// @param asked whether they want to be asked what became of what was sent
  public Card settings(OwnRhythm own, Account account, boolean asked) {
    List<List<Span>> told = new ArrayList<>();
    told.add(account == Account.PREMIUM
        ? copy.sentence(RhythmLine.HOME_PREMIUM)
        : copy.sentence(RhythmLine.HOME_FREE, Account.FREE_NOTES_A_MONTH));
    told.add(copy.sentence(RhythmLine.HOME_ZONE, own.timetable().zone()));
    told.add(own.timetable().quiet().isEmpty()
        ? copy.sentence(RhythmLine.HOME_QUIET_NONE)
        : copy.sentence(RhythmLine.HOME_QUIET, OwnSettings.of(own).days()));
    told.add(own.isWeekly()
        ? copy.sentence(RhythmLine.HOME_WEEKLY_ON, ProgrammeCards.name(ProgrammeCards.day(own.timetable(),
            Job.WEEKLY_CHECKIN)), own.timetable().time())
        : copy.sentence(RhythmLine.HOME_WEEKLY_OFF));
    List<Action> actions = new ArrayList<>(List.of(new Action.Button(copy.text(RhythmLine.BUTTON_HOME_SETTINGS),
        Token.of(HomeVerb.HOME_SETTINGS.id(), ""), Action.Style.PLAIN)));
    boolean silent = switch (own.standing()) {
      case Standing.PausedUntil(var day) -> {
        told.add(copy.sentence(RhythmLine.HOME_PAUSED_UNTIL, DAY.format(day)));
        yield true;
      }
      case Standing.Paused _ -> {
        told.add(copy.sentence(RhythmLine.HOME_PAUSED));
        yield true;
      }
      case Standing.Running _,Standing.FellSilent _,Standing.Broken _ -> false;
    };
    if (!asked) {
      told.add(copy.sentence(RhythmLine.HOME_NO_QUESTIONS));
    }
    actions.add(silent || !asked
        ? make.plain(RhythmLine.BUTTON_RESUME_ME, RhythmVerb.RESUME_ME, "")
        : make.plain(RhythmLine.BUTTON_PAUSE_ME, RhythmVerb.PAUSE_ME, ""));
    return new Card(copy.text(RhythmLine.HOME_SETTINGS_TITLE), List.of(new Element.Bullets(told),
        new Element.Actions(actions)));
  }

  public Card saved() {
    return make.say(make.paragraph(RhythmLine.HOME_SAVED));
  }

  /// @param values what stands in the fields
  /// @param problems the fields that could not be read
  public Form form(Map<String, String> values, Set<String> problems) {
    return new Form(Token.of(HomeVerb.HOME_SAVE.id(), ""), copy.text(RhythmLine.FORM_SETTINGS), List.of(),
        List.of(
            choice(ACCOUNT, RhythmLine.FIELD_ACCOUNT, values,
                new Field.Option(Account.FREE.id(), copy.text(RhythmLine.OPTION_FREE)),
                new Field.Option(Account.PREMIUM.id(), copy.text(RhythmLine.OPTION_PREMIUM))),
            choice(OwnSettings.WEEKLY, RhythmLine.FIELD_WEEKLY, values,
                new Field.Option(OwnSettings.ON, copy.text(RhythmLine.OPTION_ON)),
                new Field.Option(OwnSettings.OFF, copy.text(RhythmLine.OPTION_OFF))),
            text(OwnSettings.ZONE, RhythmLine.FIELD_ZONE, RhythmLine.FIELD_OWN_ZONE_HINT, true, values),
            text(OwnSettings.QUIET, RhythmLine.FIELD_QUIET, RhythmLine.FIELD_QUIET_HINT, false, values),
            text(OwnSettings.UNTIL, RhythmLine.FIELD_UNTIL, RhythmLine.FIELD_UNTIL_HINT, false, values)),
        problems.stream().sorted().map(field -> new Form.FieldProblem(field, copy.text(problem(field)))).toList(),
        copy.text(RhythmLine.BUTTON_SAVE), List.of());
  }

  /// A text to be looked at.
  public Form check(boolean missing) {
    return asking(HomeVerb.HOME_CHECK_TEXT, RhythmLine.FORM_CHECK,
        new Field.Text(TEXT, copy.text(RhythmLine.FIELD_CHECK), copy.text(RhythmLine.FIELD_CHECK_HINT), "", "", true,
            true, 3000, 0),
        missing ? Optional.of(RhythmLine.PROBLEM_CHECK) : Optional.empty(), RhythmLine.BUTTON_CHECK);
  }

  /// What the member did, as they would say it.
  public Form log(boolean missing) {
    return asking(HomeVerb.HOME_LOG_TEXT, RhythmLine.BUTTON_HOME_LOG,
        new Field.Text(TEXT, copy.text(RhythmLine.FIELD_LOG), copy.text(RhythmLine.FIELD_LOG_HINT), "", "", false, true,
            PersonalCards.LONGEST_WHAT, 0),
        missing ? Optional.of(RhythmLine.PROBLEM_LOG) : Optional.empty(), RhythmLine.BUTTON_NOTE);
  }

  private Form asking(HomeVerb verb, RhythmLine title, Field field, Optional<RhythmLine> problem, RhythmLine button) {
    return new Form(Token.of(verb.id(), ""), copy.text(title), List.of(), List.of(field),
        problem.map(line -> List.of(new Form.FieldProblem(TEXT, copy.text(line)))).orElse(List.of()), copy.text(button),
        List.of());
  }

  private static RhythmLine problem(String field) {
    return switch (field) {
      case OwnSettings.ZONE -> RhythmLine.PROBLEM_ZONE;
      case OwnSettings.QUIET -> RhythmLine.PROBLEM_QUIET;
      case String _ -> RhythmLine.PROBLEM_UNTIL;
    };
  }

  private Field choice(String id, RhythmLine label, Map<String, String> values, Field.Option... options) {
    return new Field.Choice(id, copy.text(label), "", List.of(options), values.getOrDefault(id, ""));
  }

  private Field text(String id, RhythmLine label, RhythmLine hint, boolean required, Map<String, String> values) {
    return new Field.Text(id, copy.text(label), copy.text(hint), "", values.getOrDefault(id, ""), required, false,
        LONGEST, 0);
  }
}
