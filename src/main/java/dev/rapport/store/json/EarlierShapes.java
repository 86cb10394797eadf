package dev.rapport.store.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Brings what an earlier Rapport wrote, when invites were all that it knew, into the shape of today.
final class EarlierShapes {
  private EarlierShapes() {}

  /// Changes the tree that it is given.
  static JsonNode today(JsonNode json) {
    json.forEach(EarlierShapes::today);
    if (json instanceof ObjectNode node && node.path("type").asText().equals("drafted")) {
      node.put("ownWords", "");
    }
    if (json instanceof ObjectNode node && node.path("type").asText().equals("resuming") && node.has("wanted")) {
      ObjectNode next = node.objectNode()
          .put("type", "invite")
          .put("recipient", node.path("wanted").asText())
          .putNull("relationship");
      next.put("context", "").put("reason", "").put("offer", "").put("sender", "").put("account", "free");
      node.set("next", next);
    }
    return json;
  }
}
