package dev.rapport.present;

import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.Job;
import dev.rapport.engagement.Occurrence;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Prompt;
import dev.rapport.engagement.SkipDates;
import dev.rapport.engagement.Standing;
import dev.rapport.engagement.Timetable;
import dev.rapport.message.Action;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Span;
import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The cards about a channel's programme. Pure; safe to share between threads.
public final class ProgrammeCards {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private final Copy copy;
  private final RhythmElements make;

  /// @param copy the wording of `rhythm.yaml`
  public ProgrammeCards(Copy copy) {
    this.copy = copy;
    this.make = new RhythmElements(copy);
  }

  /// What a channel is offered that has none.
  public Card offer(String channel, IsoWeek week) {
    String about = new ChannelWeek(channel, week).argument();
    return make.card(RhythmLine.PROGRAMME_TITLE, make.paragraph(RhythmLine.PROGRAMME_OFFER),
        make.paragraph(RhythmLine.PROGRAMME_CHOOSE), RhythmElements.row(
            make.primary(RhythmLine.BUTTON_SET_UP, RhythmVerb.PROGRAMME_EDIT, about),
            make.plain(RhythmLine.BUTTON_PREVIEW, RhythmVerb.PROGRAMME_PREVIEW, about)));
  }

  /// Where there is no channel to set one up in.
  public Card noChannel() {
    return make.card(RhythmLine.PROGRAMME_TITLE, make.paragraph(RhythmLine.PROGRAMME_OFFER),
        make.paragraph(RhythmLine.PROGRAMME_NO_CHANNEL));
  }

  /// A programme as it stands.
  ///
  /// @param said what was just done, if anything
  public Card show(Programme programme, IsoWeek week, Optional<Occurrence> next, View view, Optional<RhythmLine> said) {
    String about = new ChannelWeek(programme.channel().id(), week).argument();
    List<Element> elements = new ArrayList<>();
    said.ifPresent(line -> elements.add(make.paragraph(line)));
    elements.add(new Element.Paragraph(times(RhythmLine.PROGRAMME_RUNS, programme.timetable())));
    // How to bring the coach in is said once.
    if (!said.equals(Optional.of(RhythmLine.PROGRAMME_SAVED_OUTSIDE))) {
      elements.add(standing(programme, next));
    }
    if (!programme.timetable().skip().isEmpty()) {
      elements.add(make.note(RhythmLine.PROGRAMME_SKIPS,
          SkipDates.text(programme.timetable().skip()).replace("\n", ", ")));
    }
    elements.add(make.note(view.owns() ? RhythmLine.PROGRAMME_YOURS : RhythmLine.PROGRAMME_NOT_YOURS));
    List<Action> actions = new ArrayList<>();
    if (view.mayChange()) {
      actions.add(programme.standing() instanceof Standing.Running
          ? make.plain(RhythmLine.BUTTON_PAUSE, RhythmVerb.PROGRAMME_PAUSE, about)
          : make.primary(RhythmLine.BUTTON_START_AGAIN, RhythmVerb.PROGRAMME_RESUME, about));
      actions.add(make.plain(RhythmLine.BUTTON_CHANGE, RhythmVerb.PROGRAMME_EDIT, about));
    }
    actions.add(make.plain(RhythmLine.BUTTON_PREVIEW, RhythmVerb.PROGRAMME_PREVIEW, about));
    if (view.mayChange()) {
      if (!view.owns()) {
        actions.add(make.plain(RhythmLine.BUTTON_TAKE_OVER, RhythmVerb.PROGRAMME_TAKE, about));
      }
      actions.add(make.plain(RhythmLine.BUTTON_END, RhythmVerb.PROGRAMME_END, about));
    }
    elements.add(new Element.Actions(actions));
    return new Card(copy.text(RhythmLine.PROGRAMME_TITLE), elements);
  }

  /// Who is looking.
  ///
  /// @param owns whether they set it up, or it was handed to them
  public record View(boolean owns, boolean mayChange) {}

