package dev.rapport.teams.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Form;
import dev.rapport.message.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Shows cards and forms in Teams. Pure and safe to share. What does not fit one card becomes two; a member's text is
/// never shortened.
public final class AdaptiveCardRenderer {
  /// All cards, and at last the form, in as few Adaptive Cards as possible; none for nothing.
  public List<ObjectNode> cards(List<Card> cards, @Nullable Form form) {
    if (cards.isEmpty() && form == null) {
      return List.of();
    }
    ObjectNode whole = card(cards, form);
    if (bytes(whole) <= CardLimits.BYTES || (cards.size() + (form == null ? 0 : 1) == 1 && !divisible(cards))) {
      return List.of(whole);
    }
    List<ObjectNode> several = new ArrayList<>();
    if (form != null) {
      several.addAll(cards(cards, null));
      several.addAll(cards(List.of(), form));
    } else if (cards.size() > 1) {
      several.addAll(cards(cards.subList(0, cards.size() - 1), null));
      several.addAll(cards(List.of(cards.getLast()), null));
    } else {
      List<Element> elements = cards.getFirst().elements();
      several
          .addAll(cards(List.of(new Card(cards.getFirst().title(), elements.subList(0, elements.size() / 2))), null));
      several.addAll(cards(List.of(new Card("", elements.subList(elements.size() / 2, elements.size()))), null));
    }
    return several;
  }

  /// A picture below what a card says, unless the card grows too large by it.
  ///
  /// @param uri of the picture, `data:` with all of it
  /// @return whether it is shown
  public static boolean illustrate(ObjectNode card, String uri, String alt) {
    ObjectNode image = Nodes.typed("Image").put("url", uri).put("altText", alt).put("size", "stretch");
    if (bytes(card) + bytes(image) + 1 > CardLimits.BYTES) {
      return false;
    }
    card.withArray("body").add(image);
    return true;
  }

  /// A line or two for the toast and the list of chats.
  public static String summary(List<Card> cards, @Nullable Form form) {
    String title = cards.stream()
        .map(Card::title)
        .filter(each -> !each.isBlank())
        .findFirst()
        .orElse(form == null ? "" : form.title());
    String text = title.isBlank() ? fallback(cards, form).lines().findFirst().orElse("") : title;
    String ours = Wording.ours(text);
    return ours.length() <= CardLimits.SUMMARY
        ? ours
        : ours.substring(0, ours.offsetByCodePoints(0, CardLimits.SUMMARY / 2)).stripTrailing() + "…";
  }

  /// How much of Teams' limit a card takes.
  public static int bytes(ObjectNode card) {
    return card.toString().getBytes(UTF_8).length;
  }

  private static boolean divisible(List<Card> cards) {
    return cards.size() == 1 && cards.getFirst().elements().size() > 1;
  }

  private static ObjectNode card(List<Card> cards, @Nullable Form form) {
    List<Element> elements = new ArrayList<>();
    cards.forEach(card -> elements.addAll(ours(card.elements())));
    if (form != null) {
      elements.addAll(ours(form.intro()));
      elements.add(new Element.Actions(form.others().stream().map(Wording::ours).toList()));
    }
    Body body = new Body(new ActionPlan(elements, form == null ? 0 : 1).nodes());
    cards.forEach(card -> body.add(Wording.ours(card.title()), ours(card.elements())));
    if (form != null) {
      body.add(Wording.ours(form.title()), ours(form.intro()));
      body.addForm(form);
    }
    body.end();
    ObjectNode card = Nodes.typed("AdaptiveCard");
    card.put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
    card.put("version", CardLimits.VERSION);
    card.put("fallbackText", fallback(cards, form));
    card.set("msteams", Nodes.object().put("width", "full"));
    return card.set("body", Nodes.array(body.nodes));
  }

  private static List<Element> ours(List<Element> elements) {
    return elements.stream().map(Wording::ours).toList();
  }

  /// The parts of a card, from top to bottom.
  private static final class Body {
    private final List<List<ObjectNode>> rows;
    private final List<ObjectNode> nodes = new ArrayList<>();
    private int row;
    private boolean divided;

    Body(List<List<ObjectNode>> rows) {
      this.rows = rows;
    }

    void add(String title, List<Element> elements) {
      if (!title.isBlank()) {
        put(Nodes.heading(title));
      }
      for (Element element : elements) {
        divided |= element instanceof Element.Divider;
        if (element instanceof Element.Actions) {
          rows.get(row++).forEach(this::put);
        } else {
          Elements.of(element).forEach(this::put);
        }
      }
    }

    void addForm(Form form) {
      form.problems()
          .stream()
          .filter(problem -> form.fields().stream().noneMatch(field -> field.id().equals(problem.field())))
          .forEach(problem -> put(Inputs.problem(problem.text())));
      form.fields().forEach(field -> Inputs.of(field, form.problems()).forEach(this::put));
      List<ObjectNode> buttons = new ArrayList<>(List.of(Buttons.submit(
          form.submit().isBlank() ? Wording.SEND : Wording.ours(form.submit()), form.token())));
      List<ObjectNode> others = new ArrayList<>(rows.get(row++));
      // Its other buttons stand beside the one that sends it.
      if (!others.isEmpty() && others.getLast().path("type").asText().equals("ActionSet")) {
        others.removeLast().path("actions").forEach(button -> buttons.add((ObjectNode) button));
      }
      others.forEach(this::put);
      put(Buttons.row(buttons));
    }

    void end() {
      rows.getLast().forEach(this::put);
    }

    private void put(ObjectNode node) {
      if (node.path("type").asText().equals("ActionSet") && node.path("actions").isEmpty()) {
        return;
      }
      nodes.add(divided ? node.put("separator", true).put("spacing", "large") : node);
      divided = false;
    }
  }

  private static String fallback(List<Card> cards, @Nullable Form form) {
    StringBuilder text = new StringBuilder();
    List<String> parts = new ArrayList<>();
    cards.forEach(card -> parts.add(PlainText.of(new Card(Wording.ours(card.title()), ours(card.elements())))));
    if (form != null) {
      parts.add(PlainText.of(form));
    }
    for (String line : (Iterable<String>) String.join("\n", parts).lines()::iterator) {
      if (text.length() + line.length() > CardLimits.FALLBACK) {
        return text.append(Wording.ELSEWHERE).toString();
      }
      text.append(line).append('\n');
    }
    return text.toString().strip();
  }
}
