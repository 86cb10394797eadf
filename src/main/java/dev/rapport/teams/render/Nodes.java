package dev.rapport.teams.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.message.Span;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/// The JSON of a card's parts.
final class Nodes {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  // Clients put a time in the place of {{DATE(…)}}, even in a run, unless something invisible stands in it.
  private static final Pattern CLOCK = Pattern.compile("\\{\\{(DATE|TIME)\\(");

  private Nodes() {}

  static ObjectNode object() {
    return JSON.objectNode();
  }

  static ObjectNode typed(String type) {
    return object().put("type", type);
  }

  static ArrayNode array(Collection<? extends JsonNode> items) {
    return JSON.arrayNode().addAll(items);
  }

  static ObjectNode heading(String text) {
    return typed("TextBlock").put("text", text)
        .put("style", "heading")
        .put("weight", "bolder")
        .put("size", "medium")
        .put("wrap", true);
  }

  /// Text to the letter: nothing in a run is read as markup.
  static ObjectNode line(List<Span> spans) {
    return typed("RichTextBlock").set("inlines",
        array(spans.stream().filter(span -> !span.text().isEmpty()).map(Nodes::run).toList()));
  }

  static ObjectNode line(String text) {
    return line(List.of(new Span.Text(text)));
  }

  static ObjectNode small(List<Span> spans) {
    ObjectNode line = object().put("type", "RichTextBlock");
    line.set("inlines",
        array(spans.stream()
            .filter(span -> !span.text().isEmpty())
            .map(span -> run(span).put("size", "small").put("isSubtle", true))
            .toList()));
    return line;
  }

  static ObjectNode container(String style, List<ObjectNode> items) {
    return typed("Container").put("style", style).set("items", array(items));
  }

  private static ObjectNode run(Span span) {
    ObjectNode run = typed("TextRun").put("text", CLOCK.matcher(span.text()).replaceAll("{\u2060{$1"));
    return switch (span) {
      case Span.Strong _ -> run.put("weight", "bolder");
      case Span.Text _,Span.Member _,Span.Channel _ -> run;
    };
  }
}
