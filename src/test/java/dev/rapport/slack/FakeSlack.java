package dev.rapport.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// A strict Slack on loopback that remembers: what it shows, which triggers and response_urls it gave out, and every rule
/// that was broken. Stricter than Slack where Slack's own behaviour is not documented.
final class FakeSlack implements AutoCloseable {
  static final String BOT_TOKEN = "xoxb-fake-bot-token";
  static final String APP_TOKEN = "xapp-fake-app-token";
  static final String SIGNING_SECRET = "fake-signing-secret";
  static final String TEAM = "T0FAKE001";
  static final String CHANNEL = "C0FAKE001";

  private static final Set<String> FREE = Set.of("views.open", "views.update", "auth.test", "apps.connections.open",
      "views.publish");
  private static final Map<String, String> SCOPES = Map.of("chat.postMessage", "chat:write", "chat.update",
      "chat:write", "users.info", "users:read", "files.getUploadURLExternal", "files:write",
      "files.completeUploadExternal", "files:write", "files.delete", "files:write");
  private static final Set<String> RESPONSE_NAMES = Set.of("response_type", "replace_original", "delete_original",
      "text",
      "blocks", "mrkdwn");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final SettableClock clock;
  private final Set<String> granted;
  private final List<Slacks.Message> messages = new ArrayList<>();
  private final Map<String, Slacks.View> views = new LinkedHashMap<>();
  private final Map<String, Slacks.Trigger> triggers = new HashMap<>();
  private final Map<String, Slacks.ResponseUrl> responseUrls = new HashMap<>();
  private final List<Slacks.Fault> faults = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();
  private final List<String> calls = new ArrayList<>();
  private final Set<String> usedScopes = new TreeSet<>();
  private final FakeChannels channels;
  private String socketUrl = "";
  private int numbers;

  FakeSlack(SettableClock clock, Set<String> granted) throws IOException {
    this.clock = clock;
    this.granted = granted;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    this.channels = new FakeChannels(clock, broken, this::showIn);
    server.setExecutor(threads);
    server.createContext("/upload/", this::upload);
    server.createContext("/api/", this::method);
    server.createContext("/response/", this::response);
    server.start();
  }

