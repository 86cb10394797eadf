package dev.rapport.teams.render;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.message.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What comes back from a card: the counterpart of [Buttons].
///
/// @param values what stood in the fields, by field id
/// @param form whether the form was sent that the fields belong to
public record Pressed(Token token, Map<String, String> values, boolean form) {
  public Pressed {
    values = Map.copyOf(values);
  }

  /// Absent for data that no button of ours sends.
  public static Optional<Pressed> read(JsonNode data) {
    return token(data).flatMap(Token::decode)
        .map(token -> new Pressed(token, values(data), data.path(Buttons.FORM).asBoolean()));
  }

  private static Optional<String> token(JsonNode data) {
    if (!data.has(Buttons.PICK)) {
      return text(data.path(Buttons.TOKEN));
    }
    Optional<String> chosen = text(data.path(data.path(Buttons.PICK).asText("")));
    return data.has(Buttons.TOKENS) ? chosen.flatMap(each -> text(data.path(Buttons.TOKENS).path(each))) : chosen;
  }

  private static Map<String, String> values(JsonNode data) {
    Map<String, String> values = new HashMap<>();
    data.properties().forEach(member -> {
      boolean ours = member.getKey().equals(Buttons.TOKEN) || member.getKey().startsWith(Buttons.PICK);
      if (!ours && member.getValue().isTextual()) {
        // Clients differ in how they end a line.
        values.put(member.getKey(), member.getValue().asText().replace("\r\n", "\n").replace('\r', '\n'));
      }
    });
    return values;
  }

  private static Optional<String> text(JsonNode node) {
    return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
  }
}
