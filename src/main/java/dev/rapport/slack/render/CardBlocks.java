package dev.rapport.slack.render;

import dev.rapport.message.Action;
import dev.rapport.message.Card;
import dev.rapport.message.Chart;
import dev.rapport.message.Element;
import dev.rapport.message.PlainText;
import dev.rapport.message.Span;
import dev.rapport.message.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One element of a card, as blocks.
final class CardBlocks {
  private final Wording wording;

  CardBlocks(Wording wording) {
    this.wording = wording;
  }

  List<Piece> pieces(Card card) {
    return pieces(card, Map.of());
  }

  /// @param pictures the ids of the files that charts are shown as
  List<Piece> pieces(Card card, Map<Chart, String> pictures) {
    List<Piece> pieces = new ArrayList<>();
    if (!card.title().isBlank()) {
      pieces.add(header(card.title()));
    }
    for (Chart chart : card.charts()) {
      String file = pictures.get(chart);
      if (file != null) {
        pieces.add(picture(chart, file));
      }
    }
    pieces.addAll(pieces(card.elements()));
    return pieces;
  }

  List<Piece> pieces(List<Element> elements) {
    List<Piece> pieces = new ArrayList<>();
    String above = "";
    for (Element element : elements) {
      Element ours = wording.ours(element);
      above = ours instanceof Element.Copyable copyable ? copyable.label() : above;
      pieces.addAll(pieces(ours, above));
      above = ours instanceof Element.Actions ? "" : above;
    }
    return pieces;
  }

  Piece header(String title) {
    String text = wording.ours(title);
    return new Piece(text, Json.object("header").with("text", plain(Shortening.label(text, SlackLimits.HEADER))));
  }

  private static Piece picture(Chart chart, String file) {
    return new Piece("", Json.object("image")
        .with("slack_file", Json.object().with("id", file))
        .with("alt_text", Shortening.label(chart.alt(), SlackLimits.ALT_TEXT)));
  }

  /// @param above the label of the text that stands above it, which its buttons are about
  private List<Piece> pieces(Element element, String above) {
    return switch (element) {
      case Element.Paragraph paragraph -> paragraph(paragraph);
      case Element.Note note -> note(note);
      case Element.Bullets bullets -> bullets(bullets);
      case Element.Copyable copyable -> copyable(copyable);
      case Element.FindingLine finding -> finding(finding);
      case Element.Actions actions -> actions(actions, above);
      case Element.Divider divider -> List.of(new Piece(plainText(divider), Json.object("divider")));
    };
  }

  private List<Piece> paragraph(Element.Paragraph paragraph) {
    List<Piece> pieces = new ArrayList<>();
    for (List<Span> spans : lines(paragraph.spans())) {
      pieces.add(new Piece(PlainText.of(spans), RichText.block(RichText.section(spans))));
    }
    return pieces;
  }

  // Plain text, because a context block knows no rich text and may hold what a member typed.
  private List<Piece> note(Element.Note note) {
    String text = PlainText.of(note.spans());
    return text.isEmpty()
        ? List.of()
        : Shortening.pieces(text, SlackLimits.TEXT_OBJECT)
            .stream()
            .map(part -> new Piece(part, context(part)))
            .toList();
  }

  private List<Piece> bullets(Element.Bullets bullets) {
    List<Piece> pieces = new ArrayList<>();
    List<List<Span>> rest = bullets.items();
    while (!rest.isEmpty()) {
      int count = 1;
      int length = length(rest.getFirst());
      while (count < rest.size() && length + length(rest.get(count)) <= SlackLimits.RICH_TEXT) {
        length += length(rest.get(count++));
      }
      List<List<Span>> items = rest.subList(0, count);
      pieces.add(new Piece(plainText(new Element.Bullets(items)), RichText.block(RichText.bullets(items))));
      rest = rest.subList(count, rest.size());
    }
    return pieces;
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(span -> span.text().length()).sum();
  }

