package dev.rapport.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.time.InstantSource;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;

/// Slack's part in a warm-up, so that a start is practised with what Slack will ask of it and nobody outside hears of
/// it: it agrees to whatever it is asked, and signs a command as Slack would.
public final class SlackWarmUp implements AutoCloseable {
  public static final String SIGNING_SECRET = "warm-up";
  public static final String BOT_TOKEN = "xoxb-warm-up";

  private final Server slack = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
  private final InstantSource clock;

  private SlackWarmUp(InstantSource clock) {
    this.clock = clock;
    slack.setHandler(new Agreeing());
  }

  public static SlackWarmUp start(InstantSource clock) {
    SlackWarmUp warmUp = new SlackWarmUp(clock);
    try {
      warmUp.slack.start();
    } catch (Exception e) {
      throw new IllegalStateException("Slack's part could not be played", e);
    }
    return warmUp;
  }

  /// Where its methods are.
  public URI api() {
    return slack.getURI().resolve("/api/");
  }

  /// @param server where Rapport is reached
  /// @param words what stands behind the command, or empty
  /// @param round makes it another command than the one before
  public HttpRequest command(URI server, String words, int round) {
    String body = "team_id=T0WARMUP&user_id=U0WARMUP&channel_id=C0WARMUP&command="
        + URLEncoder.encode(SlackCommandName.DEFAULT.text(), UTF_8) + "&text=" + URLEncoder.encode(words, UTF_8)
        + "&trigger_id=warm-up." + round + "." + words.hashCode();
    String timestamp = Long.toString(clock.instant().getEpochSecond());
    String signature = new RequestSignature(SIGNING_SECRET, clock).sign(body.getBytes(UTF_8), timestamp);
    return HttpRequest.newBuilder(server.resolve(SlackEndpoint.PATH))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("X-Slack-Request-Timestamp", timestamp)
        .header("X-Slack-Signature", signature)
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private static final class Agreeing extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
      Content.Sink.write(response, true, "{\"ok\":true,\"team_id\":\"T0WARMUP\",\"user_id\":\"U0BOT\"}", callback);
      return true;
    }
  }

  @Override
  public void close() {
    try {
      slack.stop();
    } catch (Exception e) {
      throw new IllegalStateException("Slack's part could not be ended", e);
    }
  }
}
