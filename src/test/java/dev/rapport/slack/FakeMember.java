package dev.rapport.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Somebody who uses Slack: types, presses what they see, fills in what stands there. Slack's client is in here too, so it
/// refuses what a client refuses.
final class FakeMember {
  private final FakeSlack slack;
  private final SlackTransport transport;
  private final String user;

  FakeMember(FakeSlack slack, SlackTransport transport, String user) {
    this.slack = slack;
    this.transport = transport;
    this.user = user;
  }

  String user() {
    return user;
  }

  // Typing.

  void types(String command, String text) {
    deliverCommand(command(command, text));
  }

  JsonObject command(String command, String text) {
    JsonObject payload = new JsonObject();
    payload.addProperty("token", "legacy");
    payload.addProperty("team_id", FakeSlack.TEAM);
    payload.addProperty("channel_id", FakeSlack.CHANNEL);
    payload.addProperty("user_id", user);
    payload.addProperty("command", command);
    payload.addProperty("text", text);
    payload.addProperty("api_app_id", "A0FAKE");
    payload.addProperty("response_url", slack.responseUrl(user, null));
    payload.addProperty("trigger_id", slack.trigger(user));
    return payload;
  }

  void deliverCommand(JsonObject payload) {
    JsonObject acknowledged = transport.deliver(payload, true);
    if (!acknowledged.isEmpty()) {
      slack.showAcknowledged(user, acknowledged);
    }
  }

  void usesShortcut(String callback) {
    JsonObject payload = interaction("shortcut");
    payload.addProperty("callback_id", callback);
    payload.addProperty("action_ts", slack.ts());
    payload.addProperty("trigger_id", slack.trigger(user));
    transport.deliver(payload, false);
  }

  /// The shortcut in the menu of a message that somebody wrote.
  void usesMessageShortcut(String callback, String text) {
    JsonObject payload = interaction("message_action");
    payload.addProperty("callback_id", callback);
    payload.addProperty("action_ts", slack.ts());
    payload.addProperty("trigger_id", slack.trigger(user));
    JsonObject message = new JsonObject();
    message.addProperty("type", "message");
    message.addProperty("ts", slack.ts());
    message.addProperty("text", text);
    payload.add("message", message);
    transport.deliver(payload, false);
  }

  /// Slack tells the app of something that this member did.
  void causes(String event) {
    causes(event, "{\"oauth\":[],\"bot\":[\"U0BOT\"]}");
  }

  /// @param tokens which tokens are no longer good
  void causes(String event, String tokens) {
    String told = "{\"type\":\"%s\",\"user\":\"%s\",\"tab\":\"home\",\"tokens\":%s}".formatted(event, user, tokens);
    String payload = "{\"type\":\"event_callback\",\"team_id\":\"%s\",\"event_id\":\"Ev%s\",\"event\":%s}"
        .formatted(FakeSlack.TEAM, slack.ts(), told);
    transport.deliver(JsonParser.parseString(payload).getAsJsonObject(), false);
  }

  // Pressing.

  void presses(String label) {
    transport.deliver(press(label), false);
  }

  /// The press of a button that stands in the modal, or else in the newest message that has it.
  JsonObject press(String label) {
    Slacks.View view = slack.openView(user);
    return view == null ? pressInMessage(label) : pressInView(view, label);
  }

  JsonObject pressInMessage(String label) {
    Slacks.Message message = withButton(label);
    JsonObject container = new JsonObject();
    container.addProperty("type", "message");
    container.addProperty("message_ts", message.ts);
    container.addProperty("channel_id", FakeSlack.CHANNEL);
    container.addProperty("is_ephemeral", message.user.equals(user));
    JsonObject payload = press(container, button(message.body, label));
    payload.addProperty("response_url", slack.responseUrl(user, message));
    return payload;
  }

