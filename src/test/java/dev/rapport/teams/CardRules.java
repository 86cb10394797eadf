package dev.rapport.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.teams.render.AdaptiveCardRenderer;
import dev.rapport.teams.render.CardLimits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What Teams and its store ask of a card, and the official parser does not see.
public final class CardRules {
  private static final Map<String, Set<String>> MEMBERS = Map.ofEntries(
      Map.entry("AdaptiveCard", Set.of("$schema", "version", "fallbackText", "msteams", "body")),
      Map.entry("TextBlock", Set.of("text", "style", "weight", "size", "wrap")),
      Map.entry("RichTextBlock", Set.of("inlines")),
      Map.entry("TextRun", Set.of("text", "weight", "size", "isSubtle", "italic", "color")),
      Map.entry("Container", Set.of("style", "items")), Map.entry("ActionSet", Set.of("actions")),
      Map.entry("Image", Set.of("url", "altText", "size")),
      Map.entry("Input.Text",
          Set.of("id", "label", "isMultiline", "value", "placeholder", "isRequired", "errorMessage")),
      Map.entry("Input.ChoiceSet",
          Set.of("id", "label", "style", "wrap", "value", "choices", "isRequired", "errorMessage")),
      Map.entry("Action.Execute", Set.of("title", "style", "associatedInputs", "data", "verb", "fallback")),
      Map.entry("Action.Submit", Set.of("title", "style", "associatedInputs", "data")));
  private static final Set<String> EVERYWHERE = Set.of("type", "spacing", "separator");

  private CardRules() {}

  /// One line for each rule that is broken.
  public static List<String> broken(ObjectNode card) {
    List<String> broken = new ArrayList<>();
    if (!card.path("version").asText().equals("1.5")) {
      broken.add("version " + card.path("version"));
    }
    if (card.path("fallbackText").asText().isBlank()) {
      broken.add("no fallbackText");
    }
    if (AdaptiveCardRenderer.bytes(card) > CardLimits.BYTES) {
      broken.add("too large: " + AdaptiveCardRenderer.bytes(card));
    }
    if (card.path("body").isEmpty()) {
      broken.add("an empty card");
    }
    walk(card, broken, new HashSet<>());
    int buttons = card.findValues("actions").stream().mapToInt(JsonNode::size).sum();
    if (buttons > CardLimits.ACTIONS) {
      broken.add(buttons + " buttons");
    }
    return broken;
  }

  private static void walk(JsonNode node, List<String> broken, Set<String> ids) {
    String type = node.path("type").asText("");
    if (MEMBERS.containsKey(type)) {
      node.fieldNames().forEachRemaining(name -> {
        if (!MEMBERS.get(type).contains(name) && !EVERYWHERE.contains(name)) {
          broken.add(type + " has no " + name);
        }
      });
    } else if (!type.isEmpty()) {
      broken.add("unknown: " + type);
    }
    if (type.startsWith("Input.")) {
      input(node, broken, ids);
    }
    if (type.equals("Action.Execute") && !node.path("fallback").path("type").asText().equals("Action.Submit")) {
      broken.add("no fallback: " + node.path("title"));
    }
    if (type.startsWith("Action.") && node.path("title").asText().isBlank()) {
      broken.add("a button without a title");
    }
    if (type.equals("Image") && node.path("altText").asText().isBlank()) {
      broken.add("a picture without words");
    }
    if (type.equals("TextBlock") && node.path("text").asText().matches("(?s).*[*_\\[\\]`#>|].*")) {
      broken.add("markup in " + node.path("text"));
    }
    if (type.equals("RichTextBlock") && node.path("inlines").isEmpty()) {
      broken.add("an empty line");
    }
    for (String list : List.of("body", "items", "actions", "inlines")) {
      node.path(list).forEach(each -> walk(each, broken, ids));
    }
  }

  private static void input(JsonNode input, List<String> broken, Set<String> ids) {
    String id = input.path("id").asText();
    if (id.isBlank() || !ids.add(id)) {
      broken.add("an id twice or not at all: " + id);
    }
    if (input.path("label").asText().isBlank()) {
      broken.add("no label: " + id);
    }
    if (input.path("isRequired").asBoolean() && input.path("errorMessage").asText().isBlank()) {
      broken.add("no errorMessage: " + id);
    }
    if (input.path("type").asText().equals("Input.ChoiceSet") && input.path("choices").isEmpty()) {
      broken.add("nothing to choose: " + id);
    }
  }
}
