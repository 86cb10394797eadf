package dev.rapport.slack.render;

import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Field;
import dev.rapport.message.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Cards and at most one form as a modal.
final class ModalView {
  private final Wording wording;
  private final CardBlocks cardBlocks;
  private final FieldBlocks fieldBlocks;

  ModalView(Wording wording) {
    this.wording = wording;
    this.cardBlocks = new CardBlocks(wording);
    this.fieldBlocks = new FieldBlocks(wording, cardBlocks);
  }

  /// The view's JSON; absent when it does not fit a modal.
  Optional<String> of(List<Card> cards, @Nullable Form form, String callback, String metadata) {
    List<Json> blocks = new ArrayList<>();
    cards.forEach(card -> add(blocks, cardBlocks.pieces(card)));
    String title = Wording.TITLE;
    if (form != null) {
      String wanted = wording.ours(form.title());
      if (wanted.isBlank() || wanted.length() > SlackLimits.VIEW_LABEL) {
        add(blocks, wanted.isBlank() ? List.of() : List.of(cardBlocks.header(wanted)));
      } else {
        title = wanted;
      }
      addForm(blocks, form);
    }
    if (blocks.size() > SlackLimits.BLOCKS_IN_VIEW || metadata.length() > SlackLimits.PRIVATE_METADATA) {
      return Optional.empty();
    }
    Json view = Json.object("modal")
        .with("title", CardBlocks.plain(title))
        .with("submit", form == null ? null : submit(form))
        .with("close", CardBlocks.plain("Close"))
        .with("blocks", blocks)
        .with("callback_id", callback)
        .with("private_metadata", metadata)
        .with("notify_on_close", true);
    return Optional.of(view.text()).filter(json -> json.length() <= SlackLimits.VIEW_JSON);
  }

  private void addForm(List<Json> blocks, Form form) {
    add(blocks, cardBlocks.pieces(form.intro()));
    for (Form.FieldProblem problem : form.problems()) {
      if (form.fields().stream().noneMatch(field -> field.id().equals(problem.field()))) {
        blocks.add(problem(problem));
      }
    }
    for (Field field : form.fields()) {
      form.problems()
          .stream()
          .filter(problem -> problem.field().equals(field.id()))
          .forEach(problem -> blocks.add(problem(problem)));
      blocks.addAll(fieldBlocks.blocks(field, form.token()));
    }
    if (!form.others().isEmpty()) {
      add(blocks, cardBlocks.pieces(List.of(new Element.Actions(form.others()))));
    }
  }

  private Json problem(Form.FieldProblem problem) {
    String text = Shortening.label("⚠ " + wording.ours(problem.text()), SlackLimits.TEXT_OBJECT);
    return CardBlocks.context(text);
  }

  private Json submit(Form form) {
    String label = form.submit().isBlank() ? "Go on" : wording.ours(form.submit());
    return CardBlocks.plain(Shortening.label(label, SlackLimits.VIEW_LABEL));
  }

  private static void add(List<Json> blocks, List<Piece> pieces) {
    pieces.forEach(piece -> blocks.addAll(piece.blocks()));
  }
}
