package dev.rapport.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;

/// One JSON reader for all; it knows no types, since Teams adds members as it likes.
final class TeamsJson {
  static final JsonMapper MAPPER = JsonMapper.builder().build();

  private TeamsJson() {}

  /// @throws IllegalArgumentException for what is no JSON; its text is not quoted
  static JsonNode read(byte[] json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new IllegalArgumentException("no JSON: " + e.getClass().getSimpleName());
    }
  }

  /// Missing for what is no JSON, an empty body among it: Teams answers some calls with nothing.
  static JsonNode readOrMissing(String json) {
    try {
      return json.isBlank() ? MissingNode.getInstance() : MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
