package dev.rapport.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.time.InstantSource;

/// A slash command as Slack would send it, signed, so that a start can be rehearsed with what Slack will ask of it.
public final class SlackRehearsal {
  private SlackRehearsal() {}

  /// @param server where Rapport is reached
  /// @param words what stands behind the command, or empty
  public static HttpRequest command(URI server, String signingSecret, String words, InstantSource clock) {
    String body = "team_id=T0REHEARSE&user_id=U0REHEARSE&channel_id=C0REHEARSE&command="
        + URLEncoder.encode(SlackCommandName.DEFAULT.text(), UTF_8) + "&text=" + URLEncoder.encode(words, UTF_8)
        + "&trigger_id=rehearsal." + words.hashCode();
    String timestamp = Long.toString(clock.instant().getEpochSecond());
    String signature = new RequestSignature(signingSecret, clock).sign(body.getBytes(UTF_8), timestamp);
    return HttpRequest.newBuilder(server.resolve(SlackEndpoint.PATH))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("X-Slack-Request-Timestamp", timestamp)
        .header("X-Slack-Signature", signature)
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }
}
