package dev.rapport.teams;

import com.microsoft.aad.msal4j.HttpMethod;
import com.microsoft.aad.msal4j.HttpResponse;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.aad.msal4j.IHttpResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.UnaryOperator;

/// Entra by the same client as everything else of Teams.
///
/// @param route where a call really goes; itself, but in tests
record EntraHttp(HttpClient http, UnaryOperator<URI> route) implements IHttpClient {
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  EntraHttp(HttpClient http) {
    this(http, UnaryOperator.identity());
  }

  @Override
  public IHttpResponse send(com.microsoft.aad.msal4j.HttpRequest asked) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(route.apply(URI.create(asked.url().toString())))
        .timeout(PATIENCE);
    asked.headers().forEach((String name, String value) -> {
      // The client sets these itself and lets nobody else.
      if (!name.equalsIgnoreCase("content-length") && !name.equalsIgnoreCase("host")
          && !name.equalsIgnoreCase("connection")) {
        request.header(name, value);
      }
    });
    if (asked.httpMethod() == HttpMethod.POST) {
      request.POST(BodyPublishers.ofString(asked.body()));
    }
    var answer = http.send(request.build(), BodyHandlers.ofString());
    HttpResponse response = new HttpResponse();
    response.statusCode(answer.statusCode());
    response.addHeaders(answer.headers().map());
    response.body(answer.body());
    return response;
  }
}
