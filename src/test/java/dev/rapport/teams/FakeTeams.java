package dev.rapport.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/// What Teams is to an app: the keys it signs with, Entra's tokens, and the Bot Connector with its conversations. It is
/// strict: what Teams would refuse, it refuses, and remembers that somebody tried.
final class FakeTeams implements AutoCloseable {
  static final String TENANT = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
  static final String APP = "11111111-2222-3333-4444-555555555555";
  static final String BOT = "28:" + APP;
  static final String SECRET = "a-secret";
  static final String GENERAL = "19:general@thread.tacv2";

  final FakeSigner signer = new FakeSigner();
  private final HttpServer server;
  private final Map<String, List<Message>> conversations = Collections.synchronizedMap(new LinkedHashMap<>());
  private final Map<String, String> chats = Collections.synchronizedMap(new LinkedHashMap<>());
  private final List<String> broken = Collections.synchronizedList(new ArrayList<>());
  private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
  private final ConcurrentLinkedDeque<Fault> faults = new ConcurrentLinkedDeque<>();
  private final AtomicInteger numbers = new AtomicInteger(1000);
  final AtomicInteger tokensGiven = new AtomicInteger();
  final AtomicInteger keysRead = new AtomicInteger();
  private volatile boolean tokenRevoked;
  private volatile String service = "";

  /// What the next call is answered instead.
  ///
  /// @param retryAfter in seconds, or empty
  record Fault(int status, String code, String retryAfter) {}

  /// One message of ours.
  static final class Message {
    final String id;
    ObjectNode body;
    int updates;

    Message(String id, ObjectNode body) {
      this.id = id;
      this.body = body;
    }
  }

