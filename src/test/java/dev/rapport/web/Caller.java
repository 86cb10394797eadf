package dev.rapport.web;

import dev.rapport.chart.XChartIllustrator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// One member's own HTTP client, with the page and a scripted coach behind it.
final class Caller implements AutoCloseable {
  static final String ID = "AAAAAAAAAAAAAAAAAAAAAA";
  static final String FORM = "application/x-www-form-urlencoded;charset=UTF-8";

  final ScriptedCoach coach = new ScriptedCoach();
  final LoopbackServer server;
  final HttpClient client = HttpClient.newHttpClient();

  Caller() {
    this(new Papers(XChartIllustrator.light(), XChartIllustrator.dark()));
  }

  Caller(Papers papers) {
    server = new LoopbackServer(coach, new WebSettings(Set.of("Coach.Example")), papers);
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  HttpResponse<String> post(String path, String body) throws Exception {
    return send(form(path, "act=12345678&" + body));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.at(path)).header("Cookie", "rapport=" + ID);
  }

  HttpRequest.Builder form(String path, String body) {
    URI origin = server.at("");
    return request(path).header("Content-Type", FORM)
        .header("Origin", origin.toString())
        .POST(BodyPublishers.ofString(body));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return send(request, true);
  }

  HttpResponse<String> send(HttpRequest.Builder request, boolean fragment) throws Exception {
    return client.send((fragment ? request.header("Rapport-Fragment", "1") : request).build(), BodyHandlers.ofString());
  }

  String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
