package dev.rapport.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An activity as its reader sees it, as plain text.
final class TeamsScreen {
  private TeamsScreen() {}

  /// @param typed what stands in the inputs, by id
  static String of(JsonNode activity, Map<String, String> typed) {
    List<String> lines = new ArrayList<>();
    if (activity.has("text")) {
      lines.add(activity.path("text").asText());
    }
    activity.path("attachments")
        .forEach(each -> each.path("content").path("body").forEach(node -> show(node, typed, lines)));
    return String.join("\n", lines);
  }

  private static void show(JsonNode node, Map<String, String> typed, List<String> lines) {
    if (node.path("separator").asBoolean()) {
      lines.add("---");
    }
    switch (node.path("type").asText()) {
      case "TextBlock" -> lines.add("# " + node.path("text").asText());
      case "RichTextBlock" -> {
        StringBuilder line = new StringBuilder();
        node.path("inlines").forEach(run -> line.append(run.path("text").asText()));
        lines.add(line.toString());
      }
      case "Container" -> {
        List<String> inner = new ArrayList<>();
        node.path("items").forEach(each -> show(each, typed, inner));
        String mark = node.path("style").asText().equals("emphasis") ? "  | " : "";
        inner.forEach(line -> lines.add(mark + line));
      }
      case "ActionSet" -> {
        List<String> titles = new ArrayList<>();
        node.path("actions").forEach(each -> titles.add("[" + each.path("title").asText() + "]"));
        lines.add(String.join(" ", titles));
      }
      case "Input.Text" -> {
        lines.add(label(node));
        String value = typed.getOrDefault(node.path("id").asText(), node.path("value").asText(""));
        (value.isEmpty() ? "____" : value).lines().forEach(line -> lines.add("  > " + line));
      }
      case "Input.ChoiceSet" -> {
        lines.add(label(node));
        String value = typed.getOrDefault(node.path("id").asText(), node.path("value").asText(""));
        node.path("choices")
            .forEach(each -> lines.add(
                (each.path("value").asText().equals(value) ? "  (x) " : "  ( ) ") + each.path("title").asText()));
      }
      case "Image" -> lines.add("{picture: " + node.path("altText").asText() + "}");
      case String other -> throw new IllegalStateException("nobody knows how to show " + other);
    }
  }

  private static String label(JsonNode input) {
    return input.path("label").asText() + (input.path("isRequired").asBoolean() ? " *" : "");
  }
}
