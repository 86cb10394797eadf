package dev.rapport.present;

import dev.rapport.message.Action;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Token;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// The parts that cards of the weekly rhythm are made of.
record RhythmElements(Copy copy) {
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE, d MMMM, HH:mm", Locale.ENGLISH);

  Element paragraph(RhythmLine line, Object... values) {
    return new Element.Paragraph(copy.sentence(line, values));
  }

  Element note(RhythmLine line, Object... values) {
    return new Element.Note(copy.sentence(line, values));
  }

  Action primary(RhythmLine label, RhythmVerb verb, String argument) {
    return button(label, verb, argument, Action.Style.PRIMARY);
  }

  Action plain(RhythmLine label, RhythmVerb verb, String argument) {
    return button(label, verb, argument, Action.Style.PLAIN);
  }

  Action danger(RhythmLine label, RhythmVerb verb, String argument) {
    return button(label, verb, argument, Action.Style.DANGER);
  }

  /// Wanting to be asked about what was sent again.
  Action askAgain(RhythmLine label) {
    return new Action.Button(copy.text(label), Token.of(Verb.ASK_AGAIN.id(), ""), Action.Style.PLAIN);
  }

  Card card(RhythmLine title, Element... elements) {
    return new Card(copy.text(title), List.of(elements));
  }

  Card say(Element... elements) {
    return new Card("", List.of(elements));
  }

  static Element row(Action... actions) {
    return new Element.Actions(List.of(actions));
  }

  static String when(ZonedDateTime at) {
    return WHEN.format(at);
  }

  private Action button(RhythmLine label, RhythmVerb verb, String argument, Action.Style style) {
    return new Action.Button(copy.text(label), Token.of(verb.id(), argument), style);
  }
}
