package dev.rapport.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Slack's rules for blocks, messages and views, as its reference states them; what `blocks.validate` would say. It shares
/// no number with the renderer.
public final class BlockKitRules {
  private static final Set<String> MESSAGE_BLOCKS = Set.of("section", "actions", "context", "divider", "header",
      "image",
      "rich_text", "markdown");
  private static final Set<String> MODAL_BLOCKS = Set.of("section", "actions", "context", "divider", "header", "image",
      "rich_text", "input");

  private final List<String> problems = new ArrayList<>();
  private final Set<String> blockIds = new HashSet<>();
  private int characters;

  private BlockKitRules() {}

  public static List<String> ofMessage(JsonObject message) {
    BlockKitRules rules = new BlockKitRules();
    rules.text(message, "text", 1, 4000);
    JsonArray blocks = rules.array(message, "blocks", 1, 50);
    rules.blocks(blocks, MESSAGE_BLOCKS);
    rules.rule(rules.characters <= 13_200, "msg_blocks_too_long: " + rules.characters);
    return rules.problems;
  }

  public static List<String> ofView(JsonObject view) {
    BlockKitRules rules = new BlockKitRules();
    rules.rule(view.toString().length() <= 250_000, "view_too_large");
    rules.rule("modal".equals(rules.string(view, "type")), "view type " + view.get("type"));
    rules.plain(view, "title", 24, true);
    rules.plain(view, "close", 24, false);
    rules.plain(view, "submit", 24, false);
    rules.optionalText(view, "callback_id", 255);
    rules.optionalText(view, "private_metadata", 3000);
    JsonArray blocks = rules.array(view, "blocks", 1, 100);
    rules.blocks(blocks, MODAL_BLOCKS);
    boolean input = blocks.asList()
        .stream()
        .anyMatch(block -> "input".equals(rules.string(block.getAsJsonObject(), "type")));
    rules.rule(!input || view.has("submit"), "a view with an input needs submit");
    return rules.problems;
  }

  static List<String> ofHome(JsonObject view) {
    BlockKitRules rules = new BlockKitRules();
    rules.rule("home".equals(rules.string(view, "type")), "view type " + view.get("type"));
    rules.blocks(rules.array(view, "blocks", 1, 100), MODAL_BLOCKS);
    return rules.problems;
  }

  private void blocks(JsonArray blocks, Set<String> allowed) {
    for (JsonElement element : blocks) {
      JsonObject block = element.getAsJsonObject();
      String type = string(block, "type");
      rule(allowed.contains(type), "block type " + type + " is not allowed here");
      optionalText(block, "block_id", 255);
      if (block.has("block_id")) {
        rule(blockIds.add(string(block, "block_id")), "block_id twice: " + string(block, "block_id"));
      }
      switch (type) {
        case "section" -> section(block);
        case "header" -> plain(block, "text", 150, true);
        case "context" -> context(block);
        case "actions" -> actions(block);
        case "input" -> input(block);
        case "rich_text" -> richText(array(block, "elements", 1, Integer.MAX_VALUE));
        case "image" -> {
          only(block, Set.of("type", "block_id", "alt_text", "slack_file"));
          text(block, "alt_text", 1, 2000);
          rule(block.has("slack_file"), "an image shows a file");
        }
        case "divider" -> only(block, Set.of("type", "block_id"));
        case String other -> problems.add("this fake knows no " + other);
      }
    }
  }

  private void section(JsonObject block) {
    if (block.has("text")) {
      text(block.getAsJsonObject("text"), "text", 1, 3000);
    } else {
      array(block, "fields", 1, 10).forEach(field -> text(field.getAsJsonObject(), "text", 1, 2000));
    }
  }

  private void context(JsonObject block) {
    for (JsonElement element : array(block, "elements", 1, 10)) {
      rule(Set.of("plain_text", "mrkdwn", "image").contains(string(element.getAsJsonObject(), "type")),
          "context holds text and images only");
      text(element.getAsJsonObject(), "text", 1, 3000);
    }
  }

