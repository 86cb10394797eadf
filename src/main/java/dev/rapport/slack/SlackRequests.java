package dev.rapport.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.UrlVerificationRequest;
import com.slack.api.bolt.request.builtin.ViewClosedRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.rapport.slack.render.SlackJson;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What Slack sent, as Bolt's requests. Bolt's own parser writes a body that it does not know into the log, and bodies
/// hold what members type.
final class SlackRequests {
  private static final RequestHeaders NO_HEADERS = new RequestHeaders(Map.of());

  private SlackRequests() {}

  /// The body of an HTTP request.
  ///
  /// @return absent for what Rapport has no use for
  /// @throws IllegalArgumentException for what Slack would not send
  static Optional<Request<?>> fromForm(String body) {
    Map<String, String> form = FormBody.parse(body);
    String payload = form.get("payload");
    if (payload != null) {
      return fromJson(payload);
    }
    return form.containsKey("command") ? Optional.of(command(commandPayload(form))) : Optional.empty();
  }

  /// An interaction or event, as it stands in a form's `payload`, in a JSON body, or in a Socket Mode envelope.
  ///
  /// @return absent for what Rapport has no use for
  /// @throws IllegalArgumentException for what Slack would not send
  static Optional<Request<?>> fromJson(String json) {
    try {
      JsonElement parsed = JsonParser.parseString(json);
      if (!parsed.isJsonObject()) {
        throw new IllegalArgumentException("a payload is an object");
      }
      return Optional.ofNullable(request(json, parsed.getAsJsonObject()));
    } catch (JsonSyntaxException e) {
      throw new IllegalArgumentException("a payload is JSON", e);
    }
  }

  /// A slash command, as it stands in a Socket Mode envelope.
  ///
  /// @throws IllegalArgumentException for what Slack would not send
  static Optional<Request<?>> fromCommand(JsonObject payload) {
    return Optional.of(command(SlackJson.GSON.fromJson(payload, SlashCommandPayload.class)));
  }

  private static @Nullable Request<?> request(String json, JsonObject payload) {
    return switch (text(payload, "type")) {
      case "block_actions" -> new BlockActionRequest("", json, NO_HEADERS);
      case "view_submission" -> new ViewSubmissionRequest("", json, NO_HEADERS);
      case "view_closed" -> new ViewClosedRequest("", json, NO_HEADERS);
      case "message_action" -> new MessageShortcutRequest("", json, NO_HEADERS);
      case "shortcut" -> new GlobalShortcutRequest("", json, NO_HEADERS);
      case "event_callback" -> new EventRequest(json, NO_HEADERS);
      case "url_verification" -> new UrlVerificationRequest(json, NO_HEADERS);
      case String _ -> null;
    };
  }

  private static Request<?> command(SlashCommandPayload command) {
    boolean whole = command.getCommand() != null && command.getUserId() != null && command.getTeamId() != null
        && command.getTriggerId() != null;
    if (!whole) {
      throw new IllegalArgumentException("a command names itself, its user, its team and its trigger");
    }
    return new SlashCommandRequest("", command, NO_HEADERS);
  }

  private static SlashCommandPayload commandPayload(Map<String, String> form) {
    SlashCommandPayload command = new SlashCommandPayload();
    command.setCommand(form.get("command"));
    command.setText(form.get("text"));
    command.setUserId(form.get("user_id"));
    command.setTeamId(form.get("team_id"));
    command.setEnterpriseId(form.get("enterprise_id"));
    command.setChannelId(form.get("channel_id"));
    command.setTriggerId(form.get("trigger_id"));
    command.setResponseUrl(form.get("response_url"));
    command.setEnterpriseInstall("true".equals(form.get("is_enterprise_install")));
    return command;
  }

  private static String text(JsonObject payload, String name) {
    JsonElement value = payload.get(name);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }
}
