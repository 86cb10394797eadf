package dev.rapport.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.review.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Reads as the chat itself would, without a single mark of any platform.
class PlainTextTest {
  private static final Token TOKEN = new Token("c1", 3, "edit", "");

  @Test
  void cardReadsFromTitleToButtons() {
    Card card = new Card("Your words to Dana", List.of(
        new Element.Paragraph(List.of(new Span.Text("For "), new Span.Member("Dana <Smith>"), new Span.Text(", "),
            new Span.Strong("your turn"), new Span.Text("."))),
        new Element.Bullets(List.of(List.of(new Span.Text("Says where you met")), List.of(new Span.Text("Short")))),
        new Element.Copyable("Warm · 31 of 200", "Hi Dana,\n\nwe met at KubeCon.\n"),
        new Element.FindingLine(Severity.MUST, "Change this", "add you to my network", "Say why her."),
        new Element.FindingLine(Severity.SHOULD, "Improve this", "", "Name the talk."),
        new Element.FindingLine(Severity.CONSIDER, "Consider this", "Cheers", "Too merry for a first note?"),
        new Element.Divider(),
        new Element.Note(List.of(new Span.Text("2 of 5 notes used this month."))),
        new Element.Actions(List.of(new Action.Copy("Copy", "Hi Dana", TOKEN),
            new Action.Button("Edit", TOKEN, Action.Style.PLAIN)))));

    assertThat(PlainText.of(card)).isEqualTo("""
        Your words to Dana
        For Dana <Smith>, your turn.
        • Says where you met
        • Short
        Warm · 31 of 200
          | Hi Dana,
          |
          | we met at KubeCon.
        Change this: “add you to my network” – Say why her.
        Improve this: Name the talk.
        Consider this: “Cheers” – Too merry for a first note?
        ---
        2 of 5 notes used this month.
        [Copy] [Edit]""");
  }

  @Test
  void formShowsWhatStandsInItsFields() {
    Form form = new Form(TOKEN, "A few words about Dana",
        List.of(new Element.Paragraph(List.of(new Span.Text("Two questions.")))),
        List.of(
            new Field.Text("name", "Their name", "As they write it", "", "Dana Smith", true, false, 100, 0),
            new Field.Text("reason", "Why?", "", "I'd like to compare notes", "", false, true, 500, 0),
            new Field.Choice("account", "Account", "It decides the length", List.of(new Field.Option("free", "Free"),
                new Field.Option("premium", "Premium")), "premium")),
        List.of(new Form.FieldProblem("name", "One name is enough.")), "Write drafts",
        List.of(new Action.Button("Back", TOKEN, Action.Style.PLAIN)));

    assertThat(PlainText.of(form)).isEqualTo("""
        A few words about Dana
        Two questions.
        Their name
          > Dana Smith
          As they write it
          ! One name is enough.
        Why? (optional)
          > ____
          For example: I'd like to compare notes
        Account
          ( ) Free  (x) Premium
          It decides the length
        [Write drafts] [Back]""");
  }

  @Test
  void emptyTitleAndLabelLeaveNoEmptyLine() {
    assertThat(PlainText.of(new Card("", List.of(new Element.Copyable("", "Hello"))))).isEqualTo("  | Hello");
  }

  @Test
  void draftIsNeverShortened() {
    String draft = "x".repeat(10_000);

    assertThat(PlainText.of(new Card("", List.of(new Element.Copyable("", draft))))).isEqualTo("  | " + draft);
  }
}
