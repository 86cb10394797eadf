package dev.rapport.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.coaching.triage.Sign;
import dev.rapport.coaching.triage.Triage;
import dev.rapport.coaching.triage.Triager;

/// One line of `triage --json`.
final class TriageLine {
  private TriageLine() {}

  static ObjectNode answer(Triager triager, JsonNode line) {
    // A message of nothing but blanks is a message; only a line that has none is a mistake.
    if (!line.hasNonNull("text")) {
      throw new JsonLines.BadLineException("'text' is missing");
    }
    Triage triage = triager.triage(JsonLines.optionalText(line, "text"));
    ObjectNode answer = JsonLines.JSON.createObjectNode().put("class", triage.messageClass().id());
    ArrayNode signs = answer.putArray("signs");
    for (Sign sign : triage.signs()) {
      signs.addObject()
          .put("sign", sign.id())
          .put("severity", sign.strength().id())
          .put("quote", sign.quote())
          .put("advice", sign.advice());
    }
    return answer.put("advice", triage.advice());
  }
}
