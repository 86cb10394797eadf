package dev.rapport.app;

import dev.rapport.settings.ServerSettings;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/// The one Jetty that all of Rapport's HTTP goes through. It opens its port first, so that a port that is taken is told
/// before any data is touched, and answers 503 until something is served.
final class HttpServer {
  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final Duration GRACE = Duration.ofSeconds(5);
  private static final int LONGEST_HEAD = 8 * 1024;
  // Slack's largest requests, of a modal with all its answers, stay well below.
  private static final int LONGEST_BODY = 1024 * 1024;

  private final ServerSettings settings;
  private final Server server = new Server(new VirtualThreadPool());
  private final ServerConnector connector;
  private final ContextHandlerCollection contexts = new ContextHandlerCollection(true);
  private final GracefulHandler requests;
  private final Health health;

  HttpServer(ServerSettings settings, String version) {
    this.settings = settings;
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(LONGEST_HEAD);
    this.connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    this.connector.setHost(settings.host());
    this.connector.setPort(settings.port());
    this.connector.setIdleTimeout(IDLE.toMillis());
    SizeLimitHandler limited = new SizeLimitHandler(LONGEST_BODY, -1);
    limited.setHandler(contexts);
    this.requests = new GracefulHandler(limited);
    this.health = new Health(version, requests);
    server.addConnector(connector);
    server.setHandler(health);
    server.setErrorHandler(new PlainErrors());
  }

  /// Opens the port.
  ///
  /// @throws StartException when this address and port cannot be had
  void open() {
    try {
      connector.open();
      server.start();
    } catch (IOException e) {
      throw new StartException(unavailable(e), e);
    } catch (Exception e) {
      throw new IllegalStateException("Jetty did not start", e);
    }
  }

  /// Begins to serve what was registered in the context.
  void serve(ServletContextHandler context) {
    context.setErrorHandler(new PlainErrors());
    Callback.Completable deployed = new Callback.Completable();
    contexts.deployHandler(context, deployed);
    deployed.join();
    // A collection that is running neither starts nor stops what it is given.
    contexts.manage(context);
    try {
      context.start();
    } catch (Exception e) {
      throw new IllegalStateException("What is served did not start", e);
    }
    health.becomes(Health.State.UP);
  }

  /// Adds a part without which Rapport is not ready.
  void asks(String part, BooleanSupplier works) {
    health.asks(part, works);
  }

  /// Lets no more requests in and those in flight finish, within a limit. The port stays open and says 503.
  void drain() throws Exception {
    health.becomes(Health.State.STOPPING);
    requests.shutdown().get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Closes the port.
  void close() throws Exception {
    server.stop();
  }

  /// Where a browser on this machine finds it.
  URI address() {
    String host = switch (settings.host()) {
      case "0.0.0.0" -> "127.0.0.1";
      case "::", "[::]" -> "[::1]";
      case String name when name.contains(":") && !name.startsWith("[") -> "[" + name + "]";
      case String name -> name;
    };
    return URI.create("http://" + host + ":" + connector.getLocalPort());
  }

  private String unavailable(IOException e) {
    String why = String.valueOf(e.getCause() instanceof BindException bind ? bind.getMessage() : e.getMessage());
    if (why.contains("in use")) {
      return "Port " + settings.port() + " is taken by another program, perhaps by another Rapport. "
          + "Stop that one, or choose another port: PORT=" + (settings.port() + 1) + " ./rapport";
    }
    if (why.contains("Cannot assign") || why.contains("unresolved")) {
      return "'" + settings.host() + "' is no address of this machine. Set RAPPORT_HOST to one that is: "
          + "127.0.0.1 for this machine alone, 0.0.0.0 for all its networks.";
    }
    if (why.contains("denied")) {
      return "This user may not open port " + settings.port() + ". Choose one from 1024 up: PORT=3000 ./rapport";
    }
    return "Cannot listen on " + settings.host() + ":" + settings.port() + ": " + why;
  }
}