  String apiUrl() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/";
  }

  /// Where `apps.connections.open` sends an app.
  synchronized void socketUrl(String url) {
    socketUrl = url;
  }

  // What Slack gives out.

  synchronized String trigger(String user) {
    String id = "trigger." + ++numbers;
    triggers.put(id, new Slacks.Trigger(user, clock.instant()));
    return id;
  }

  synchronized String responseUrl(String user, Slacks.@Nullable Message message) {
    String id = Integer.toString(++numbers);
    responseUrls.put(id, new Slacks.ResponseUrl(user, clock.instant(), message));
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/response/" + id;
  }

  synchronized String ts() {
    return clock.instant().getEpochSecond() + "." + String.format("%06d", ++numbers);
  }

  // What members and tests see.

  synchronized List<Slacks.Message> messages(String user) {
    return messages.stream()
        .filter(message -> message.user.equals(user) || message.user.equals(FakeChannels.EVERYBODY))
        .toList();
  }

  synchronized Slacks.@Nullable View openView(String user) {
    return views.values()
        .stream()
        .filter(view -> view.open && view.user.equals(user))
        .reduce((_, last) -> last)
        .orElse(null);
  }

  /// Its channels, people and files.
  FakeChannels channels() {
    return channels;
  }

  private void showIn(String user, JsonObject body) {
    messages.add(new Slacks.Message(body.remove("ts").getAsString(), user, body));
  }

  /// Every rule that was broken, in words; empty for an app that behaves.
  synchronized List<String> broken() {
    return List.copyOf(broken);
  }

  /// The methods and response_urls that were called, in their order.
  synchronized List<String> calls() {
    return List.copyOf(calls);
  }

  synchronized Set<String> usedScopes() {
    return Set.copyOf(usedScopes);
  }

  synchronized void fail(Slacks.Fault fault) {
    faults.add(fault);
  }

  synchronized void breaks(String rule) {
    broken.add(rule);
  }

  /// A message in the acknowledgement of a slash command.
  synchronized void showAcknowledged(String user, JsonObject body) {
    if (!body.has("blocks")) {
      body.add("blocks", new com.google.gson.JsonArray());
      broken.addAll(body.has("text") ? List.of() : List.of("an acknowledgement without text"));
    } else {
      broken.addAll(BlockKitRules.ofMessage(body));
    }
    messages.add(new Slacks.Message(ts(), user, body));
  }

  /// The `response_action` of a submission.
  synchronized void showInView(Slacks.View view, JsonObject body) {
    broken.addAll(BlockKitRules.ofView(body));
    view.show(body);
  }

  // The Web API.

  private synchronized void method(HttpExchange exchange) throws IOException {
    String name = exchange.getRequestURI().getPath().substring("/api/".length());
    Map<String, String> arguments = Exchanges.form(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    calls.add(name);
    Slacks.Fault fault = fault(name);
    if (fault != null && fault.status() == Slacks.Fault.LOST) {
      call(name, arguments, new JsonObject());
      exchange.close();
      return;
    }
    if (fault != null && fault.status() != 200) {
      Exchanges.retryAfter(exchange, fault);
      Exchanges.answer(exchange, fault.status(), "{\"ok\":false,\"error\":\"" + fault.error() + "\"}");
      return;
    }
    String error = fault != null ? fault.error()
        : refusal(name, exchange.getRequestHeaders().getFirst("Authorization"));
    JsonObject answer = new JsonObject();
    if (error.isEmpty()) {
      error = call(name, arguments, answer);
    }
    answer.addProperty("ok", error.isEmpty());
    if (!error.isEmpty()) {
      answer.addProperty("error", error);
    }
    Exchanges.answer(exchange, 200, answer.toString());
  }

  private String refusal(String name, @Nullable String authorization) {
    if (!SCOPES.containsKey(name) && !FREE.contains(name)) {
      broken.add("a method that this fake does not know: " + name);
      return "unknown_method";
    }
    String token = name.equals("apps.connections.open") ? APP_TOKEN : BOT_TOKEN;
    if (!("Bearer " + token).equals(authorization)) {
      return "invalid_auth";
    }
    String scope = SCOPES.getOrDefault(name, "");
    if (!scope.isEmpty()) {
      usedScopes.add(scope);
      if (!granted.contains(scope)) {
        broken.add(name + " without the scope " + scope);
        return "missing_scope";
      }
    }
    return "";
  }

  private String call(String name, Map<String, String> arguments, JsonObject answer) {
    return switch (name) {
      case "views.open" -> openView(arguments, answer);
      case "views.update" -> updateView(arguments);
      case "auth.test" -> {
        answer.addProperty("team_id", TEAM);
        answer.addProperty("user_id", "U0BOT");
        yield "";
      }
      case "apps.connections.open" -> {
        answer.addProperty("url", socketUrl);
        yield "";
      }
      case String other -> channels.call(other, arguments, answer, apiUrl().replace("/api/", ""), inChannels());
    };
  }

  // What only one person sees can be updated by nobody.
  private Map<String, Slacks.Message> inChannels() {
    Map<String, Slacks.Message> found = new HashMap<>();
    messages.stream()
        .filter(message -> message.user.equals(FakeChannels.EVERYBODY))
        .forEach(
            message -> found.put(message.ts, message));
    return found;
  }

  private synchronized void upload(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    Slacks.Fault fault = fault("upload");
    channels.uploaded(exchange.getRequestURI().getPath().substring("/upload/".length()));
    Exchanges.answer(exchange, fault == null ? 200 : fault.status(), "OK");
  }

  private String openView(Map<String, String> arguments, JsonObject answer) {
    Slacks.Trigger trigger = triggers.get(arguments.getOrDefault("trigger_id", ""));
    if (trigger == null) {
      return "invalid_trigger_id";
    }
    if (clock.instant().isAfter(trigger.at.plusSeconds(3))) {
      return "expired_trigger_id";
    }
    if (trigger.used) {
      broken.add("a trigger was used twice");
      return "exchanged_trigger_id";
    }
    trigger.used = true;
    JsonObject body = object(arguments.getOrDefault("view", ""));
    List<String> problems = BlockKitRules.ofView(body);
    if (!problems.isEmpty()) {
      broken.addAll(problems);
      return "invalid_arguments";
    }
    Slacks.View view = new Slacks.View("V" + ++numbers, trigger.user, body);
    views.put(view.id, view);
    answer.add("view", body);
    return "";
  }

  private String updateView(Map<String, String> arguments) {
    Slacks.View view = views.get(arguments.getOrDefault("view_id", ""));
    if (view == null || !view.open) {
      return "not_found";
    }
    if (arguments.containsKey("hash") && !arguments.get("hash").equals(view.hash())) {
      return "hash_conflict";
    }
    JsonObject body = object(arguments.getOrDefault("view", ""));
    List<String> problems = BlockKitRules.ofView(body);
    if (!problems.isEmpty()) {
      broken.addAll(problems);
      return "invalid_arguments";
    }
    view.show(body);
    return "";
  }

  // response_urls.

  private synchronized void response(HttpExchange exchange) throws IOException {
    String id = exchange.getRequestURI().getPath().substring("/response/".length());
    String text = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    calls.add("response_url");
    Slacks.ResponseUrl url = responseUrls.get(id);
    Slacks.Fault fault = fault("response_url");
    if (fault != null) {
      Exchanges.retryAfter(exchange, fault);
      Exchanges.answer(exchange, fault.status(), fault.error());
    } else if (url == null || clock.instant().isAfter(url.at.plus(Duration.ofMinutes(30)))) {
      Exchanges.answer(exchange, 404, "expired_url");
    } else if (++url.uses > 5) {
      broken.add("a response_url was used more than five times");
      Exchanges.answer(exchange, 404, "used_url");
    } else {
      JsonObject body = object(text);
      List<String> problems = new ArrayList<>(BlockKitRules.ofMessage(body));
      body.keySet().stream().filter(key -> !RESPONSE_NAMES.contains(key)).forEach(problems::add);
      broken.addAll(problems);
      if (problems.isEmpty()) {
        show(url, body);
      }
      Exchanges.answer(exchange, problems.isEmpty() ? 200 : 400, problems.isEmpty() ? "ok" : "invalid_blocks");
    }
  }

  private void show(Slacks.ResponseUrl url, JsonObject body) {
    boolean replace = body.has("replace_original") && body.get("replace_original").getAsBoolean();
    if (replace && url.message != null) {
      broken
          .addAll(url.message.user.equals(url.user) ? List.of() : List.of("a private answer took a channel's message"));
      url.message.body = body;
    } else {
      messages.add(new Slacks.Message(ts(), url.user, body));
    }
  }

  private Slacks.@Nullable Fault fault(String method) {
    Slacks.Fault found = faults.stream().filter(fault -> fault.method().equals(method)).findFirst().orElse(null);
    faults.remove(found);
    return found;
  }

  private JsonObject object(String text) {
    try {
      JsonElement element = JsonParser.parseString(text);
      return element.isJsonObject() ? element.getAsJsonObject() : new JsonObject();
    } catch (JsonParseException e) {
      broken.add("not JSON: " + text);
      return new JsonObject();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
