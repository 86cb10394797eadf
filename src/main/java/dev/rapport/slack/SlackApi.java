package dev.rapport.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.apps.connections.AppsConnectionsOpenResponse;
import com.slack.api.util.http.SlackHttpClient;
import com.slack.api.webhook.WebhookResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import okhttp3.ConnectionPool;
import org.jspecify.annotations.Nullable;

/// The few calls that Rapport makes to Slack. Safe for use by many threads.
final class SlackApi implements AutoCloseable {
  static final String SLACK = "https://slack.com/api/";

  // A trigger lives for 3 seconds; a call that takes longer is of no use to anybody.
  private static final Duration PATIENCE = Duration.ofMillis(2_500);
  private static final Pattern MEMBER = Pattern.compile("[UW][A-Z0-9]{1,40}");
  private static final Duration DEFAULT_WAIT = Duration.ofSeconds(1);
  // After that no response_url takes anything.
  private static final Duration LONGEST_WAIT = Origin.USABLE;

  private final Slack slack;
  private final MethodsClient methods;
  private final String base;

  /// @param base where the methods are, ending in a slash
  SlackApi(String base, String botToken) {
    this.base = base;
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(base);
    config.setStatsEnabled(false);
    // It would be taken from the environment, which only the settings read, and without NO_PROXY.
    config.setProxyUrl(null);
    this.slack = Slack.getInstance(config, new SlackHttpClient(SlackClient.builder()
        .connectionPool(new ConnectionPool())
        .callTimeout(PATIENCE)
        .build()));
    this.methods = slack.methods(botToken);
  }

  /// The one Slack of this process, for Bolt.
  Slack slack() {
    return slack;
  }

  Sent authTest() {
    return call(() -> methods.authTest(request -> request));
  }

  /// Where to connect for Socket Mode.
  ///
  /// @param url empty unless it was sent
  record Connection(Sent sent, String url) {}

  Connection openConnection(String appToken) {
    String[] url = {""};
    Sent sent = call(() -> {
      AppsConnectionsOpenResponse response = methods.appsConnectionsOpen(request -> request.token(appToken));
      url[0] = response.isOk() ? response.getUrl() : "";
      return response;
    });
    return new Connection(sent, url[0]);
  }

  Sent openView(String trigger, String view) {
    return call(() -> methods.viewsOpen(request -> request.triggerId(trigger).viewAsString(view)));
  }

  Sent updateView(String viewId, @Nullable String hash, String view) {
    return call(() -> methods.viewsUpdate(request -> request.viewId(viewId).hash(hash).viewAsString(view)));
  }

  /// @param url a response_url, or the id of a member
  Sent post(String url, String message) {
    if (MEMBER.matcher(url).matches()) {
      return tell(url, JsonParser.parseString(message).getAsJsonObject());
    }
    if (!trusted(url)) {
      return new Sent.Refused("not_a_response_url");
    }
    try {
      WebhookResponse response = slack.send(url, message);
      if (response.getCode() == 200) {
        return new Sent.Done();
      }
      return failed(response.getCode(), response.getHeaders(), "http_" + response.getCode());
    } catch (IOException e) {
      return new Sent.Unreachable(e.getClass().getSimpleName());
    }
  }

  private Sent tell(String member, JsonObject message) {
    return call(() -> methods.chatPostMessage(request -> request.channel(member)
        .text(message.get("text").getAsString())
        .blocksAsString(message.get("blocks").toString())
        .mrkdwn(false)
        .unfurlLinks(false)
        .unfurlMedia(false)));
  }

  private interface Call {
    SlackApiTextResponse make() throws IOException, SlackApiException;
  }

  private static Sent call(Call call) {
    try {
      SlackApiTextResponse response = call.make();
      return response.isOk() ? new Sent.Done() : new Sent.Refused(response.getError());
    } catch (SlackApiException e) {
      return failed(e.getResponse().code(), e.getResponse().headers().toMultimap(), "http_" + e.getResponse().code());
    } catch (IOException e) {
      return new Sent.Unreachable(e.getClass().getSimpleName());
    }
  }

  private static Sent failed(int status, Map<String, List<String>> headers, String error) {
    if (status == 429) {
      return new Sent.RateLimited(wait(headers.getOrDefault("retry-after", List.of())));
    }
    return status >= 500 ? new Sent.Unreachable(error) : new Sent.Refused(error);
  }

  private static Duration wait(List<String> retryAfter) {
    if (retryAfter.isEmpty() || !retryAfter.getFirst().matches("[0-9]{1,6}")) {
      return DEFAULT_WAIT;
    }
    Duration asked = Duration.ofSeconds(Long.parseLong(retryAfter.getFirst()));
    return asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
  }

  // A member's words go to Slack and nowhere else, whatever a stored payload says.
  private boolean trusted(String url) {
    try {
      URI to = URI.create(url);
      String host = to.getHost() == null ? "" : to.getHost();
      URI api = URI.create(base);
      boolean slacks = "https".equals(to.getScheme())
          && (host.endsWith(".slack.com") || host.endsWith(".slack-gov.com"));
      boolean replaced = !base.equals(SLACK) && host.equals(api.getHost()) && to.getPort() == api.getPort();
      return slacks || replaced;
    } catch (IllegalArgumentException notAUrl) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      slack.close();
    } catch (Exception e) {
      throw new IOException(e);
    }
  }
}
