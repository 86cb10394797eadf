package dev.rapport.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.coaching.review.Severity;
import dev.rapport.message.Action;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Field;
import dev.rapport.message.Form;
import dev.rapport.message.Span;
import dev.rapport.message.Token;
import dev.rapport.slack.BlockKitRules;
import dev.rapport.slack.Golden;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlockKitRendererTest {
  private final BlockKitRenderer renderer = new BlockKitRenderer("/invite-coach");

  @Test
  void everyElementOfACard() throws Exception {
    Card card = new Card("Three drafts & more", List.of(
        new Element.Paragraph(
            List.of(new Span.Text("For "), new Span.Member("*Dana* <!here>"), new Span.Strong(" now"))),
        new Element.Note(List.of(new Span.Text("Type /invite again, "), new Span.Member("_Dana_"))),
        new Element.Bullets(List.of(List.of(new Span.Strong("/invite"), new Span.Text(": start")),
            List.of(new Span.Member("`code`")))),
        new Element.Copyable("Warm · 9 of 200", "Hi *Dana*,\n<b>&"),
        new Element.FindingLine(Severity.MUST, "Needs mending", "add you", "Say why."),
        new Element.FindingLine(Severity.CONSIDER, "Worth a thought", "", "Sign it."),
        new Element.Divider(),
        new Element.Actions(List.of(button("Sent", Action.Style.PRIMARY), button("Stop", Action.Style.DANGER),
            new Action.Copy("Copy", "Hi", new Token("c1", 3, "copy", "warm"))))));
    List<SlackMessage> messages = renderer.messages(List.of(card));
    assertThat(messages).hasSize(1);
    valid(messages);
    Golden.check("render/card.json", pretty(payload(messages.getFirst())));
  }

  @Test
  void everyFieldOfAForm() throws Exception {
    String view = renderer.modal(List.of(), form(List.of(new Form.FieldProblem("context", "Please fill this in."))),
        "rapport", "{}").orElseThrow();
    assertThat(BlockKitRules.ofView(JsonParser.parseString(view).getAsJsonObject())).isEmpty();
    Golden.check("render/form.json", pretty(JsonParser.parseString(view).getAsJsonObject()));
  }

  @Test
  void manyBlocksBecomeTwoMessagesInTheirOrder() {
    List<Element> lines = IntStream.range(0, 70)
        .<Element>mapToObj(i -> new Element.Paragraph(List.of(new Span.Text("line " + i))))
        .toList();
    List<SlackMessage> messages = renderer.messages(List.of(new Card("", lines)));
    assertThat(messages).hasSize(2);
    valid(messages);
    assertThat(messages.get(0).text()).startsWith("line 0\n").endsWith("line 49");
    assertThat(messages.get(1).text()).startsWith("line 50\n").endsWith("line 69");
  }

  @Test
  void draftIsNeverShortenedHoweverLong() {
    String draft = "Thank you for the talk. It was long, & good 😀. ".repeat(400);
    List<SlackMessage> messages = renderer.messages(List.of(
        new Card("Yours", List.of(new Element.Copyable("Your words", draft)))));
    valid(messages);
    StringBuilder whole = new StringBuilder();
    for (SlackMessage message : messages) {
      for (JsonElement block : JsonParser.parseString(message.blocks()).getAsJsonArray()) {
        preformatted(block.getAsJsonObject(), whole);
      }
    }
    assertThat(whole.toString()).isEqualTo(draft);
  }

  @Test
  void textOfOneWordIsCutBetweenCharactersAndWholeTogether() {
    String draft = "😀".repeat(4000);
    List<SlackMessage> messages = renderer.messages(List.of(new Card("", List.of(new Element.Copyable("", draft)))));
    valid(messages);
    assertThat(messages.stream().map(SlackMessage::blocks))
        .noneMatch(blocks -> blocks.contains("\\ud83d\"") || blocks.contains("?"));
  }

  @Test
  void longParagraphGoesOnInTheNextBlock() {
    List<Span> spans = Collections.nCopies(40,
        new Span.Member("A sentence of about sixty characters, all of it typed by them. ".repeat(3)));
    List<SlackMessage> messages = renderer.messages(List.of(new Card("", List.of(new Element.Paragraph(spans)))));
    valid(messages);
    assertThat(messages).hasSizeGreaterThan(1);
  }

  @Test
  void ourLabelsGetAnEllipsis() {
    String label = "A button with far too many words on it for anybody to read, let alone to understand it";
    List<SlackMessage> messages = renderer.messages(List.of(
        new Card("t".repeat(200), List.of(new Element.Actions(List.of(button(label, Action.Style.PLAIN)))))));
    valid(messages);
    assertThat(messages.getFirst().blocks())
        .contains("A button with far too many words on it for anybody to read, let alone to u…")
        .contains("t".repeat(149) + "…");
  }

  @Test
  void buttonUnderADraftIsHeardWithTheDraftItBelongsTo() {
    Element.Actions copy = new Element.Actions(
        List.of(new Action.Copy("Copy", "Hi", new Token("walk", 1, "copy", "warm"))));
    Card card = new Card("", List.of(copy, new Element.Copyable("Warm", "Hi"), copy));

    String blocks = renderer.messages(List.of(card)).getFirst().blocks();

    assertThat(blocks).containsOnlyOnce("\"accessibility_label\":\"Copy: Warm\"");
  }

  @Test
  void moreButtonsThanARowHoldsMakeTwoRows() {
    List<Action> buttons = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      buttons.add(new Action.Button("b" + i, Token.of("press", Integer.toString(i)), Action.Style.PLAIN));
    }
    List<SlackMessage> messages = renderer.messages(List.of(new Card("", List.of(new Element.Actions(buttons)))));
    valid(messages);
    assertThat(JsonParser.parseString(messages.getFirst().blocks()).getAsJsonArray()).hasSize(2);
  }

  @Test
  void choiceAmongManyIsAMenu() {
    List<Field.Option> options = IntStream.range(0, 12)
        .mapToObj(i -> new Field.Option("o" + i, "Option " + i))
        .toList();
    Form form = new Form(Token.of("answer", ""), "Which?", List.of(),
        List.of(new Field.Choice("which", "Which?", "", options, "o3")), List.of(), "Go on", List.of());
    JsonObject view = JsonParser.parseString(renderer.modal(List.of(), form, "rapport", "{}").orElseThrow())
        .getAsJsonObject();
    assertThat(BlockKitRules.ofView(view)).isEmpty();
    assertThat(view.toString()).contains("static_select");
  }

  @Test
  void valueThatSlackCannotPrefillStandsAboveTheField() {
    String text = "word ".repeat(700);
    Form form = new Form(Token.of("write", ""), "Yours", List.of(),
        List.of(new Field.Text("text", "Your note", "", "", text, true, true, 3000, 200)), List.of(), "Look",
        List.of());
    JsonObject view = JsonParser.parseString(renderer.modal(List.of(), form, "rapport", "{}").orElseThrow())
        .getAsJsonObject();
    assertThat(BlockKitRules.ofView(view)).isEmpty();
    StringBuilder shown = new StringBuilder();
    view.getAsJsonArray("blocks").forEach(block -> preformatted(block.getAsJsonObject(), shown));
    assertThat(shown.toString()).isEqualTo(text);
  }

  @Test
  void whatDoesNotFitAModalIsSaid() {
    List<Element> lines = Collections.nCopies(101, new Element.Divider());
    assertThat(renderer.modal(List.of(new Card("", lines)), null, "rapport", "{}")).isEmpty();
    assertThat(renderer.modal(List.of(), form(List.of()), "rapport", "m".repeat(3001))).isEmpty();
  }

  @Test
  void nothingToSayIsNoMessage() {
    assertThat(renderer.messages(List.of())).isEmpty();
    assertThat(renderer.messages(List.of(new Card("", List.of(new Element.Paragraph(List.of())))))).isEmpty();
  }

  @Test
  void membersWordsNeverNameTheCommandAnew() {
    List<SlackMessage> messages = renderer.messages(List.of(new Card("", List.of(new Element.Paragraph(
        List.of(new Span.Text("Type /invite or /invite-coach, "), new Span.Member("/invite")))))));
    assertThat(messages.getFirst().text()).isEqualTo("Type /invite-coach or /invite-coach, /invite");
  }

  private static Form form(List<Form.FieldProblem> problems) {
    return new Form(new Token("c1", 2, "answer", ""), "A title that is longer than Slack allows",
        List.of(new Element.Paragraph(List.of(new Span.Text("What you write carries the note.")))),
        List.of(new Field.Text("name", "Their name", "As they write it.", "Dana", "Dana *Smith*", true, false, 100, 0),
            new Field.Text("context", "We met …", "", "", "", false, true, 1000, 0),
            new Field.Text("text", "Your note", "In your words.", "", "Hi Dana", true, true, 3000, 200),
            new Field.Choice("account", "Your account", "It decides the length.",
                List.of(new Field.Option("free", "Free"), new Field.Option("premium", "Premium")), "free")),
        problems, "See three drafts", List.of(button("Back", Action.Style.PLAIN)));
  }

  private static Action.Button button(String label, Action.Style style) {
    return new Action.Button(label,
        new Token("c1", 3, label.length() > 20 ? "press" : label.toLowerCase(java.util.Locale.ROOT), ""), style);
  }

  private static void valid(List<SlackMessage> messages) {
    for (SlackMessage message : messages) {
      assertThat(BlockKitRules.ofMessage(payload(message))).isEmpty();
      assertThat(message.text()).isNotBlank();
    }
  }

  private static JsonObject payload(SlackMessage message) {
    JsonObject payload = new JsonObject();
    payload.addProperty("text", message.text());
    payload.add("blocks", JsonParser.parseString(message.blocks()));
    return payload;
  }

  private static void preformatted(JsonObject block, StringBuilder into) {
    JsonArray parts = block.has("elements") ? block.getAsJsonArray("elements") : new JsonArray();
    for (JsonElement part : parts) {
      if (part.getAsJsonObject().get("type").getAsString().equals("rich_text_preformatted")) {
        part.getAsJsonObject()
            .getAsJsonArray("elements")
            .forEach(text -> into.append(text.getAsJsonObject().get("text").getAsString()));
      }
    }
  }

  private static String pretty(JsonObject json) {
    return SlackJson.GSON.newBuilder().setPrettyPrinting().create().toJson(json);
  }
}
