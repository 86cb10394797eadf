package dev.rapport.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Somebody who uses Teams: types, presses what they see, fills in what stands there. Teams' client is in here too, so it
/// refuses what a client refuses.
final class FakeMember {
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  final String id;
  private final FakeTeams teams;
  private final Supplier<URI> app;
  private final SettableClock clock;
  private final HttpClient http;
  private final Map<String, Map<String, String>> typed = new HashMap<>();
  private final Map<String, ObjectNode> replaced = new HashMap<>();
  private String notice = "";
  private String looksAt = "";
  /// Clients that are older know no `Action.Execute`.
  boolean old;

  FakeMember(String id, FakeTeams teams, Supplier<URI> app, SettableClock clock, HttpClient http) {
    this.id = id;
    this.teams = teams;
    this.app = app;
    this.clock = clock;
    this.http = http;
  }

  String person() {
    return "29:" + id;
  }

  String chat() {
    return teams.chat(person());
  }

  // Typing.

  void types(String text) {
    looksAt = "";
    notice = "";
    deliver(message(text));
  }

  ObjectNode message(String text) {
    return activity("message", chat(), "personal").put("text", text).put("textFormat", "plain");
  }

  /// In a channel a bot gets only what mentions it.
  void mentions(String channel, String text) {
    ObjectNode activity = activity("message", channel, "channel");
    teams.thread(channel, activity.path("id").asText());
    ((ObjectNode) activity.path("conversation")).put("id", channel + ";messageid=" + activity.path("id").asText());
    activity.put("text", "<at>Rapport</at>\u00a0" + text);
    ObjectNode mention = activity.withArray("entities")
        .addObject()
        .put("type", "mention")
        .put("text",
            "<at>Rapport</at>");
    mention.putObject("mentioned").put("id", FakeTeams.BOT).put("name", "Rapport");
    activity.withArray("entities").addObject().put("type", "ProductInfo").put("id", "COPILOT");
    deliver(activity);
  }

  void installs() {
    deliver(activity("installationUpdate", chat(), "personal").put("action", "add"));
    ObjectNode update = activity("conversationUpdate", chat(), "personal");
    update.withArray("membersAdded").addObject().put("id", FakeTeams.BOT);
    deliver(update);
  }

  void removes() {
    deliver(activity("installationUpdate", chat(), "personal").put("action", "remove"));
  }

  // Pressing.

