package dev.rapport.slack.render;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import dev.rapport.message.Element;
import dev.rapport.message.Field;
import dev.rapport.message.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  List<LayoutBlock> blocks(Field field, Token form) {
    return switch (field) {
      case Field.Text text -> text(text, form);
      case Field.Choice choice -> List.of(choice(choice, form));
    };
  }

  private List<LayoutBlock> text(Field.Text field, Token form) {
    List<LayoutBlock> blocks = new ArrayList<>();
    boolean fits = field.value().length() <= SlackLimits.INPUT_VALUE;
    if (!fits) {
      // Slack cannot put it into the field, and a member's text is never shortened: it stands above to be copied.
      cards.pieces(List.of(new Element.Copyable(field.label(), field.value())))
          .forEach(piece -> blocks.addAll(piece.blocks()));
    }
    PlainTextInputElement input = PlainTextInputElement.builder()
        .actionId(VALUE)
        .multiline(field.multiline())
        // Slack's own bound; the coach counts as LinkedIn does and says by how much a text is too long.
        .maxLength(SlackLimits.INPUT_VALUE)
        .initialValue(fits && !field.value().isEmpty() ? field.value() : null)
        .placeholder(field.placeholder().isEmpty() ? null : label(field.placeholder(), SlackLimits.PLACEHOLDER))
        .build();
    blocks.add(input(field, form, input, hint(field), !field.required()));
    return blocks;
  }

  private LayoutBlock choice(Field.Choice field, Token form) {
    List<OptionObject> options = field.options().stream().map(this::option).toList();
    OptionObject chosen = options.stream()
        .filter(option -> option.getValue().equals(field.value()))
        .findFirst()
        .orElse(null);
    BlockElement element = options.size() <= SlackLimits.RADIO_OPTIONS
        ? RadioButtonsElement.builder().actionId(VALUE).options(options).initialOption(chosen).build()
        : StaticSelectElement.builder().actionId(VALUE).options(options).initialOption(chosen).build();
    return input(field, form, element, field.hint(), false);
  }

  private OptionObject option(Field.Option option) {
    return OptionObject.builder().text(label(option.label(), SlackLimits.OPTION)).value(option.id()).build();
  }

  private InputBlock input(Field field, Token form, BlockElement element, String hint, boolean optional) {
    return InputBlock.builder()
        .blockId(BlockKitRenderer.blockId(form, field.id()))
        .label(label(field.label(), SlackLimits.INPUT_LABEL))
        .element(element)
        .hint(hint.isEmpty() ? null : label(hint, SlackLimits.INPUT_LABEL))
        .optional(optional)
        .build();
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

  private @Nullable PlainTextObject label(String text, int longest) {
    return CardBlocks.plain(Shortening.label(wording.ours(text), longest));
  }
}