  void pressesAtHome(String label) {
    JsonObject home = slack.channels().home(user).deepCopy();
    JsonObject container = new JsonObject();
    container.addProperty("type", "view");
    container.addProperty("view_id", "VHOME");
    JsonObject payload = press(container, button(home, label));
    home.addProperty("id", "VHOME");
    home.addProperty("hash", "1");
    payload.add("view", home);
    transport.deliver(payload, false);
  }

  private JsonObject pressInView(Slacks.View view, String label) {
    JsonObject container = new JsonObject();
    container.addProperty("type", "view");
    container.addProperty("view_id", view.id);
    JsonObject payload = press(container, button(view.body, label));
    payload.add("view", viewPayload(view));
    return payload;
  }

  private JsonObject press(JsonObject container, JsonObject button) {
    JsonObject payload = interaction("block_actions");
    payload.addProperty("trigger_id", slack.trigger(user));
    payload.add("container", container);
    JsonObject action = new JsonObject();
    action.addProperty("type", "button");
    action.add("action_id", button.get("action_id"));
    action.addProperty("block_id", "b1");
    action.add("text", button.get("text"));
    action.addProperty("action_ts", slack.ts());
    JsonArray actions = new JsonArray();
    actions.add(action);
    payload.add("actions", actions);
    return payload;
  }

  // Forms.

  /// Sends the form with what stands in it and these values, by label or id.
  void submits(Map<String, String> values) {
    Slacks.View view = openView();
    JsonObject acknowledged = transport.deliver(submission(values), false);
    String action = acknowledged.has("response_action") ? acknowledged.get("response_action").getAsString() : "";
    switch (action) {
      case "" -> view.open = false;
      case "clear" -> view.open = false;
      case "update" -> slack.showInView(view, acknowledged.getAsJsonObject("view"));
      case "errors" -> errors(view, acknowledged.getAsJsonObject("errors"));
      case String other -> slack.breaks("response_action " + other);
    }
  }

  JsonObject submission(Map<String, String> values) {
    Slacks.View view = openView();
    JsonObject payload = interaction("view_submission");
    payload.addProperty("trigger_id", slack.trigger(user));
    JsonObject sent = viewPayload(view);
    JsonObject state = new JsonObject();
    state.add("values", fill(view, values));
    sent.add("state", state);
    payload.add("view", sent);
    payload.add("response_urls", new JsonArray());
    return payload;
  }

  void closes() {
    Slacks.View view = openView();
    view.open = false;
    if (view.body.has("notify_on_close") && view.body.get("notify_on_close").getAsBoolean()) {
      JsonObject payload = interaction("view_closed");
      payload.add("view", viewPayload(view));
      payload.addProperty("is_cleared", false);
      transport.deliver(payload, false);
    }
  }

  // Seeing.

  /// The modal, or else the newest message.
  String sees() {
    Slacks.View view = slack.openView(user);
    if (view != null) {
      return SlackScreen.view(view.body);
    }
    List<Slacks.Message> messages = slack.messages(user);
    return messages.isEmpty() ? "" : SlackScreen.message(messages.getLast().body);
  }

  /// The same as Slack was sent it.
  JsonObject seesJson() {
    Slacks.View view = slack.openView(user);
    List<Slacks.Message> messages = slack.messages(user);
    return view != null ? view.body : messages.isEmpty() ? new JsonObject() : messages.getLast().body;
  }

  private void errors(Slacks.View view, JsonObject errors) {
    for (String block : errors.keySet()) {
      if (inputs(view.body).stream().noneMatch(input -> input.get("block_id").getAsString().equals(block))) {
        slack.breaks("an error for a block that is no input: " + block);
      }
    }
  }

  private Slacks.View openView() {
    Slacks.View view = slack.openView(user);
    if (view == null) {
      throw new IllegalStateException("no modal is open; the member sees:\n" + sees());
    }
    return view;
  }

