package dev.rapport.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The calls of the Bot Connector that are needed. Each is made once, and once more with a new token or at the cloud's
/// other address where Teams says so; waiting and trying again is for whoever calls. A token goes nowhere but to hosts of
/// Microsoft's.
final class Connector {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  // learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit: these, and nothing else.
  private static final Set<Integer> TRIED_AGAIN = Set.of(412, 429, 502, 503, 504);
  private static final Logger LOG = LoggerFactory.getLogger(Connector.class);

  private final HttpClient http;
  private final TeamsCloud cloud;
  private final AccessTokens tokens;

  Connector(HttpClient http, TeamsCloud cloud, AccessTokens tokens) {
    this.http = http;
    this.cloud = cloud;
    this.tokens = tokens;
  }

  /// What java.net.http should be like: some of what speaks for Teams does not know HTTP/2, and answers it with nothing.
  static HttpClient client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(Duration.ofSeconds(5))
        .build();
  }

  Sent post(String service, String conversation, ObjectNode activity) {
    return call(service, "POST", "v3/conversations/" + id(conversation) + "/activities", activity);
  }

  Sent reply(String service, String conversation, String to, ObjectNode activity) {
    return call(service, "POST", "v3/conversations/" + id(conversation) + "/activities/" + id(to), activity);
  }

  Sent update(String service, String conversation, String message, ObjectNode activity) {
    return call(service, "PUT", "v3/conversations/" + id(conversation) + "/activities/" + id(message), activity);
  }

  /// Begins a conversation, or finds it: for one person, Teams answers with the same each time.
  Sent begin(String service, ObjectNode conversation) {
    return call(service, "POST", "v3/conversations", conversation);
  }

  private Sent call(String service, String method, String path, ObjectNode body) {
    Sent sent = call(service, method, path, body, false);
    if (sent instanceof Sent.Refused(int status, String code)) {
      if (status == 401) {
        return call(service, method, path, body, true);
      }
      if (status == 403 && code.equals("InvalidBotApiHost") && !cloud.proactive().isEmpty()) {
        return call(service.replaceFirst("^https://[^/]+", "https://" + cloud.proactive()), method, path, body, false);
      }
    }
    return sent;
  }

  private Sent call(String service, String method, String path, ObjectNode body, boolean renewed) {
    try {
      URI address = URI.create((service.endsWith("/") ? service : service + "/") + path);
      if (!cloud.trusts(address)) {
        LOG.warn("Nothing is sent to {}: it is no host of Teams", address.getHost());
        return new Sent.Refused(0, "UntrustedHost");
      }
      HttpRequest.Builder request = HttpRequest.newBuilder(address)
          .timeout(PATIENCE)
          .header("Content-Type", "application/json; charset=utf-8")
          .method(method, BodyPublishers.ofByteArray(body.toString().getBytes(UTF_8)));
      String token = tokens.token(renewed);
      if (!token.isEmpty()) {
        request.header("Authorization", "Bearer " + token);
      }
      return read(http.send(request.build(), BodyHandlers.ofString()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Sent.Unknown("interrupted");
    } catch (AccessTokens.NoTokenException e) {
      LOG.warn("Microsoft gives no token for Teams: {}", e.getMessage());
      return new Sent.Unsent("no token: " + e.getMessage());
    } catch (ConnectException | HttpConnectTimeoutException e) {
      return new Sent.Unsent(e.getClass().getSimpleName());
    } catch (IOException | IllegalArgumentException e) {
      return new Sent.Unknown(e.getClass().getSimpleName());
    }
  }

  private static Sent read(HttpResponse<String> answer) {
    int status = answer.statusCode();
    if (status / 100 == 2) {
      return new Sent.Done(answer.body());
    }
    return TRIED_AGAIN.contains(status)
        ? new Sent.Later(status, pause(answer))
        : new Sent.Refused(status, code(answer.body()));
  }

  private static Duration pause(HttpResponse<String> answer) {
    return answer.headers()
        .firstValue("Retry-After")
        .filter(value -> value.matches("[0-9]{1,6}"))
        .map(value -> Duration.ofSeconds(Long.parseLong(value)))
        .orElse(Duration.ZERO);
  }

  private static String code(String body) {
    String code = TeamsJson.readOrMissing(body).at("/error/code").asText("");
    return code.matches("[A-Za-z0-9_-]{1,80}") ? code : "unknown";
  }

  private static String id(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
