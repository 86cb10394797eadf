package dev.rapport.teams;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.coaching.WorkspaceRef;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/// Something that happened in Teams. Members of it that are not asked for here are ignored, whatever they are.
record Activity(JsonNode json) {
  private static final String NO_BREAK_SPACE = "\u00a0";

  String type() {
    return text("/type");
  }

  String id() {
    return text("/id");
  }

  String name() {
    return text("/name");
  }

  String channel() {
    return text("/channelId");
  }

  String service() {
    return text("/serviceUrl");
  }

  String conversation() {
    return text("/conversation/id");
  }

  String sender() {
    return text("/from/id");
  }

  String recipient() {
    return text("/recipient/id");
  }

  /// The id of the card's message, where something on it was pressed.
  String replyTo() {
    return text("/replyToId");
  }

  String action() {
    return text("/action");
  }

  /// Whether it happened in the chat that a member has with the coach alone.
  boolean personal() {
    return text("/conversation/conversationType").equals("personal");
  }

  /// Absent where Teams does not say which tenant, or who.
  Optional<MemberRef> member() {
    String person = text("/from/aadObjectId").isBlank() ? sender() : text("/from/aadObjectId");
    return person.isBlank() ? Optional.empty() : workspace().map(workspace -> new MemberRef(workspace, person));
  }

  /// The channel or group chat, without the thread; absent in the chat with the coach alone.
  Optional<ChannelRef> place() {
    String id = conversation().replaceFirst(";messageid=.*$", "");
    return personal() || id.isBlank() ? Optional.empty() : workspace().map(workspace -> new ChannelRef(workspace, id));
  }

  Optional<WorkspaceRef> workspace() {
    String tenant = text("/conversation/tenantId").isBlank()
        ? text("/channelData/tenant/id")
        : text("/conversation/tenantId");
    return tenant.isBlank() || tenant.indexOf(':') >= 0
        ? Optional.empty()
        : Optional.of(new WorkspaceRef(Platform.TEAMS, tenant));
  }

  /// By whose clocks the member lives, by its id, or empty.
  String zone() {
    String told = text("/localTimezone");
    for (JsonNode entity : json.path("entities")) {
      if (told.isBlank() && entity.path("type").asText("").equals("clientInfo")) {
        told = entity.path("timezone").asText("");
      }
    }
    try {
      return told.isBlank() ? "" : ZoneId.of(told).getId();
    } catch (DateTimeException unknown) {
      return "";
    }
  }

  /// What was typed, without the mention that brought it here.
  String words() {
    String words = json.path("text").asText("");
    for (JsonNode entity : json.path("entities")) {
      boolean us = entity.path("type").asText("").equals("mention")
          && entity.at("/mentioned/id").asText("").equals(recipient());
      String mention = entity.path("text").asText("");
      if (us && !mention.isEmpty()) {
        words = words.replace(mention, " ");
      }
    }
    return words.replace(NO_BREAK_SPACE, " ").replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  /// What a button of a card sent, whichever of the two ways it came; missing for anything else.
  JsonNode pressed() {
    return isPress() ? json.at("/value/action/data") : json.path("value");
  }

  boolean isInvoke() {
    return type().equals("invoke");
  }

  /// Whether it is an `Action.Execute`, which is answered at once.
  boolean isPress() {
    return isInvoke() && name().equals("adaptiveCard/action");
  }

  /// Whether a list of members, such as `membersAdded`, holds the coach itself.
  boolean holdsUs(String list) {
    for (JsonNode member : json.path(list)) {
      if (member.path("id").asText("").equals(recipient())) {
        return true;
      }
    }
    return false;
  }

  private String text(String pointer) {
    JsonNode node = json.at(pointer);
    return node.isTextual() ? node.asText() : "";
  }
}
