package dev.rapport.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/// What Slack shows of blocks, as plain text, for transcripts.
final class SlackScreen {
  private SlackScreen() {}

  static String message(JsonObject body) {
    List<String> lines = new ArrayList<>();
    for (JsonElement block : body.getAsJsonArray("blocks")) {
      block(block.getAsJsonObject(), lines);
    }
    return String.join("\n", lines);
  }

  static String view(JsonObject body) {
    List<String> lines = new ArrayList<>(List.of("=== " + plain(body, "title") + " ==="));
    for (JsonElement block : body.getAsJsonArray("blocks")) {
      block(block.getAsJsonObject(), lines);
    }
    lines.add(
        "=== (" + plain(body, "close") + ")" + (body.has("submit") ? " (" + plain(body, "submit") + ")" : "") + " ===");
    return String.join("\n", lines);
  }

  private static void block(JsonObject block, List<String> lines) {
    switch (block.get("type").getAsString()) {
      case "header" -> lines.add("# " + plain(block, "text"));
      case "divider" -> lines.add("---");
      case "image" -> lines.add("(picture: " + block.get("alt_text").getAsString() + ")");
      case "context" -> block.getAsJsonArray("elements")
          .forEach(text -> lines.add("  " + text.getAsJsonObject().get("text").getAsString()));
      case "actions" -> {
        List<String> buttons = new ArrayList<>();
        block.getAsJsonArray("elements")
            .forEach(button -> buttons.add("[" + plain(button.getAsJsonObject(), "text") + "]"));
        lines.add(String.join(" ", buttons));
      }
      case "rich_text" -> block.getAsJsonArray("elements").forEach(part -> richText(part.getAsJsonObject(), lines));
      case "input" -> input(block, lines);
      case String other -> lines.add("?? " + other);
    }
  }

  private static void richText(JsonObject part, List<String> lines) {
    switch (part.get("type").getAsString()) {
      case "rich_text_list" -> part.getAsJsonArray("elements")
          .forEach(item -> lines.add("• " + spans(item.getAsJsonObject())));
      case "rich_text_preformatted" -> spans(part).lines().forEach(line -> lines.add("  | " + line));
      case "rich_text_quote" -> lines.add("  > " + spans(part));
      case String _ -> lines.add(spans(part));
    }
  }

  private static String spans(JsonObject part) {
    StringBuilder text = new StringBuilder();
    part.getAsJsonArray("elements").forEach(span -> text.append(span(span.getAsJsonObject())));
    return text.toString();
  }

  private static String span(JsonObject span) {
    return span.has("channel_id") ? "#" + span.get("channel_id").getAsString() : span.get("text").getAsString();
  }

  private static void input(JsonObject block, List<String> lines) {
    lines.add(
        plain(block, "label") + (block.has("optional") && block.get("optional").getAsBoolean() ? " (optional)" : ""));
    JsonObject element = block.getAsJsonObject("element");
    if (element.has("options")) {
      List<String> options = new ArrayList<>();
      element.getAsJsonArray("options")
          .forEach(option -> options.add(
              (option.equals(element.get("initial_option")) ? "(x) " : "( ) ")
                  + plain(option.getAsJsonObject(), "text")));
      lines.add("  " + String.join("  ", options));
    } else {
      String value = element.has("initial_value") ? element.get("initial_value").getAsString() : "____";
      value.lines().forEach(line -> lines.add("  [ " + line + " ]"));
    }
    if (block.has("hint")) {
      lines.add("  " + plain(block, "hint"));
    }
  }

  private static String plain(JsonObject in, String name) {
    return in.has(name) ? in.getAsJsonObject(name).get("text").getAsString() : "";
  }
}
