package dev.rapport.store.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// A record as `{"v":1,...}` in UTF-8, and back.
///
/// @param present the version that is written; the older ones are read too
record VersionedJson(JsonMapper mapper, int present) {
  byte[] write(Object stored) {
    try {
      // By way of a String: half a surrogate pair becomes '?' there, where Jackson's UTF-8 writer would refuse the turn.
      String json = mapper.writeValueAsString(stored);
      if (!json.startsWith("{\"")) {
        throw new IllegalStateException(
            "a " + stored.getClass().getSimpleName() + " is no object with members in JSON");
      }
      return (beginning() + json.substring(1)).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write a " + stored.getClass().getSimpleName() + " as JSON", e);
    }
  }

  /// @throws UnreadableRecordException when it is of another version, or not as it was written
  <T> T read(byte[] bytes, Class<T> type) {
    try {
      if (isOurs(bytes)) {
        return mapper.readValue(bytes, type);
      }
      JsonNode json = mapper.readTree(bytes);
      int version = json.path("v").asInt(0);
      if (version < 1 || version > present) {
        throw new UnreadableRecordException("a stored " + type.getSimpleName() + " has version " + version
            + ", and this Rapport reads versions up to " + present + ": start the version that wrote it");
      }
      return mapper.treeToValue(version < present ? EarlierShapes.today(json) : json, type);
    } catch (JsonMappingException e) {
      throw unreadable(type, "at " + e.getPathReference());
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(type, "it is no whole JSON (" + e.getClass().getSimpleName() + ")");
    }
  }

  // Written by this version: read at once, without a tree in between.
  private boolean isOurs(byte[] bytes) {
    String beginning = beginning();
    int length = beginning.length();
    return bytes.length > length && beginning.equals(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
  }

  private String beginning() {
    return "{\"v\":" + present + ",";
  }

  // Without the cause: Jackson quotes the text that it stumbled over, and a log must not.
  private static UnreadableRecordException unreadable(Class<?> type, String where) {
    return new UnreadableRecordException("cannot read a stored " + type.getSimpleName() + ": " + where);
  }
}
