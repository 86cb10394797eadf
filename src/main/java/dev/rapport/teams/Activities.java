package dev.rapport.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.message.Card;
import dev.rapport.message.Form;
import dev.rapport.teams.render.AdaptiveCardRenderer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is sent to Teams, as it is sent: cards alone, since text beside a card becomes two messages of which one has no
/// id; or text alone.
final class Activities {
  private static final String CARD = "application/vnd.microsoft.card.adaptive";
  private static final String MESSAGE = "application/vnd.microsoft.activity.message";

  private final AdaptiveCardRenderer renderer = new AdaptiveCardRenderer();

  /// One message for each card that is needed.
  List<ObjectNode> messages(List<Card> cards, @Nullable Form form) {
    String summary = AdaptiveCardRenderer.summary(cards, form);
    return cards(cards, form).stream().map(card -> message(summary, card)).toList();
  }

  List<ObjectNode> cards(List<Card> cards, @Nullable Form form) {
    return renderer.cards(cards, form);
  }

  /// @param summary for the toast
  static ObjectNode message(String summary, ObjectNode card) {
    ObjectNode message = TeamsJson.MAPPER.createObjectNode().put("type", "message").put("summary", summary);
    message.putArray("attachments").addObject().put("contentType", CARD).set("content", card);
    return message;
  }

  /// Text to the letter.
  static ObjectNode text(String text) {
    return TeamsJson.MAPPER.createObjectNode().put("type", "message").put("textFormat", "plain").put("text", text);
  }

  /// The answer to a press: this card takes the place of the one that was pressed on.
  static ObjectNode replacement(ObjectNode card) {
    return invoked(CARD).set("value", card);
  }

  /// The answer to a press: a line below the card, which stays.
  static ObjectNode notice(String text) {
    return invoked(MESSAGE).put("value", text);
  }

  /// The card of a message.
  static Optional<ObjectNode> cardOf(ObjectNode message) {
    return message.at("/attachments/0/content") instanceof ObjectNode card ? Optional.of(card) : Optional.empty();
  }

  private static ObjectNode invoked(String type) {
    return TeamsJson.MAPPER.createObjectNode().put("statusCode", 200).put("type", type);
  }
}
