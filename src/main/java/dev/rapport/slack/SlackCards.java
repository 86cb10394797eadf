package dev.rapport.slack;

import dev.rapport.message.Action;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Span;
import dev.rapport.message.Token;

import java.util.List;

/// The few things that Slack's ways make necessary to say, and that no other platform has to.
final class SlackCards {
  /// The verb of the button that shows the present step again. It never reaches the coach.
  static final String RETURN = "return";

  static final Card FAILED = said("Something went wrong on our side just now. What was saved before is not lost."
      + " Please try again, or type /invite to see where you were.");

  static final Card TOO_LONG = said(
      "This is too long for a window in Slack. Close it and type /invite to go on.");

  static final Card TOO_LONG_HERE = said(
      "This is too long for a window in Slack, so it stands in the conversation behind it.");

  static final Card FORM_READY = withButton("Your form is ready.", "Open the form");

  static final Card FORM_KEPT = withButton("Your answers so far are kept.", "Open the form");

  static final Card BACK = new Card("", List.of(button("Back to where you were")));

  private SlackCards() {}

  private static Card said(String text) {
    return new Card("", List.of(new Element.Paragraph(List.of(new Span.Text(text)))));
  }

  private static Card withButton(String text, String label) {
    return new Card("", List.of(new Element.Paragraph(List.of(new Span.Text(text))), button(label)));
  }

  private static Element button(String label) {
    return new Element.Actions(List.of(new Action.Button(label, Token.of(RETURN, ""), Action.Style.PRIMARY)));
  }
}
