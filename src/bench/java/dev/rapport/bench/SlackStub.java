package dev.rapport.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/// As much of Slack as both servers ask for while they are measured: that their token is good.
final class SlackStub implements AutoCloseable {
  private final HttpServer server;

  SlackStub() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/api/", exchange -> {
      try (exchange) {
        byte[] answer = "{\"ok\":true,\"team_id\":\"T1\",\"user_id\":\"U0\",\"bot_id\":\"B0\"}".getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
      }
    });
    server.start();
  }

  String api() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
