package dev.rapport.present;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.OwnSummary;
import dev.rapport.engagement.Prompt;
import dev.rapport.engagement.Refusal;
import dev.rapport.engagement.Summary;
import dev.rapport.engagement.Together;
import dev.rapport.message.Action;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Span;
import dev.rapport.message.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Turns what comes round every week into cards and charts. Pure; safe to share between threads.
public final class RhythmPresenter {
  private final Copy copy;
  private final String command;
  private final WeekLines lines;
  private final OwnLines own;
  private final RhythmCharts charts;

  /// @param copy the wording of `rhythm.yaml`
  /// @param command the slash command that cards name, such as `/invite`
  public RhythmPresenter(Copy copy, String command) {
    this.copy = copy;
    this.command = command;
    this.lines = new WeekLines(copy);
    this.own = new OwnLines(copy, lines);
    this.charts = new RhythmCharts(copy, lines);
  }

  /// This week's prompt, as the whole channel sees it: a count, never a name.
  ///
  /// @param done how many people said that they did it
  public Card prompt(Prompt prompt, ChannelRef channel, IsoWeek week, int done) {
    String about = new ChannelWeek(channel.id(), week).argument();
    List<Element> elements = new ArrayList<>();
    elements.add(new Element.Paragraph(List.of(new Span.Text(prompt.text()))));
    elements.add(note(copy.sentence(RhythmLine.PROMPT_WHY, prompt.minutes(), prompt.why())));
    if (done > 0) {
      elements.add(note(done == 1 ? copy.sentence(RhythmLine.PROMPT_DONE_ONE)
          : copy.sentence(RhythmLine.PROMPT_DONE, done)));
    }
    elements.add(new Element.Actions(List.of(
        button(RhythmLine.BUTTON_DONE, RhythmVerb.PROMPT_DONE, about, Action.Style.PRIMARY),
        button(RhythmLine.BUTTON_EASIER, RhythmVerb.PROMPT_EASIER, about, Action.Style.PLAIN),
        button(RhythmLine.BUTTON_NOT_NOW, RhythmVerb.PROMPT_NOT_NOW, about, Action.Style.PLAIN),
        button(RhythmLine.BUTTON_PAUSE_ME, RhythmVerb.PAUSE_ME, about, Action.Style.PLAIN))));
    elements.add(note(copy.sentence(RhythmLine.PROMPT_STOP, command)));
    return new Card(copy.text(switch (prompt.way()) {
      case SHARE -> RhythmLine.PROMPT_TITLE_SHARE;
      case JOIN -> RhythmLine.PROMPT_TITLE_JOIN;
      case CREATE -> RhythmLine.PROMPT_TITLE_CREATE;
    }), elements);
  }

  /// A channel's week, summed up in words and as a chart.
  public Card summary(Summary summary) {
    List<Element> elements = new ArrayList<>();
    if (summary.week().logged()) {
      elements.add(new Element.Bullets(lines.ways(summary)));
    } else {
      elements.add(paragraph(copy.sentence(RhythmLine.SUMMARY_EMPTY)));
    }
    if (summary.together().isTold()) {
      lines.together(summary.together()).forEach(line -> elements.add(paragraph(line)));
    }
    summary.wentWell().ifPresent(well -> elements.add(paragraph(lines.wentWell(well))));
    elements.add(paragraph(lines.toTry(summary.quietest(), summary.week().week())));
    List<Span> counted = copy.sentence(RhythmLine.SUMMARY_COUNTED, summary.zone());
    elements.add(note(summary.together().isTold() ? counted
        : join(copy.sentence(RhythmLine.PEOPLE_HIDDEN, Together.FEWEST_PEOPLE), counted)));
    elements.add(note(copy.sentence(RhythmLine.SUMMARY_STOP, command)));
    return new Card(copy.text(RhythmLine.SUMMARY_TITLE, lines.week(summary.week().week())), elements,
        List.of(charts.channel(summary)));
  }

  /// A member's own week, their last ones as charts (what they did, and their figures if they gave any), and the question
  /// for the two figures.
  public Card ownWeek(OwnSummary summary) {
    String week = summary.week().week().toString();
    List<Element> elements = new ArrayList<>(own.elements(summary));
    elements.add(paragraph(copy.sentence(RhythmLine.ASK_FIGURES)));
    elements.add(new Element.Actions(List.of(
        button(RhythmLine.BUTTON_FIGURES, RhythmVerb.FIGURES_ENTER, week, Action.Style.PRIMARY),
        button(RhythmLine.BUTTON_SAME, RhythmVerb.FIGURES_SAME, week, Action.Style.PLAIN),
        button(RhythmLine.BUTTON_SKIP, RhythmVerb.FIGURES_SKIP, week, Action.Style.PLAIN))));
    elements.add(note(copy.sentence(RhythmLine.OWN_STOP, command)));
    return new Card(copy.text(RhythmLine.OWN_TITLE, lines.week(summary.week().week())), elements,
        Stream.of(charts.own(summary), charts.figures(summary)).flatMap(List::stream).toList());
  }

  /// What a channel reads once before it is left in peace.
  public Card fallingSilent(int weeks, ChannelRef channel, IsoWeek week) {
    return new Card(copy.text(RhythmLine.SILENT_TITLE), List.of(
        paragraph(copy.sentence(RhythmLine.SILENT, weeks)),
        paragraph(copy.sentence(RhythmLine.SILENT_BACK, command)),
        new Element.Actions(List.of(button(RhythmLine.BUTTON_START_AGAIN, RhythmVerb.PROGRAMME_RESUME,
            new ChannelWeek(channel.id(), week).argument(), Action.Style.PLAIN)))));
  }

  /// What the person who set a programme up reads once, when it cannot go on.
  public Card broken(ChannelRef channel, Refusal why) {
    return new Card(copy.text(RhythmLine.BROKEN_TITLE), List.of(
        paragraph(broken(copy, channel, why)),
        paragraph(copy.sentence(RhythmLine.BROKEN_KEPT, command))));
  }

  static List<Span> broken(Copy copy, ChannelRef channel, Refusal why) {
    RhythmLine line = switch (why) {
      case NOT_IN_CHANNEL -> RhythmLine.BROKEN_NOT_IN_CHANNEL;
      case CHANNEL_GONE -> RhythmLine.BROKEN_CHANNEL_GONE;
      case REVOKED -> RhythmLine.BROKEN_REVOKED;
      case NOT_ALLOWED, NOT_ACCEPTED, UNAVAILABLE -> RhythmLine.BROKEN_NOT_ALLOWED;
    };
    return copy.sentence(line, new Span.Channel(channel.id(), copy.text(RhythmLine.BROKEN_CHANNEL)));
  }

  private Action button(RhythmLine label, RhythmVerb verb, String argument, Action.Style style) {
    return new Action.Button(copy.text(label), Token.of(verb.id(), argument), style);
  }

  private static List<Span> join(List<Span> first, List<Span> second) {
    return Stream.of(first, List.<Span>of(new Span.Text(" ")), second).flatMap(List::stream).toList();
  }

  private static Element paragraph(List<Span> spans) {
    return new Element.Paragraph(spans);
  }

  private static Element note(List<Span> spans) {
    return new Element.Note(spans);
  }
}
