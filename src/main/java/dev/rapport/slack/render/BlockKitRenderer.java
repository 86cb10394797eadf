package dev.rapport.slack.render;

import dev.rapport.message.Card;
import dev.rapport.message.Chart;
import dev.rapport.message.Form;
import dev.rapport.message.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Shows cards and forms in Slack: cards as messages, a form (and cards beside it) as a modal. Pure and safe to share.
/// What does not fit one message becomes two; our labels get an ellipsis; a member's text is never shortened.
public final class BlockKitRenderer {
  private final CardBlocks cardBlocks;
  private final ModalView modalView;

  /// @param command how `/invite` is called here
  public BlockKitRenderer(String command) {
    Wording wording = new Wording(command);
    this.cardBlocks = new CardBlocks(wording);
    this.modalView = new ModalView(wording);
  }

  /// All cards in as few messages as possible; none for no cards.
  public List<SlackMessage> messages(List<Card> cards) {
    return messages(cards, Map.of());
  }

  private List<SlackMessage> messages(List<Card> cards, Map<Chart, String> pictures) {
    List<Piece> pieces = new ArrayList<>();
    cards.forEach(card -> pieces.addAll(cardBlocks.pieces(card, pictures)));
    return Messages.of(pieces);
  }

  /// The cards as the app's home. What does not fit is left out from the end.
  ///
  /// @param pictures the ids of those files that Slack has taken; a chart without one is not shown
  public String home(List<Card> cards, Map<Chart, String> pictures) {
    List<Card> shown = new ArrayList<>(cards);
    while (true) {
      List<SlackMessage> messages = messages(shown, pictures);
      if (messages.size() <= 2 || shown.size() == 1) {
        return messages.stream()
            .map(SlackMessage::blocks)
            .map(blocks -> blocks.substring(1, blocks.length() - 1))
            .collect(Collectors.joining(",", "{\"type\":\"home\",\"blocks\":[", "]}"));
      }
      shown.removeLast();
    }
  }

  /// The view's JSON; absent when it does not fit a modal.
  ///
  /// @param callback comes back with what happens in the modal
  /// @param metadata comes back likewise; at most [SlackLimits#PRIVATE_METADATA]
  public Optional<String> modal(List<Card> cards, @Nullable Form form, String callback, String metadata) {
    return modalView.of(cards, form, callback, metadata);
  }

  /// The id of a field's block. It names the conversation too, because Slack keeps what was typed into a modal wherever
  /// the next view has a block of the same id, and one walk's words have no business in another's form.
  public static String blockId(Token form, String field) {
    return field + "~" + form.conversation();
  }

  /// The id of the field that a block is for.
  public static String fieldOf(String blockId) {
    int end = blockId.indexOf('~');
    return end < 0 ? blockId : blockId.substring(0, end);
  }
}