  private List<Piece> copyable(Element.Copyable copyable) {
    if (copyable.text().isEmpty()) {
      return List.of();
    }
    List<Piece> pieces = new ArrayList<>();
    String label = copyable.label();
    for (String part : Shortening.pieces(copyable.text(), SlackLimits.RICH_TEXT)) {
      Json text = RichText.preformatted(part);
      Json block = label.isEmpty()
          ? RichText.block(text)
          : RichText.block(RichText.section(List.of(new Span.Strong(label))), text);
      pieces.add(new Piece(plainText(new Element.Copyable(label, part)), block));
      label = "";
    }
    return pieces;
  }

  private List<Piece> finding(Element.FindingLine finding) {
    Json advice = RichText.section(List.of(new Span.Strong(finding.label() + ": "),
        new Span.Text(finding.advice())));
    if (finding.quote().isEmpty()) {
      return List.of(new Piece(plainText(finding), RichText.block(advice)));
    }
    return List.of(new Piece(plainText(finding), RichText.block(advice, RichText.quote(finding.quote()))));
  }

  private List<Piece> actions(Element.Actions actions, String above) {
    List<Piece> pieces = new ArrayList<>();
    List<Action> all = actions.actions();
    for (int from = 0; from < all.size(); from += SlackLimits.ACTIONS) {
      List<Action> row = all.subList(from, Math.min(all.size(), from + SlackLimits.ACTIONS));
      List<Json> buttons = new ArrayList<>();
      row.forEach(action -> buttons.add(button(action, above)));
      pieces
          .add(new Piece(plainText(new Element.Actions(row)), Json.object("actions").with("elements", buttons)));
    }
    return pieces;
  }

  private Json button(Action action, String above) {
    return switch (action) {
      case Action.Button button -> button(button.label(), button.token(), style(button.style()), above);
      // Slack cannot reach the clipboard, so this comes back as a press that shows the text alone.
      case Action.Copy copy -> button(copy.label(), copy.token(), null, above);
    };
  }

  // Three drafts have three buttons "Copy". Whoever hears them one after the other is told which is whose.
  private Json button(String label, Token token, @Nullable String style, String above) {
    String heard = above.isEmpty() ? null : Shortening.label(label + ": " + above, SlackLimits.BUTTON_TEXT);
    return Json.object("button")
        .with("text", plain(Shortening.label(label, SlackLimits.BUTTON_TEXT)))
        .with("action_id", token.encode())
        .with("style", style)
        .with("accessibility_label", heard);
  }

  private static @Nullable String style(Action.Style style) {
    return switch (style) {
      case PLAIN -> null;
      case PRIMARY -> "primary";
      case DANGER -> "danger";
    };
  }

  private static String plainText(Element element) {
    return PlainText.of(new Card("", List.of(element)));
  }

  /// `emoji` is off, so that `:smile:` stays what was written.
  static Json plain(String text) {
    return Json.object("plain_text").with("text", text).with("emoji", false);
  }

  static Json context(String text) {
    return Json.object("context").with("elements", List.of(plain(text)));
  }

  // A paragraph that is too long for one block goes on in the next.
  private static List<List<Span>> lines(List<Span> spans) {
    List<List<Span>> lines = new ArrayList<>();
    List<Span> line = new ArrayList<>();
    int length = 0;
    for (Span whole : spans) {
      for (Span span : parts(whole)) {
        if (length + span.text().length() > SlackLimits.RICH_TEXT && !line.isEmpty()) {
          lines.add(List.copyOf(line));
          line.clear();
          length = 0;
        }
        line.add(span);
        length += span.text().length();
      }
    }
    if (length > 0) {
      lines.add(List.copyOf(line));
    }
    return lines;
  }

  private static List<Span> parts(Span span) {
    if (span.text().length() <= SlackLimits.RICH_TEXT) {
      return List.of(span);
    }
    return Shortening.pieces(span.text(), SlackLimits.RICH_TEXT).stream().<Span>map(part -> switch (span) {
      case Span.Text _ -> new Span.Text(part);
      case Span.Strong _ -> new Span.Strong(part);
      case Span.Member _ -> new Span.Member(part);
    }).toList();
  }
}
