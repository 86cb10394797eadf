package dev.rapport.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/// Slack's end of Socket Mode, over a real WebSocket: envelopes out, acknowledgements in within three seconds.
final class FakeSocket extends WebSocketServer implements SlackTransport, AutoCloseable {
  private final CountDownLatch started = new CountDownLatch(1);
  private final Semaphore opened = new Semaphore(0);
  private final AtomicReference<WebSocket> newest = new AtomicReference<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private final Map<String, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();

  FakeSocket() throws InterruptedException {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
    setReuseAddr(true);
    setDaemon(true);
    start();
    started.await();
  }

  String url() {
    return "ws://127.0.0.1:" + getPort() + "/link";
  }

  /// Waits for the app to connect once more.
  void awaitConnection() throws InterruptedException {
    if (!opened.tryAcquire(20, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the app did not connect");
    }
  }

  /// Slack asks every app to reconnect from time to time.
  void asksToReconnect() {
    broadcast("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}");
  }

  @Override
  public JsonObject deliver(JsonObject payload, boolean command) {
    JsonObject envelope = new JsonObject();
    envelope.addProperty("envelope_id", "envelope-" + numbers.incrementAndGet());
    envelope.addProperty("type", command ? "slash_commands" : "interactive");
    envelope.addProperty("accepts_response_payload", true);
    envelope.add("payload", payload);
    return send(envelope);
  }

  /// Delivers once more, as Slack does, what is not acknowledged.
  JsonObject send(JsonObject envelope) {
    CompletableFuture<JsonObject> acknowledgement = new CompletableFuture<>();
    waiting.put(envelope.get("envelope_id").getAsString(), acknowledgement);
    for (int attempt = 0; attempt < 2; attempt++) {
      envelope.addProperty("retry_attempt", attempt);
      newest.get().send(envelope.toString());
      try {
        JsonObject answer = acknowledgement.get(3, TimeUnit.SECONDS);
        return answer.has("payload") ? answer.getAsJsonObject("payload") : new JsonObject();
      } catch (TimeoutException e) {
        // once more
      } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new IllegalStateException("operation_timeout");
  }

  @Override
  public void onOpen(WebSocket socket, ClientHandshake handshake) {
    newest.set(socket);
    socket.send("{\"type\":\"hello\",\"num_connections\":1}");
    opened.release();
  }

  @Override
  public void onMessage(WebSocket socket, String message) {
    JsonObject acknowledgement = JsonParser.parseString(message).getAsJsonObject();
    CompletableFuture<JsonObject> waits = waiting.remove(acknowledgement.get("envelope_id").getAsString());
    if (waits != null) {
      waits.complete(acknowledgement);
    }
  }

  @Override
  public void onClose(WebSocket socket, int code, String reason, boolean remote) {
    // The app reconnects by itself.
  }

  @Override
  public void onError(WebSocket socket, Exception failure) {
    // A test that misses an acknowledgement says so.
  }

  @Override
  public void onStart() {
    started.countDown();
  }

  @Override
  public void close() throws IllegalStateException {
    try {
      stop(1000);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
