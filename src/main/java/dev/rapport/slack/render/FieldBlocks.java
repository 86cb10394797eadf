package dev.rapport.slack.render;

import dev.rapport.message.Element;
import dev.rapport.message.Field;
import dev.rapport.message.Token;
import java.util.ArrayList;
import java.util.List;

/// One field of a form, as an input block.
final class FieldBlocks {
  /// The action id of every input.
  static final String VALUE = "value";

  private final Wording wording;
  private final CardBlocks cards;

  FieldBlocks(Wording wording, CardBlocks cards) {
    this.wording = wording;
    this.cards = cards;
  }

  List<Json> blocks(Field field, Token form) {
    return switch (field) {
      case Field.Text text -> text(text, form);
      case Field.Choice choice -> List.of(choice(choice, form));
    };
  }

  private List<Json> text(Field.Text field, Token form) {
    List<Json> blocks = new ArrayList<>();
    boolean fits = field.value().length() <= SlackLimits.INPUT_VALUE;
    if (!fits) {
      // Slack cannot put it into the field, and a member's text is never shortened: it stands above to be copied.
      cards.pieces(List.of(new Element.Copyable(field.label(), field.value())))
          .forEach(piece -> blocks.addAll(piece.blocks()));
    }
    Json input = Json.object("plain_text_input")
        .with("action_id", VALUE)
        .with("placeholder", field.placeholder().isEmpty() ? null : label(field.placeholder(), SlackLimits.PLACEHOLDER))
        .with("initial_value", fits && !field.value().isEmpty() ? field.value() : null)
        .with("multiline", field.multiline())
        // Slack's own bound; the coach counts as LinkedIn does and says by how much a text is too long.
        .with("max_length", SlackLimits.INPUT_VALUE);
    blocks.add(input(field, form, input, hint(field), !field.required()));
    return blocks;
  }

  private Json choice(Field.Choice field, Token form) {
    Json chosen = field.options()
        .stream()
        .filter(option -> option.id().equals(field.value()))
        .findFirst()
        .map(this::option)
        .orElse(null);
    Json element = Json.object(field.options().size() <= SlackLimits.RADIO_OPTIONS ? "radio_buttons" : "static_select")
        .with("action_id", VALUE)
        .with("options", field.options().stream().map(this::option).toList())
        .with("initial_option", chosen);
    return input(field, form, element, field.hint(), false);
  }

  private Json option(Field.Option option) {
    return Json.object().with("text", label(option.label(), SlackLimits.OPTION)).with("value", option.id());
  }

  private Json input(Field field, Token form, Json element, String hint, boolean optional) {
    return Json.object("input")
        .with("block_id", BlockKitRenderer.blockId(form, field.id()))
        .with("label", label(field.label(), SlackLimits.INPUT_LABEL))
        .with("element", element)
        .with("hint", hint.isEmpty() ? null : label(hint, SlackLimits.INPUT_LABEL))
        .with("optional", optional);
  }

  // Slack has no live counter, so the hint says what the text is counted against and where it stands.
  private static String hint(Field.Text field) {
    if (field.count() == 0) {
      return field.hint();
    }
    int now = field.value().codePointCount(0, field.value().length());
    String count = now == 0
        ? "Up to " + field.count() + " characters."
        : "Up to " + field.count() + " characters; it now has " + now + ".";
    return field.hint().isEmpty() ? count : field.hint() + " " + count;
  }

  private Json label(String text, int longest) {
    return CardBlocks.plain(Shortening.label(wording.ours(text), longest));
  }
}
