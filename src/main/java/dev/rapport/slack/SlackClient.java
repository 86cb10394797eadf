package dev.rapport.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
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
    this.http = new OkHttpClient.Builder().retryOnConnectionFailure(false)
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

  MethodsClient methods() {
    return methods;
  }

  OkHttpClient http() {
    return http;
  }

  private static String base(String apiUrl) {
    return apiUrl.isBlank() ? SlackApi.SLACK : apiUrl.endsWith("/") ? apiUrl : apiUrl + "/";
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
