package dev.rapport.slack.render;

import dev.rapport.message.Span;
import java.util.ArrayList;
import java.util.List;

/// Rich text is shown to the letter: nothing in it is read as markup, whoever typed it.
final class RichText {
  private static final Json BOLD = Json.object().with("bold", true);

  private RichText() {}

  static Json block(Json... parts) {
    return Json.object("rich_text").with("elements", List.of(parts));
  }

  static Json section(List<Span> spans) {
    return Json.object("rich_text_section").with("elements", texts(spans));
  }

  static Json bullets(List<List<Span>> items) {
    List<Json> lines = new ArrayList<>();
    for (List<Span> item : items) {
      lines.add(section(item));
    }
    return Json.object("rich_text_list").with("elements", lines).with("style", "bullet");
  }

  static Json preformatted(String text) {
    return Json.object("rich_text_preformatted").with("elements", List.of(plain(text)));
  }

  static Json quote(String text) {
    return Json.object("rich_text_quote").with("elements", List.of(plain(text)));
  }

  private static List<Json> texts(List<Span> spans) {
    List<Json> texts = new ArrayList<>();
    for (Span span : spans) {
      if (!span.text().isEmpty()) {
        texts.add(text(span));
      }
    }
    return texts;
  }

  private static Json text(Span span) {
    return switch (span) {
      case Span.Text ours -> plain(ours.text());
      case Span.Strong strong -> bold(strong.text());
      case Span.Member typed -> plain(typed.text());
      case Span.Channel channel -> Json.object("channel").with("channel_id", channel.id());
    };
  }

  private static Json plain(String text) {
    return Json.object("text").with("text", text);
  }

  private static Json bold(String text) {
    return Json.object("text").with("text", text).with("style", BOLD);
  }
}
