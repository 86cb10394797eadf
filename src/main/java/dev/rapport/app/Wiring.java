package dev.rapport.app;

import dev.rapport.content.Content;
import dev.rapport.settings.Settings;
import java.time.InstantSource;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;

/// Builds and starts every part of Rapport, in the order in which it stands here. There is no other place where parts
/// find each other.
public final class Wiring {
  private Wiring() {}

  /// @throws StartException when something outside Rapport keeps it from starting; nothing is left running then
  public static Application start(Settings settings, Content content, InstantSource clock) {
    HttpServer http = new HttpServer(settings.server(), Version.current());
    http.open();
    Application application = new Application(http.address());
    application.started("port", http::close);
    try {
      ServletContextHandler served = new ServletContextHandler("/");
      http.serve(served);
      application.started("requests in flight", http::drain);
      return application;
    } catch (RuntimeException e) {
      application.stop();
      throw e;
    }
  }
}
