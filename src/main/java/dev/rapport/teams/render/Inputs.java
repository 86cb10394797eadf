package dev.rapport.teams.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.message.Field;
import dev.rapport.message.Form;
import dev.rapport.message.Span;
import java.util.ArrayList;
import java.util.List;

/// One field of a form, with what was wrong with its last answer above it and its hint below.
final class Inputs {
  private Inputs() {}

  static List<ObjectNode> of(Field field, List<Form.FieldProblem> problems) {
    List<ObjectNode> nodes = new ArrayList<>();
    problems.stream()
        .filter(problem -> problem.field().equals(field.id()))
        .forEach(problem -> nodes.add(problem(problem.text())));
    nodes.add(switch (field) {
      case Field.Text text -> text(text);
      case Field.Choice choice -> choice(choice);
    });
    String hint = Wording.ours(hint(field));
    if (!hint.isEmpty()) {
      nodes.add(Nodes.small(List.of(new Span.Text(hint))).put("spacing", "small"));
    }
    return nodes;
  }

  /// Said with a sign too, because colour alone says nothing to some.
  static ObjectNode problem(String text) {
    ObjectNode line = Nodes.line(List.of(new Span.Strong("⚠ " + Wording.ours(text))));
    line.path("inlines").forEach(run -> ((ObjectNode) run).put("color", "attention"));
    return line;
  }

  /// A list that folds up where it is long.
  static ObjectNode choices(String id, String label, List<Field.Option> options, String value) {
    ObjectNode input = Nodes.typed("Input.ChoiceSet")
        .put("id", id)
        .put("label", Wording.ours(label))
        .put("style", options.size() <= CardLimits.EXPANDED_CHOICES ? "expanded" : "compact")
        .put("wrap", true);
    if (!value.isEmpty()) {
      input.put("value", value);
    }
    return input.set("choices", Nodes.array(options.stream()
        .map(option -> Nodes.object().put("title", Wording.ours(option.label())).put("value", option.id()))
        .toList()));
  }

  private static ObjectNode text(Field.Text field) {
    ObjectNode input = Nodes.typed("Input.Text")
        .put("id", field.id())
        .put("label", Wording.ours(field.label()))
        .put("isMultiline", field.multiline());
    if (!field.value().isEmpty()) {
      input.put("value", field.value());
    }
    if (!field.placeholder().isEmpty()) {
      input.put("placeholder", Wording.ours(field.placeholder()));
    }
    // No longest length: the client would cut what is pasted. The coach says by how much a text is too long.
    return field.required() ? required(input, Wording.FILL_IN) : input;
  }

  private static ObjectNode choice(Field.Choice field) {
    return required(choices(field.id(), field.label(), field.options(), field.value()), Wording.CHOOSE);
  }

  private static ObjectNode required(ObjectNode input, String otherwise) {
    return input.put("isRequired", true).put("errorMessage", otherwise);
  }

  // There is no live counter, so the hint says what the text is counted against and where it stands.
  private static String hint(Field field) {
    return switch (field) {
      case Field.Choice choice -> choice.hint();
      case Field.Text text when text.count() == 0 -> text.hint();
      case Field.Text text -> (text.hint() + " " + count(text)).strip();
    };
  }

  private static String count(Field.Text field) {
    int now = field.value().codePointCount(0, field.value().length());
    return now == 0
        ? "Up to " + field.count() + " characters."
        : "Up to " + field.count() + " characters; it now has " + now + ".";
  }
}
