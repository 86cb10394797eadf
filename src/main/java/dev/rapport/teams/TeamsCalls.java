package dev.rapport.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/// What is sent to Teams, as calls of the connector.
record TeamsCalls(Connector connector) {
  Sent post(Step.Post post) {
    return post.replyTo().isEmpty()
        ? post(post.service(), post.conversation(), json(post.activity()))
        : connector.reply(post.service(), post.conversation(), post.replyTo(), json(post.activity()));
  }

  Sent post(String service, String conversation, ObjectNode activity) {
    return connector.post(service, conversation, activity);
  }

  Sent update(Step.Update update) {
    return connector.update(update.service(), update.conversation(), update.message(), json(update.activity()));
  }

  /// To one person alone, in the chat that Teams names for them.
  ///
  /// @param found is told the chat's id
  Sent toPerson(String service, String tenant, String person, ObjectNode activity, Consumer<String> found) {
    ObjectNode wanted = TeamsJson.MAPPER.createObjectNode().put("isGroup", false).put("tenantId", tenant);
    wanted.putArray("members").addObject().put("id", person);
    Sent begun = connector.begin(service, wanted);
    if (!(begun instanceof Sent.Done(String json))) {
      return begun;
    }
    String conversation = TeamsJson.readOrMissing(json).path("id").asText("");
    if (conversation.isEmpty()) {
      return new Sent.Unknown("no conversation was named");
    }
    found.accept(conversation);
    return connector.post(service, conversation, activity);
  }

  /// A new thread of a channel.
  Sent toChannel(String service, String tenant, String channel, ObjectNode activity) {
    ObjectNode wanted = TeamsJson.MAPPER.createObjectNode().put("isGroup", true).put("tenantId", tenant);
    wanted.putObject("channelData").putObject("channel").put("id", channel);
    wanted.set("activity", activity);
    return connector.begin(service, wanted);
  }

  static ObjectNode json(String activity) {
    if (TeamsJson.readOrMissing(activity) instanceof ObjectNode object) {
      return object;
    }
    throw new IllegalArgumentException("no activity of ours");
  }
}
