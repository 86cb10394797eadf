package dev.rapport.web;

import dev.rapport.service.Coach;
import java.net.URI;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/// The page on a real Jetty, on a free port of this machine.
final class LoopbackServer implements AutoCloseable {
  private final Server server = new Server(new VirtualThreadPool());
  private final ServerConnector connector = new ServerConnector(server, 1, 1);

  LoopbackServer(Coach coach, WebSettings settings, Papers papers) {
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler("/");
    WebPages.register(context, coach, settings, papers);
    server.setHandler(context);
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException("Jetty did not start", e);
    }
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + connector.getLocalPort() + path);
  }

  int port() {
    return connector.getLocalPort();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("Jetty did not stop", e);
    }
  }
}