  /// What the channel reads when it has been set up.
  public Card joined(Programme programme) {
    return new Card(copy.text(RhythmLine.JOINED_TITLE), List.of(
        new Element.Paragraph(times(RhythmLine.JOINED, programme.timetable())),
        make.note(RhythmLine.JOINED_MANNERS), make.note(RhythmLine.JOINED_STOP)));
  }

  /// One sentence, and the way back to the programme.
  public Card say(RhythmLine line, String channel, IsoWeek week) {
    return make.say(make.paragraph(line), RhythmElements.row(make.plain(RhythmLine.PROGRAMME_TITLE,
        RhythmVerb.PROGRAMME_SHOW, new ChannelWeek(channel, week).argument())));
  }

  public Card notAllowed() {
    return make.say(make.paragraph(RhythmLine.PROGRAMME_NOT_ALLOWED));
  }

  public Card reallyEnd(String channel, IsoWeek week) {
    String about = new ChannelWeek(channel, week).argument();
    return make.card(RhythmLine.PROGRAMME_END_TITLE, make.paragraph(RhythmLine.PROGRAMME_END), RhythmElements.row(
        make.danger(RhythmLine.BUTTON_REALLY_END, RhythmVerb.PROGRAMME_REALLY_END, about),
        make.plain(RhythmLine.BUTTON_LEAVE_IT, RhythmVerb.PROGRAMME_SHOW, about)));
  }

  /// The next prompt, without its buttons, which would count.
  public Card preview(Prompt prompt, Card whole, String channel, IsoWeek week) {
    List<Element> elements = new ArrayList<>();
    elements.add(make.note(RhythmLine.PREVIEW_NEXT));
    elements.add(new Element.Paragraph(List.of(new Span.Strong(whole.title()))));
    whole.elements().stream().filter(element -> !(element instanceof Element.Actions)).forEach(elements::add);
    elements.add(make.note(RhythmLine.EASIER, prompt.easier()));
    elements.add(RhythmElements.row(make.plain(RhythmLine.PROGRAMME_TITLE, RhythmVerb.PROGRAMME_SHOW,
        new ChannelWeek(channel, week).argument())));
    return new Card(copy.text(RhythmLine.PREVIEW_TITLE), elements);
  }

  private Element standing(Programme programme, Optional<Occurrence> next) {
    return switch (programme.standing()) {
      case Standing.Running _ -> next(next);
      case Standing.Paused _ -> make.paragraph(RhythmLine.PROGRAMME_PAUSED);
      case Standing.PausedUntil(var day) -> make.paragraph(RhythmLine.PROGRAMME_PAUSED_UNTIL, DAY.format(day));
      case Standing.FellSilent _ -> make.paragraph(RhythmLine.PROGRAMME_SILENT);
      case Standing.Broken(var _, var why) ->
        new Element.Paragraph(RhythmPresenter.broken(copy, programme.channel(), why));
    };
  }

  private Element next(Optional<Occurrence> next) {
    return next
        .map(occurrence -> make.paragraph(RhythmLine.PROGRAMME_NEXT,
            copy.text(occurrence.key().job() == Job.WEEKLY_PROMPT ? RhythmLine.NEXT_PROMPT : RhythmLine.NEXT_SUMMARY),
            RhythmElements.when(occurrence.at())))
        .orElseGet(() -> make.paragraph(RhythmLine.PROGRAMME_NOTHING_NEXT));
  }

  private List<Span> times(RhythmLine line, Timetable timetable) {
    return copy.sentence(line, switch (line) {
      case JOINED -> new Object[]{name(day(timetable, Job.WEEKLY_PROMPT)), name(day(timetable, Job.WEEKLY_SUMMARY)),
          timetable.time(), timetable.zone()};
      case RhythmLine _ -> new Object[]{name(day(timetable, Job.WEEKLY_PROMPT)) + "s",
          name(day(timetable, Job.WEEKLY_SUMMARY)) + "s", timetable.time(), timetable.zone()};
    });
  }

  static DayOfWeek day(Timetable timetable, Job job) {
    return timetable.days().getOrDefault(job, DayOfWeek.MONDAY);
  }

  static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
