package dev.rapport.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Slack's signed requests to an app. An answer that takes more than three seconds is none.
final class SlackHttp implements SlackTransport, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Supplier<URI> app;
  private final InstantSource clock;

  SlackHttp(Supplier<URI> app, InstantSource clock) {
    this.app = app;
    this.clock = clock;
  }

  @Override
  public JsonObject deliver(JsonObject payload, boolean command) {
    String body = command ? form(payload) : "payload=" + URLEncoder.encode(payload.toString(), UTF_8);
    HttpResponse<String> response = post(body, "application/x-www-form-urlencoded", signed(body));
    if (response.statusCode() != 200) {
      throw new IllegalStateException("operation_failed: " + response.statusCode() + " " + response.body());
    }
    return response.body().isEmpty() ? new JsonObject() : JsonParser.parseString(response.body()).getAsJsonObject();
  }

  /// The timestamp and signature of a request.
  record Signed(String timestamp, String signature) {}

  Signed signed(String body) {
    String timestamp = Long.toString(clock.instant().getEpochSecond());
    return new Signed(timestamp,
        new RequestSignature(FakeSlack.SIGNING_SECRET, clock).sign(body.getBytes(UTF_8), timestamp));
  }

  HttpResponse<String> post(String body, String type, Signed signed) {
    HttpRequest.Builder request = HttpRequest.newBuilder(app.get())
        .timeout(PATIENCE)
        .header("Content-Type", type)
        .header("X-Slack-Request-Timestamp", signed.timestamp())
        .header("X-Slack-Signature", signed.signature())
        .POST(HttpRequest.BodyPublishers.ofString(body));
    return send(request.build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (HttpTimeoutException e) {
      throw new IllegalStateException("operation_timeout", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String form(JsonObject payload) {
    return payload.entrySet()
        .stream()
        .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue().getAsString(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  @Override
  public void close() {
    client.close();
  }
}
