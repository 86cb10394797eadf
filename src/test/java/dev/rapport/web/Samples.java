package dev.rapport.web;

import dev.rapport.coaching.review.Severity;
import dev.rapport.message.Action;
import dev.rapport.message.Card;
import dev.rapport.message.Chart;
import dev.rapport.message.Element;
import dev.rapport.message.Field;
import dev.rapport.message.Form;
import dev.rapport.message.Span;
import dev.rapport.message.Token;
import java.util.List;

/// A card and a form with one of everything, around any text of a member's.
public final class Samples {
  private Samples() {}

  public static Card card(String member) {
    return new Card("Three drafts", List.of(
        new Element.Paragraph(List.of(new Span.Text("For "), new Span.Member(member), new Span.Text(", "),
            new Span.Strong("as you said"), new Span.Text("."))),
        new Element.Note(List.of(new Span.Text("2 of 5 notes used this month."))),
        new Element.Bullets(List.of(List.of(new Span.Text("Where you met")), List.of(new Span.Member(member)))),
        new Element.Copyable("Warm · 31 of 200", member),
        new Element.FindingLine(Severity.MUST, "Needs mending", member, "Say it in your own words."),
        new Element.Actions(List.of(new Action.Copy("Copy", member, token("copy", "warm")),
            new Action.Button("Edit", token("edit", "warm"), Action.Style.PLAIN))),
        new Element.Copyable("", "Hello"),
        new Element.FindingLine(Severity.SHOULD, "Would help", "", "Name the talk."),
        new Element.FindingLine(Severity.CONSIDER, "Worth a thought", "Cheers", "Too merry?"),
        new Element.Divider(),
        new Element.Actions(List.of(new Action.Button("Go on", token("resume", ""), Action.Style.PRIMARY),
            new Action.Button("Delete", Token.of("really-drop-draft", "c1"), Action.Style.DANGER)))));
  }

  public static Chart chart(String title) {
    return new Chart(title, Chart.Shape.STACKED, List.of("Shared", "Joined"),
        List.of(new Chart.Column("9 Nov", List.of(2, 3)), new Chart.Column("16 Nov", List.of())), "not logged",
        title + " of \"9 Nov\": 2 and 3");
  }

  public static Form form(String member) {
    return new Form(token("answer", ""), "A few facts", List.of(
        new Element.Paragraph(List.of(new Span.Text("What you write here carries the note.")))),
        List.of(
            new Field.Text("recipient", "Their name", "As they write it.", "Dana Smith", member, true, false, 100, 0),
            new Field.Text("own", "Your note", "", "", member, true, true, 3000, 200),
            new Field.Text("offer", "I could offer …", "", "our checklist", "", false, true, 300, 0),
            new Field.Choice("account", "Your account", "It decides the length.", List.of(
                new Field.Option("free", "Free"), new Field.Option("premium", "Premium")), "premium")),
        List.of(new Form.FieldProblem("recipient", "One name is enough."),
            new Form.FieldProblem("account", "Please choose one of these."),
            new Form.FieldProblem("elsewhere", "All of it together is too long.")),
        "See three drafts", List.of(new Action.Button("Back", token("back", ""), Action.Style.PLAIN)));
  }

  private static Token token(String verb, String argument) {
    return new Token("c1", 7, verb, argument);
  }
}
