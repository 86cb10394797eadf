package dev.rapport.slack.render;

import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import dev.rapport.message.Span;
import java.util.ArrayList;
import java.util.List;

/// Rich text is shown to the letter: nothing in it is read as markup, whoever typed it.
final class RichText {
  private RichText() {}

  static RichTextBlock block(BlockElement... parts) {
    return RichTextBlock.builder().elements(List.of(parts)).build();
  }

  static BlockElement section(List<Span> spans) {
    return RichTextSectionElement.builder().elements(texts(spans)).build();
  }

  static BlockElement bullets(List<List<Span>> items) {
    List<RichTextElement> lines = new ArrayList<>();
    for (List<Span> item : items) {
      lines.add(RichTextSectionElement.builder().elements(texts(item)).build());
    }
    return RichTextListElement.builder().style("bullet").elements(lines).build();
  }

  static BlockElement preformatted(String text) {
    return RichTextPreformattedElement.builder().elements(List.of(plain(text))).build();
  }

  static BlockElement quote(String text) {
    return RichTextQuoteElement.builder().elements(List.of(plain(text))).build();
  }

  private static List<RichTextElement> texts(List<Span> spans) {
    List<RichTextElement> texts = new ArrayList<>();
    for (Span span : spans) {
      if (!span.text().isEmpty()) {
        texts.add(text(span));
      }
    }
    return texts;
  }

  private static RichTextElement text(Span span) {
    return switch (span) {
      case Span.Text ours -> plain(ours.text());
      case Span.Strong strong -> bold(strong.text());
      case Span.Member typed -> plain(typed.text());
    };
  }

  private static RichTextElement plain(String text) {
    return RichTextSectionElement.Text.builder().text(text).build();
  }

  private static RichTextElement bold(String text) {
    return RichTextSectionElement.Text.builder()
        .text(text)
        .style(RichTextSectionElement.TextStyle.builder().bold(true).build())
        .build();
  }
}
