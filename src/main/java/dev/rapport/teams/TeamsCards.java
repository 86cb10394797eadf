package dev.rapport.teams;

import dev.rapport.message.Action;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Span;
import dev.rapport.message.Token;
import java.util.List;

/// The few things that Teams' ways make necessary to say, and that no other platform has to.
final class TeamsCards {
  /// The verb of the button that shows the present step again. It never reaches the coach.
  static final String RETURN = "return";

  static final Card FAILED = said("Something went wrong on our side just now. What was saved before is not lost."
      + " Please try again, or type invite to see where you were.");
  static final Card BACK = new Card("", List.of(new Element.Actions(List.of(
      new Action.Button("Back to where you were", Token.of(RETURN, ""), Action.Style.PRIMARY)))));

  /// What stands in a channel, where nothing personal ever does.
  static final String ANSWERED_ALONE = "I've answered you in our own chat, where only you can read it.";
  static final String NOT_REACHED = "I can't write to you alone yet. Please add Rapport under Apps for yourself, and"
      + " ask me once more there.";
  static final String COPY_BELOW = "Your text stands below as a message of its own, ready to copy.";
  static final String NOTHING_MORE = "There is nothing more to do here.";

  private TeamsCards() {}

  private static Card said(String text) {
    return new Card("", List.of(new Element.Paragraph(List.of(new Span.Text(text)))));
  }
}