  void fills(String input, String value) {
    FakeTeams.Message message = messages().reversed()
        .stream()
        .filter(each -> inputs(card(each)).stream().anyMatch(one -> isNamed(one, input)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no input " + input + " in:\n" + sees()));
    JsonNode found = inputs(card(message)).stream().filter(each -> isNamed(each, input)).findFirst().orElseThrow();
    String chosen = value;
    for (JsonNode choice : found.path("choices")) {
      if (choice.path("title").asText().startsWith(value)) {
        chosen = choice.path("value").asText();
      }
    }
    typed.computeIfAbsent(message.id, _ -> new HashMap<>()).put(found.path("id").asText(), chosen);
  }

  /// Presses a button, with these values filled in before.
  HttpResponse<String> presses(String title, Map<String, String> values) {
    values.forEach(this::fills);
    return presses(title);
  }

  /// Presses a button of the newest card that has it, or chooses it in the list of what else there is.
  HttpResponse<String> presses(String title) {
    return presses(chat(), title);
  }

  HttpResponse<String> pressesIn(String conversation, String title) {
    return presses(conversation, title);
  }

  private HttpResponse<String> presses(String conversation, String title) {
    for (FakeTeams.Message message : teams.messages(conversation).reversed()) {
      JsonNode button = button(card(message), title);
      if (button == null) {
        button = chooses(message, title);
      }
      if (button != null) {
        return press(conversation, message, button);
      }
    }
    throw new IllegalStateException("no [" + title + "]; the member sees:\n" + sees());
  }

  private @Nullable JsonNode chooses(FakeTeams.Message message, String title) {
    for (JsonNode input : inputs(card(message))) {
      for (JsonNode choice : input.path("choices")) {
        if (input.path("id").asText().equals("pick-more") && choice.path("title").asText().equals(title)) {
          typed.computeIfAbsent(message.id, _ -> new HashMap<>()).put("pick-more", choice.path("value").asText());
          return button(card(message), "Go");
        }
      }
    }
    return null;
  }

  private HttpResponse<String> press(String conversation, FakeTeams.Message message, JsonNode button) {
    HttpResponse<String> answer = deliver(pressed(conversation, message, button));
    JsonNode body = TeamsJson.readOrMissing(answer.body());
    notice = "";
    looksAt = "";
    if (body.path("type").asText().equals("application/vnd.microsoft.card.adaptive")) {
      ObjectNode shown = Activities.message("", (ObjectNode) body.path("value"));
      for (String broken : CardRules.broken((ObjectNode) body.path("value"))) {
        throw new IllegalStateException(broken);
      }
      typed.remove(message.id);
      replaced.put(message.id, shown);
      looksAt = message.id;
    } else if (body.path("type").asText().equals("application/vnd.microsoft.activity.message")) {
      notice = body.path("value").asText();
    } else if (!old) {
      throw new IllegalStateException("an answer to a press that Teams does not know: " + answer.body());
    }
    return answer;
  }

  ObjectNode pressed(String title) {
    FakeTeams.Message message = newest();
    return pressed(chat(), message, Objects.requireNonNull(button(card(message), title), title));
  }

  private ObjectNode pressed(String conversation, FakeTeams.Message message, JsonNode button) {
    JsonNode action = old ? button.path("fallback") : button;
    ObjectNode data = action.path("data").deepCopy();
    if (!action.path("associatedInputs").asText("auto").equals("none")) {
      for (JsonNode input : inputs(card(message))) {
        String id = input.path("id").asText();
        String value = typed.getOrDefault(message.id, Map.of()).getOrDefault(id, input.path("value").asText(""));
        if (value.isEmpty() && input.path("isRequired").asBoolean()) {
          throw new IllegalStateException(id + ": " + input.path("errorMessage").asText());
        }
        data.put(id, value);
      }
    }
    String type = conversation.startsWith("a:") ? "personal" : "channel";
    ObjectNode activity = activity(old ? "message" : "invoke", conversation, type).put("replyToId", message.id);
    if (old) {
      activity.set("value", data);
      return activity;
    }
    activity.put("name", "adaptiveCard/action");
    ObjectNode sent = activity.putObject("value").putObject("action");
    sent.put("type", "Action.Execute").put("verb", action.path("verb").asText()).set("data", data);
    return activity;
  }

  // Seeing.

  /// The card that was pressed on, or else the newest message of the chat, and what a press said below a card.
  String sees() {
    FakeTeams.Message message = lookedAt();
    return notice.isEmpty() ? sees(message) : sees(message) + "\n(" + notice + ")";
  }

  /// The card that was pressed on, or else the newest.
  FakeTeams.Message lookedAt() {
    return messages().stream().filter(each -> each.id.equals(looksAt)).findFirst().orElseGet(this::newest);
  }

  String sees(FakeTeams.Message message) {
    return TeamsScreen.of(shown(message), typed.getOrDefault(message.id, Map.of()));
  }

  List<FakeTeams.Message> messages() {
    return teams.messages(chat());
  }

  FakeTeams.Message newest() {
    return messages().isEmpty() ? new FakeTeams.Message("", TeamsJson.MAPPER.createObjectNode())
        : messages().getLast();
  }

  ObjectNode card(FakeTeams.Message message) {
    return Activities.cardOf(shown(message)).orElseGet(TeamsJson.MAPPER::createObjectNode);
  }

  private ObjectNode shown(FakeTeams.Message message) {
    return replaced.getOrDefault(message.id, message.body);
  }

  /// Another device, or a later look: what stands in Teams, without what was shown for a press.
  void looksAnew() {
    replaced.clear();
    typed.clear();
    notice = "";
    looksAt = "";
  }

  // The wire.

  ObjectNode activity(String type, String conversation, String conversationType) {
    ObjectNode activity = TeamsJson.MAPPER.createObjectNode();
    activity.put("type", type)
        .put("id", Long.toString(1_700_000_000_000L + NUMBERS.incrementAndGet()))
        .put("timestamp", clock.instant().toString())
        .put("localTimezone", "Europe/London")
        .put("channelId", "msteams")
        .put("serviceUrl", teams.service());
    activity.putObject("from").put("id", person()).put("aadObjectId", "aad-" + id).put("name", id);
    activity.putObject("recipient").put("id", FakeTeams.BOT).put("name", "Rapport");
    activity.putObject("conversation")
        .put("id", conversation)
        .put("conversationType", conversationType)
        .put("tenantId", FakeTeams.TENANT);
    activity.putObject("channelData").putObject("tenant").put("id", FakeTeams.TENANT);
    return activity;
  }

  HttpResponse<String> deliver(ObjectNode activity) {
    HttpResponse<String> answer = send(activity.toString(), "Bearer " + teams.signer.token(clock.instant(),
        teams.service()));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("Teams was answered with " + answer.statusCode());
    }
    boolean empty = answer.body().isEmpty();
    if (empty == activity.path("type").asText().equals("invoke")
        && activity.path("name").asText("adaptiveCard/action").equals("adaptiveCard/action")) {
      throw new IllegalStateException("an invoke is answered with a body, anything else with none: " + answer.body());
    }
    return answer;
  }

  HttpResponse<String> send(String body, String authorization) {
    try {
      return http.send(HttpRequest.newBuilder(app.get())
          .header("Content-Type", "application/json; charset=utf-8")
          .header("Authorization", authorization)
          .POST(BodyPublishers.ofString(body))
          .build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isNamed(JsonNode input, String name) {
    return input.path("id").asText().equals(name) || input.path("label").asText().equals(name);
  }

  private static List<JsonNode> inputs(JsonNode card) {
    List<JsonNode> inputs = new ArrayList<>();
    card.path("body").forEach(node -> {
      if (node.path("type").asText().startsWith("Input.")) {
        inputs.add(node);
      }
    });
    return inputs;
  }

  private static @Nullable JsonNode button(JsonNode card, String title) {
    for (JsonNode node : card.path("body")) {
      for (JsonNode action : node.path("actions")) {
        if (action.path("title").asText().equals(title)) {
          return action;
        }
      }
    }
    return null;
  }
}
