package dev.rapport.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/// Slack's methods for what must not happen twice. OkHttp repeats a request by itself when a connection breaks that it
/// had kept, even if the request had arrived; here it keeps none and repeats nothing.
final class SlackClient implements AutoCloseable {
  private final OkHttpClient http;
  private final Slack slack;
  private final MethodsClient methods;

  /// @param apiUrl where Slack's methods are, or empty for Slack itself
  /// @param patience how long one call may take
  SlackClient(String botToken, String apiUrl, Duration patience) {
    this.http = builder().retryOnConnectionFailure(false)
        .followRedirects(false)
        .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
        .callTimeout(patience)
        .readTimeout(patience)
        .build();
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(base(apiUrl));
    config.setStatsEnabled(false);
    config.setProxyUrl(null);
    this.slack = Slack.getInstance(config, new SlackHttpClient(http));
    this.methods = slack.methods(botToken);
  }

  /// Where the methods are, ending in a slash.
  static String base(String apiUrl) {
    return apiUrl.isBlank() ? SlackApi.SLACK : apiUrl.endsWith("/") ? apiUrl : apiUrl + "/";
  }

  /// A client to be set up further, with threads of its own, so that closing it closes no other.
  static OkHttpClient.Builder builder() {
    return Trusting.CLIENT.newBuilder().dispatcher(new Dispatcher());
  }

  // To read which certificates are trusted takes longer than all the rest of a client.
  private static final class Trusting {
    static final OkHttpClient CLIENT = new OkHttpClient();
  }

  MethodsClient methods() {
    return methods;
  }

  OkHttpClient http() {
    return http;
  }

  @Override
  public void close() {
    try {
      slack.close();
    } catch (Exception e) {
      throw new IllegalStateException("Slack's client did not close", e);
    }
  }
}
