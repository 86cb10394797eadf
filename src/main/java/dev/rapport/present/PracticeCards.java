package dev.rapport.present;

import dev.rapport.message.Action;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Span;
import dev.rapport.message.Token;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// What is shown only where somebody tries the coach out.
public final class PracticeCards {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH)
      .withZone(ZoneOffset.UTC);

  private final Copy copy;

  public PracticeCards(Copy copy) {
    this.copy = copy;
  }

  /// The clock, with which what comes later can be seen now.
  ///
  /// @param ahead how many days it was moved ahead, by whomever
  public Card clock(Instant now, long ahead) {
    return clock(ahead == 0
        ? copy.sentence(Line.PRACTICE_CLOCK, TIME.format(now))
        : copy.sentence(Line.PRACTICE_CLOCK_AHEAD, TIME.format(now), ahead));
  }

  /// The clock, moved just now.
  public Card moved(Instant now) {
    return clock(copy.sentence(Line.PRACTICE_CLOCK_MOVED, TIME.format(now)));
  }

  private Card clock(List<Span> words) {
    return new Card("", List.of(new Element.Note(words),
        new Element.Actions(List.of(button(Line.BUTTON_PASS_A_DAY, PracticeVerb.PASS_A_DAY),
            button(Line.BUTTON_PASS_A_WEEK, PracticeVerb.PASS_A_WEEK)))));
  }

  private Action button(Line label, PracticeVerb verb) {
    return new Action.Button(copy.text(label), Token.of(verb.id(), ""), Action.Style.PLAIN);
  }
}
