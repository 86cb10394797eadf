package dev.rapport.slack;

import com.slack.api.bolt.request.Request;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.impl.SocketModeClientTyrusImpl;
import dev.rapport.port.Illustrator;
import dev.rapport.port.Outbox;
import dev.rapport.service.Coach;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Slack by Socket Mode: Rapport calls Slack and keeps a WebSocket open, so that no address has to be reachable.
/// The SDK's own `SocketModeApp` is not used, because it writes what it does not know, members' words included, to the log.
public final class SlackSocket implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SlackSocket.class);
  private static final Duration RETRY = Duration.ofSeconds(10);

  private final String appToken;
  private final SlackParts parts;
  private final ExecutorService requests = Executors.newThreadPerTaskExecutor(
      Thread.ofVirtual().name("slack-socket-", 0).factory());
  private final ScheduledExecutorService retries = Executors.newSingleThreadScheduledExecutor(
      Thread.ofPlatform().daemon().name("slack-socket-retry").factory());
  private final Lock sending = new ReentrantLock();
  private volatile @Nullable SocketModeClient client;

  /// @param apiUrl where Slack's methods are, or empty for Slack itself
  public SlackSocket(String appToken, String botToken, String apiUrl, SlackCommandName command, Coach coach,
      Illustrator illustrator, Outbox outbox, InstantSource clock) {
    this.appToken = appToken;
    this.parts = SlackParts.of(botToken, apiUrl, command, coach, illustrator, outbox, clock);
  }

  /// Connects, and says in the log what is wrong if it cannot; while Slack is out of reach it tries again by itself.
  ///
  /// @return whether Slack accepts the bot token and the socket is open
  public boolean start() {
    boolean accepted = parts.start();
    return connect() && accepted;
  }

  /// Sends what processes left that are gone by now.
  public void takeOver() {
    parts.outbox().sendLeftovers();
  }

  /// Whether Slack answers on the socket just now. Takes up to three seconds when it does not.
  public boolean connected() {
    SocketModeClient open = client;
    return open != null && open.verifyConnection();
  }

  SlackParts parts() {
    return parts;
  }

  private boolean connect() {
    SlackApi.Connection connection = parts.api().openConnection(appToken);
    return switch (connection.sent()) {
      case Sent.Done _ -> open(connection.url());
      case Sent.Refused refused -> {
        LOG.warn("Slack does not accept SLACK_APP_TOKEN ({}). Copy an app-level token (xapp-…) with the scope"
            + " connections:write from the app's page \"Basic Information\" and start again.", refused.error());
        yield false;
      }
      case Sent.RateLimited limited -> again("it asks to wait", limited.pause());
      case Sent.Unreachable unreachable -> again(unreachable.cause(), RETRY);
    };
  }

  private boolean again(String why, Duration pause) {
    LOG.warn("Slack's Socket Mode cannot be reached ({}); trying again in {} s", why, pause.toSeconds());
    var _ = retries.schedule(this::connect, pause.toSeconds(), TimeUnit.SECONDS);
    return false;
  }

  // From here on the SDK looks after the connection: it checks every five seconds and reconnects.
  private boolean open(String url) {
    try {
      // One reader; every request gets a thread of its own.
      SocketModeClient opened = new SocketModeClientTyrusImpl(parts.api().slack(), appToken, url, 1);
      opened.addWebSocketMessageListener(message -> requests.execute(() -> answer(opened, message)));
      client = opened;
      opened.connect();
      return opened.verifyConnection();
    } catch (IOException | URISyntaxException e) {
      return again(e.getClass().getSimpleName(), RETRY);
    }
  }

  private void answer(SocketModeClient to, String message) {
    Envelope.read(message).ifPresent(envelope -> {
      try {
        Optional<Request<?>> known = envelope.request();
        if (known.isEmpty()) {
          send(to, envelope.acknowledge());
          return;
        }
        SlackGateway.Handled handled = parts.gateway().handle(known.get());
        List<Runnable> later = handled.later().stream().map(parts.outbox()::queue).toList();
        try {
          send(to, envelope.acknowledge(handled.response()));
        } finally {
          later.forEach(Runnable::run);
        }
      } catch (Exception e) {
        LOG.error("envelope {} failed: {}", envelope.id(), Faults.describe(e));
      }
    });
  }

  private void send(SocketModeClient to, String acknowledgement) {
    sending.lock();
    try {
      to.sendWebSocketMessage(acknowledgement);
    } finally {
      sending.unlock();
    }
  }

  @Override
  public void close() throws IOException {
    retries.shutdownNow();
    SocketModeClient open = client;
    if (open != null) {
      open.close();
    }
    requests.shutdown();
    parts.close();
  }
}
