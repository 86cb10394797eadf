package dev.rapport.bench;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/// The measure of all things here: Bolt with its own middleware on the same Jetty, and a handler that only acknowledges.
final class BareBolt {
  private BareBolt() {}

  /// @param arguments the port, the signing secret, and where Slack's methods are
  public static void main(String[] arguments) throws Exception {
    SlackConfig slack = new SlackConfig();
    slack.setMethodsEndpointUrlPrefix(arguments[2]);
    slack.setStatsEnabled(false);
    slack.setProxyUrl(null);
    AppConfig config = AppConfig.builder()
        .slack(Slack.getInstance(slack))
        .singleTeamBotToken("xoxb-bench")
        .signingSecret(arguments[1])
        .clientId(null)
        .clientSecret(null)
        .build();
    App app = new App(config);
    app.command("/invite-coach", (_, context) -> context.ack());
    app.start();

    Server server = new Server(new VirtualThreadPool());
    ServerConnector connector = new ServerConnector(server, 1, 1);
    connector.setHost("127.0.0.1");
    connector.setPort(Integer.parseInt(arguments[0]));
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler("/");
    context.addServlet(new ServletHolder(new Bare(app)), "/slack/events");
    server.setHandler(context);
    server.start();
    server.join();
  }

  // As Bolt's own servlet does it.
  private static final class Bare extends HttpServlet {
    private final transient App app;
    private final transient SlackRequestParser parser;

    Bare(App app) {
      this.app = app;
      this.parser = new SlackRequestParser(app.config());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
      String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      for (String name : Collections.list(request.getHeaderNames())) {
        headers.put(name, Collections.list(request.getHeaders(name)));
      }
      Request<?> slack = parser.parse(SlackRequestParser.HttpRequest.builder()
          .requestUri(request.getRequestURI())
          .queryString(Map.of())
          .requestBody(body)
          .headers(new RequestHeaders(headers))
          .remoteAddress(request.getRemoteAddr())
          .build());
      try {
        Response answer = app.run(slack);
        response.setStatus(answer.getStatusCode());
        response.setContentType(answer.getContentType());
        if (answer.getBody() != null) {
          response.getOutputStream().write(answer.getBody().getBytes(StandardCharsets.UTF_8));
        }
      } catch (Exception e) {
        throw new IOException(e);
      }
    }
  }
}