  private JsonObject fill(Slacks.View view, Map<String, String> given) {
    JsonObject state = new JsonObject();
    List<String> known = new ArrayList<>();
    for (JsonObject input : inputs(view.body)) {
      String block = input.get("block_id").getAsString();
      String id = block.substring(0, block.indexOf('~'));
      String label = input.getAsJsonObject("label").get("text").getAsString();
      known.addAll(List.of(id, label));
      JsonObject element = input.getAsJsonObject("element");
      String text = given.getOrDefault(id, given.get(label));
      JsonObject kept = text == null ? view.typed.get(block) : null;
      JsonObject value = kept != null ? kept
          : element.has("options") ? chosen(element, text) : typed(input, element, text);
      view.typed.put(block, value);
      JsonObject byAction = new JsonObject();
      byAction.add(element.get("action_id").getAsString(), value);
      state.add(block, byAction);
    }
    if (!known.containsAll(given.keySet())) {
      throw new IllegalStateException("no such fields: " + given.keySet() + " among " + known);
    }
    return state;
  }

  private static JsonObject typed(JsonObject input, JsonObject element, @Nullable String text) {
    String initial = element.has("initial_value") ? element.get("initial_value").getAsString() : "";
    String value = text == null ? initial : text;
    boolean optional = input.has("optional") && input.get("optional").getAsBoolean();
    if (value.isEmpty() && !optional) {
      throw new IllegalStateException("Slack's client asks to fill in " + input.get("label"));
    }
    if (value.length() > element.get("max_length").getAsInt()) {
      throw new IllegalStateException("Slack's client says that this is too long");
    }
    JsonObject typed = new JsonObject();
    typed.addProperty("type", "plain_text_input");
    if (!value.isEmpty()) {
      typed.addProperty("value", value);
    }
    return typed;
  }

  private static JsonObject chosen(JsonObject element, @Nullable String text) {
    JsonObject chosen = new JsonObject();
    chosen.addProperty("type", element.get("type").getAsString());
    JsonElement option = element.get("initial_option");
    for (JsonElement each : element.getAsJsonArray("options")) {
      if (each.getAsJsonObject().get("value").getAsString().equals(text)) {
        option = each;
      }
    }
    if (option == null) {
      throw new IllegalStateException("Slack's client asks to choose one");
    }
    chosen.add("selected_option", option);
    return chosen;
  }

  private static List<JsonObject> inputs(JsonObject view) {
    return view.getAsJsonArray("blocks")
        .asList()
        .stream()
        .map(JsonElement::getAsJsonObject)
        .filter(block -> block.get("type").getAsString().equals("input"))
        .toList();
  }

  private Slacks.Message withButton(String label) {
    return slack.messages(user)
        .reversed()
        .stream()
        .filter(message -> buttons(message.body).stream().anyMatch(button -> label(button).equals(label)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no [" + label + "]; the member sees:\n" + sees()));
  }

  private static JsonObject button(JsonObject body, String label) {
    return buttons(body).stream()
        .filter(button -> label(button).equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no [" + label + "] in:\n" + SlackScreen.message(body)));
  }

  private static List<JsonObject> buttons(JsonObject body) {
    return body.getAsJsonArray("blocks")
        .asList()
        .stream()
        .map(JsonElement::getAsJsonObject)
        .filter(block -> block.get("type").getAsString().equals("actions"))
        .flatMap(block -> block.getAsJsonArray("elements").asList().stream())
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private static String label(JsonObject button) {
    return button.getAsJsonObject("text").get("text").getAsString();
  }

  private JsonObject interaction(String type) {
    JsonObject payload = new JsonObject();
    payload.addProperty("type", type);
    JsonObject team = new JsonObject();
    team.addProperty("id", FakeSlack.TEAM);
    payload.add("team", team);
    JsonObject person = new JsonObject();
    person.addProperty("id", user);
    person.addProperty("team_id", FakeSlack.TEAM);
    payload.add("user", person);
    payload.addProperty("api_app_id", "A0FAKE");
    return payload;
  }

  private static JsonObject viewPayload(Slacks.View view) {
    JsonObject payload = view.body.deepCopy();
    payload.addProperty("id", view.id);
    payload.addProperty("hash", view.hash());
    return payload;
  }
}