  FakeTeams() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/openid", exchange -> answer(exchange, 200,
        "{\"issuer\":\"x\",\"jwks_uri\":\"" + base() + "keys\"}"));
    server.createContext("/keys", exchange -> {
      keysRead.incrementAndGet();
      answer(exchange, 200, signer.jwks());
    });
    server.createContext("/entra/", this::entra);
    server.createContext("/amer/", this::connector);
    server.start();
    service = base() + "amer/" + TENANT + "/";
    conversations.put(GENERAL, Collections.synchronizedList(new ArrayList<>()));
  }

  String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /// The address that every activity names.
  String service() {
    return service;
  }

  TeamsCloud cloud() {
    return new TeamsCloud(URI.create(base() + "openid"), FakeSigner.ISSUER, "https://login.microsoftonline.com/",
        "https://api.botframework.com/.default", List.of(), "", true);
  }

  /// Entra is asked for by its name, and answers here.
  UnaryOperator<URI> route() {
    return asked -> URI.create(asked.toString().replace("https://login.microsoftonline.com/", base() + "entra/"));
  }

  /// What was done that Teams forbids.
  List<String> broken() {
    return List.copyOf(broken);
  }

  List<String> calls() {
    return List.copyOf(calls);
  }

  void fail(Fault fault) {
    faults.add(fault);
  }

  /// The token that was given last is taken no more.
  void revokeToken() {
    tokenRevoked = true;
  }

  /// The chat of one person with the app, which Teams names the same each time.
  String chat(String person) {
    return chats.computeIfAbsent(person, _ -> {
      String id = "a:" + numbers.incrementAndGet();
      conversations.put(id, Collections.synchronizedList(new ArrayList<>()));
      return id;
    });
  }

  void removeChat(String person) {
    conversations.remove(chats.remove(person));
  }

  List<Message> messages(String conversation) {
    List<Message> all = conversations.getOrDefault(conversation, List.of());
    synchronized (all) {
      return List.copyOf(all);
    }
  }

  /// Every thread of a channel.
  List<String> threads(String channel) {
    synchronized (conversations) {
      return conversations.keySet().stream().filter(id -> id.startsWith(channel + ";messageid=")).toList();
    }
  }

  void thread(String channel, String message) {
    conversations.put(channel + ";messageid=" + message, Collections.synchronizedList(new ArrayList<>()));
  }

  private void entra(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    boolean ours = exchange.getRequestURI().getPath().equals("/entra/" + TENANT + "/oauth2/v2.0/token")
        && form.contains("client_secret=" + SECRET) && form.contains("grant_type=client_credentials")
        && form.contains("client_id=" + APP) && form.contains("api.botframework.com%2F.default");
    if (!ours) {
      answer(exchange, 401, "{\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000215\"}");
      return;
    }
    tokenRevoked = false;
    answer(exchange, 200, "{\"token_type\":\"Bearer\",\"expires_in\":3599,\"access_token\":\"token-"
        + tokensGiven.incrementAndGet() + "\"}");
  }

  private void connector(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getRawPath().substring(("/amer/" + TENANT + "/").length());
    calls.add(exchange.getRequestMethod() + " " + URLDecoder.decode(path, UTF_8));
    byte[] body = exchange.getRequestBody().readAllBytes();
    if (tokenRevoked || !("Bearer token-" + tokensGiven.get())
        .equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      answer(exchange, 401, "{\"message\":\"Authorization has been denied for this request.\"}");
      return;
    }
    Fault fault = faults.poll();
    if (fault != null) {
      if (!fault.retryAfter().isEmpty()) {
        exchange.getResponseHeaders().add("Retry-After", fault.retryAfter());
      }
      answer(exchange, fault.status(), "{\"error\":{\"code\":\"" + fault.code() + "\",\"message\":\"x\"}}");
      return;
    }
    ObjectNode json = (ObjectNode) TeamsJson.read(body);
    String[] parts = path.split("/");
    switch (exchange.getRequestMethod() + parts.length) {
      case "POST2" -> begin(exchange, json);
      case "POST4", "POST5" -> post(exchange, URLDecoder.decode(parts[2], UTF_8), json);
      case "PUT5" -> update(exchange, URLDecoder.decode(parts[2], UTF_8), URLDecoder.decode(parts[4], UTF_8), json);
      case String other -> {
        broken.add("no such call: " + other + " " + path);
        answer(exchange, 404, "{}");
      }
    }
  }

  private void begin(HttpExchange exchange, ObjectNode json) throws IOException {
    if (!json.path("tenantId").asText().equals(TENANT)) {
      broken.add("a conversation without its tenant");
    }
    if (json.path("isGroup").asBoolean()) {
      String channel = json.at("/channelData/channel/id").asText();
      if (!conversations.containsKey(channel)) {
        answer(exchange, 403, "{\"error\":{\"code\":\"BotNotInConversationRoster\"}}");
        return;
      }
      check((ObjectNode) json.path("activity"));
      String id = Integer.toString(numbers.incrementAndGet());
      thread(channel, id);
      said(channel + ";messageid=" + id).add(new Message(id, (ObjectNode) json.path("activity")));
      answer(exchange, 201, "{\"id\":\"" + channel + ";messageid=" + id + "\",\"activityId\":\"" + id + "\"}");
      return;
    }
    String person = json.at("/members/0/id").asText();
    if (!person.startsWith("29:")) {
      broken.add("no person: " + person);
    }
    answer(exchange, 200, "{\"id\":\"" + chat(person) + "\"}");
  }

  private void post(HttpExchange exchange, String conversation, ObjectNode json) throws IOException {
    if (!conversations.containsKey(conversation)) {
      answer(exchange, 404, "{\"error\":{\"code\":\"ConversationNotFound\"}}");
      return;
    }
    check(json);
    Message message = new Message(Integer.toString(numbers.incrementAndGet()), json);
    said(conversation).add(message);
    answer(exchange, 201, "{\"id\":\"" + message.id + "\"}");
  }

  private void update(HttpExchange exchange, String conversation, String id, ObjectNode json) throws IOException {
    check(json);
    for (Message message : messages(conversation)) {
      if (message.id.equals(id)) {
        message.body = json;
        message.updates++;
        answer(exchange, 200, "{\"id\":\"" + id + "\"}");
        return;
      }
    }
    answer(exchange, 404, "{\"error\":{\"code\":\"ActivityNotFoundInConversation\"}}");
  }

  private List<Message> said(String conversation) {
    return Objects.requireNonNull(conversations.get(conversation));
  }

  private void check(ObjectNode activity) {
    if (!activity.path("type").asText().equals("message")) {
      broken.add("not a message");
    }
    if (activity.has("text") && activity.has("attachments")) {
      broken.add("text beside a card becomes two messages");
    }
    if (activity.toString().length() * 2 > 80 * 1024) {
      broken.add("MessageSizeTooBig " + activity.toString().length() * 2);
    }
    for (JsonNode attachment : activity.path("attachments")) {
      broken.addAll(CardRules.broken((ObjectNode) attachment.path("content")));
    }
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] bytes = json.getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
