package dev.rapport.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import dev.rapport.slack.render.SlackJson;
import java.util.Optional;

/// What Socket Mode wraps a request in, and its acknowledgement (docs.slack.dev/apis/events-api/using-socket-mode).
record Envelope(String id, String type, JsonObject payload) {
  /// Absent for what is no request, such as `hello`.
  static Optional<Envelope> read(String message) {
    try {
      JsonObject envelope = JsonParser.parseString(message).getAsJsonObject();
      JsonElement id = envelope.get("envelope_id");
      JsonElement payload = envelope.get("payload");
      return id == null || payload == null
          ? Optional.empty()
          : Optional.of(new Envelope(id.getAsString(), envelope.get("type").getAsString(), payload.getAsJsonObject()));
    } catch (JsonParseException | IllegalStateException notAnEnvelope) {
      return Optional.empty();
    }
  }

  /// @throws IllegalArgumentException for what Slack would not send
  Optional<Request<?>> request() {
    return type.equals("slash_commands")
        ? SlackRequests.fromCommand(payload)
        : SlackRequests.fromJson(SlackJson.GSON.toJson(payload));
  }

  String acknowledge() {
    JsonObject acknowledgement = new JsonObject();
    acknowledgement.addProperty("envelope_id", id);
    return SlackJson.GSON.toJson(acknowledgement);
  }

  String acknowledge(Response response) {
    String body = response.getBody();
    return body == null || body.isEmpty()
        ? acknowledge()
        : "{\"envelope_id\":" + SlackJson.GSON.toJson(id) + ",\"payload\":" + body + "}";
  }
}