  private void actions(JsonObject block) {
    Set<String> ids = new HashSet<>();
    for (JsonElement element : array(block, "elements", 1, 25)) {
      JsonObject button = element.getAsJsonObject();
      rule("button".equals(string(button, "type")), "only buttons are expected in actions");
      plain(button, "text", 75, true);
      text(button, "action_id", 1, 255);
      rule(ids.add(string(button, "action_id")), "action_id twice in one block: " + string(button, "action_id"));
      optionalText(button, "value", 2000);
      rule(!button.has("style") || Set.of("primary", "danger").contains(string(button, "style")), "button style");
    }
  }

  private void input(JsonObject block) {
    plain(block, "label", 2000, true);
    plain(block, "hint", 2000, false);
    JsonObject element = block.getAsJsonObject("element");
    text(element, "action_id", 1, 255);
    switch (string(element, "type")) {
      case "plain_text_input" -> {
        plain(element, "placeholder", 150, false);
        int most = element.has("max_length") ? element.get("max_length").getAsInt() : 3000;
        rule(most >= 1 && most <= 3000, "max_length " + most);
        optionalText(element, "initial_value", most);
      }
      case "radio_buttons" -> options(element, 10);
      case "static_select" -> options(element, 100);
      case String other -> problems.add("this fake knows no input " + other);
    }
  }

  private void options(JsonObject element, int most) {
    JsonArray options = array(element, "options", 1, most);
    for (JsonElement option : options) {
      plain(option.getAsJsonObject(), "text", 75, true);
      text(option.getAsJsonObject(), "value", 1, 75);
    }
    if (element.has("initial_option")) {
      rule(options.contains(element.get("initial_option")), "initial_option is none of the options");
    }
  }

  private void richText(JsonArray elements) {
    for (JsonElement each : elements) {
      JsonObject element = each.getAsJsonObject();
      switch (string(element, "type")) {
        case "rich_text_section", "rich_text_quote" -> spans(element);
        case "rich_text_preformatted" -> spans(element);
        case "rich_text_list" -> {
          rule(Set.of("bullet", "ordered").contains(string(element, "style")), "list style");
          richText(array(element, "elements", 1, Integer.MAX_VALUE));
        }
        case String other -> problems.add("this fake knows no rich text " + other);
      }
    }
  }

  private void spans(JsonObject element) {
    for (JsonElement span : array(element, "elements", 1, Integer.MAX_VALUE)) {
      JsonObject part = span.getAsJsonObject();
      if ("channel".equals(string(part, "type"))) {
        rule(string(part, "channel_id").matches("[CGD][A-Z0-9]{2,}"), "no id of a channel");
        continue;
      }
      rule("text".equals(string(part, "type")), "only text and channels are expected in rich text");
      text(part, "text", 1, 4000);
    }
  }

  private void plain(JsonObject in, String name, int most, boolean required) {
    if (!in.has(name)) {
      rule(!required, name + " is missing");
      return;
    }
    JsonObject text = in.getAsJsonObject(name);
    rule("plain_text".equals(string(text, "type")), name + " is not plain_text");
    text(text, "text", 1, most);
  }

  private void optionalText(JsonObject in, String name, int most) {
    if (in.has(name)) {
      text(in, name, 0, most);
    }
  }

  private void text(JsonObject in, String name, int least, int most) {
    String text = string(in, name);
    characters += text.length();
    rule(text.length() >= least && text.length() <= most,
        name + " has " + text.length() + " characters, allowed are " + least + " to " + most);
  }

  private JsonArray array(JsonObject in, String name, int least, int most) {
    JsonArray array = in.has(name) ? in.getAsJsonArray(name) : new JsonArray();
    rule(array.size() >= least && array.size() <= most, name + " has " + array.size() + " items");
    return array;
  }

  private void only(JsonObject in, Set<String> names) {
    rule(names.containsAll(in.keySet()), "unknown names in " + in.keySet());
  }

  private String string(JsonObject in, String name) {
    return in.get(name) instanceof JsonPrimitive text && text.isString() ? text.getAsString() : "";
  }

  private void rule(boolean kept, String broken) {
    if (!kept) {
      problems.add(broken);
    }
  }
}
