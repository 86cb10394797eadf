package dev.rapport.teams.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.message.Element;
import dev.rapport.message.Span;
import java.util.ArrayList;
import java.util.List;

/// One element of a card, buttons aside.
final class Elements {
  private Elements() {}

  static List<ObjectNode> of(Element element) {
    return switch (element) {
      case Element.Paragraph(var spans) -> lines(spans).stream().map(Nodes::line).toList();
      case Element.Note(var spans) -> lines(spans).stream().map(Nodes::small).toList();
      case Element.Bullets(var items) -> items.stream().map(Elements::bullet).toList();
      case Element.Copyable(var label, var text) -> copyable(label, text);
      case Element.FindingLine finding -> List.of(finding(finding));
      case Element.Divider _,Element.Actions _ -> List.of();
    };
  }

  private static ObjectNode bullet(List<Span> item) {
    List<Span> spans = new ArrayList<>(List.of(new Span.Text("• ")));
    spans.addAll(item);
    return Nodes.line(spans).put("spacing", "small");
  }

  private static List<ObjectNode> copyable(String label, String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<ObjectNode> items = new ArrayList<>();
    if (!label.isEmpty()) {
      items.add(Nodes.line(List.of(new Span.Strong(label))));
    }
    text.lines().forEach(line -> items.add(typed(line)));
    return List.of(Nodes.container("emphasis", items));
  }

  private static ObjectNode finding(Element.FindingLine finding) {
    List<ObjectNode> items = new ArrayList<>(List.of(
        Nodes.line(List.of(new Span.Strong(finding.label() + ": "), new Span.Text(finding.advice())))));
    if (!finding.quote().isEmpty()) {
      finding.quote().lines().forEach(line -> {
        ObjectNode quote = Nodes.line(List.of(new Span.Member("“" + line + "”")));
        quote.path("inlines").forEach(run -> ((ObjectNode) run).put("italic", true));
        items.add(quote.put("spacing", "none"));
      });
    }
    return Nodes.container("default", items);
  }

  // A line without anything is a line all the same.
  private static ObjectNode typed(String line) {
    return Nodes.line(List.of(new Span.Member(line.isEmpty() ? "\u00a0" : line))).put("spacing", "none");
  }

  /// A run ignores the ends of lines, so that each line becomes a block of its own.
  private static List<List<Span>> lines(List<Span> spans) {
    List<List<Span>> lines = new ArrayList<>();
    List<Span> line = new ArrayList<>();
    for (Span span : spans) {
      String[] parts = span.text().split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          lines.add(List.copyOf(line));
          line.clear();
        }
        if (!parts[i].isEmpty()) {
          line.add(with(span, parts[i]));
        }
      }
    }
    lines.add(line);
    lines.removeIf(List::isEmpty);
    return lines;
  }

  private static Span with(Span span, String text) {
    return switch (span) {
      case Span.Text _ -> new Span.Text(text);
      case Span.Strong _ -> new Span.Strong(text);
      case Span.Member _ -> new Span.Member(text);
      case Span.Channel(var id, var _) -> new Span.Channel(id, text);
    };
  }
}
