package dev.rapport.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/// One thing to be sent to Teams after an acknowledgement.
sealed interface Step {
  /// Into a conversation that is known.
  ///
  /// @param replyTo the message in whose thread it stands, or empty
  record Post(String service, String conversation, String replyTo, String activity) implements Step {}

  /// In the place of a message of ours.
  record Update(String service, String conversation, String message, String activity) implements Step {}

  /// To one member alone: their chat is begun where it is not known.
  ///
  /// @param conversation their chat, or empty
  /// @param then what is sent when it arrived
  /// @param otherwise what is sent when Teams refuses it
  record Write(String service, String tenant, String person, String conversation, String activity, List<Post> then,
      List<Post> otherwise)
      implements
        Step {
    public Write {
      then = List.copyOf(then);
      otherwise = List.copyOf(otherwise);
    }
  }

  /// As it is saved.
  static String encode(List<Step> steps) {
    var array = TeamsJson.MAPPER.createArrayNode();
    steps.forEach(step -> {
      ObjectNode node = TeamsJson.MAPPER.valueToTree(step);
      array.add(node.put("kind", step.getClass().getSimpleName()));
    });
    return array.toString();
  }

  /// @throws IllegalArgumentException for what [#encode] did not make
  static List<Step> decode(String json) {
    List<Step> steps = new ArrayList<>();
    TeamsJson.readOrMissing(json).forEach(node -> {
      String kind = node.path("kind").asText("");
      Class<? extends Step> type = switch (kind) {
        case "Post" -> Post.class;
        case "Update" -> Update.class;
        case "Write" -> Write.class;
        case String other -> throw new IllegalArgumentException("no step of ours: " + other);
      };
      ObjectNode plain = node.deepCopy();
      plain.remove("kind");
      steps.add(TeamsJson.MAPPER.convertValue(plain, type));
    });
    return steps;
  }
}
