package dev.rapport.slack;

import dev.rapport.port.Illustrator;
import dev.rapport.port.Outbox;
import dev.rapport.service.Coach;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.time.InstantSource;

/// Slack by HTTP: a servlet to be mapped to [#PATH].
public final class SlackEndpoint implements AutoCloseable {
  public static final String PATH = "/slack/events";

  private final SlackParts parts;
  private final SlackServlet servlet;

  /// @param apiUrl where Slack's methods are, or empty for Slack itself
  public SlackEndpoint(String signingSecret, String botToken, String apiUrl, SlackCommandName command, Coach coach,
      Illustrator illustrator, Outbox outbox, InstantSource clock) {
    this.parts = SlackParts.of(botToken, apiUrl, command, coach, illustrator, outbox, clock);
    this.servlet = new SlackServlet(new RequestSignature(signingSecret, clock), parts.gateway(), parts.outbox());
  }

  public HttpServlet servlet() {
    return servlet;
  }

  /// Asks Slack who we are, says in the log what is wrong, and sends what an earlier process left. To be called once the
  /// servlet is reachable; it answers before this is done.
  ///
  /// @return whether Slack accepts the token
  public boolean start() {
    return parts.start();
  }

  /// Sends what processes left that are gone by now.
  public void takeOver() {
    parts.outbox().sendLeftovers();
  }

  SlackParts parts() {
    return parts;
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }
}
