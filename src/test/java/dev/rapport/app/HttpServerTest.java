package dev.rapport.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.settings.ServerSettings;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HttpServerTest {
  private final HttpServer server = new HttpServer(new ServerSettings("127.0.0.1", 0, List.of(), false), "1.2");
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void close() throws Exception {
    server.close();
    client.close();
  }

  @Test
  void healthIsToldInEveryState() throws Exception {
    server.open();
    assertHealth(503, "starting");
    server.serve(context(new Echo()));
    assertHealth(200, "up");
    server.drain();
    assertHealth(503, "stopping");
  }

  @Test
  void readinessNamesThePartThatDoesNotWork() throws Exception {
    AtomicBoolean works = new AtomicBoolean(true);
    server.asks("store", works::get);
    server.asks("ticker", () -> true);
    server.open();
    assertThat(get("/readyz").body()).startsWith("{\"status\":\"starting\"");
    assertThat(get("/readyz").statusCode()).isEqualTo(503);

    server.serve(context(new Echo()));
    assertThat(get("/readyz").body())
        .isEqualTo("{\"status\":\"ready\",\"store\":\"ok\",\"ticker\":\"ok\"}\n");
    assertThat(get("/readyz").statusCode()).isEqualTo(200);

    works.set(false);
    assertThat(get("/readyz").body())
        .isEqualTo("{\"status\":\"not ready\",\"store\":\"failing\",\"ticker\":\"ok\"}\n");
    assertThat(get("/readyz").statusCode()).isEqualTo(503);
    assertHealth(200, "up");
  }

  @Test
  void whoComesTooEarlyIsAskedToComeAgain() throws Exception {
    server.open();
    HttpResponse<String> early = get("/");
    assertThat(early.statusCode()).isEqualTo(503);
    assertThat(early.body()).isEqualTo("Rapport is starting. Please try again in a moment.\n");
    assertThat(early.headers().firstValue("Retry-After")).hasValue("2");
    server.serve(context(new Echo()));
    assertThat(get("/").body()).isEqualTo("echo ");
  }

  @Test
  void requestsInFlightAreFinishedBeforeStopping() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    server.open();
    server.serve(context(new Slow(arrived, goOn)));
    CompletableFuture<HttpResponse<String>> inFlight = client.sendAsync(HttpRequest.newBuilder(uri("/")).build(),
        BodyHandlers.ofString());
    arrived.await();
    Thread draining = Thread.ofVirtual().start(() -> {
      try {
        server.drain();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    });
    while (get("/healthz").statusCode() != 503) {
      Thread.onSpinWait();
    }
    assertThat(draining.isAlive()).isTrue();
    goOn.countDown();
    draining.join();
    assertThat(inFlight.get().body()).isEqualTo("finished");
  }

  @Test
  void answersDoNotTellWhatServesThem() throws Exception {
    server.open();
    server.serve(context(new Echo()));
    assertThat(get("/").headers().map()).doesNotContainKeys("server", "x-powered-by");
    HttpResponse<String> none = get("/none");
    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(none.body()).isEqualTo("404 Not Found\n");
  }

  @Test
  void whatFailsSaysNothingOfItsInside() throws Exception {
    server.open();
    server.serve(context(new Failing()));
    HttpResponse<String> failed = get("/");
    assertThat(failed.statusCode()).isEqualTo(500);
    assertThat(failed.body()).isEqualTo("500 Server Error\n");
  }

  @Test
  void requestsThatAreTooLargeAreRefused() throws Exception {
    server.open();
    server.serve(context(new Echo()));
    assertThat(post("x".repeat(1024 * 1024)).statusCode()).isEqualTo(200);
    assertThat(post("x".repeat(1024 * 1024 + 1)).statusCode()).isEqualTo(413);
    assertThat(get("/?" + "x".repeat(9000)).statusCode()).isEqualTo(414);
  }

  @Test
  void onlyThisMachineCanReachLoopback() throws Exception {
    server.open();
    InetAddress outside = InetAddress.getLocalHost();
    if (!outside.isLoopbackAddress()) {
      URI there = URI.create("http://" + outside.getHostAddress() + ":" + server.address().getPort() + "/healthz");
      assertThatThrownBy(() -> client.send(HttpRequest.newBuilder(there).build(), BodyHandlers.ofString()))
          .isInstanceOf(ConnectException.class);
    }
    assertHealth(503, "starting");
  }

  @Test
  void aPortThatIsTakenIsToldWithWhatToDo() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      HttpServer second = new HttpServer(new ServerSettings("127.0.0.1", port, List.of(), false), "1");
      assertThatThrownBy(second::open).isInstanceOf(StartException.class)
          .hasMessage("Port " + port + " is taken by another program, perhaps by another Rapport. "
              + "Stop that one, or choose another port: PORT=" + (port + 1) + " ./rapport");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.1", "no-such-host.invalid"})
  void anAddressThatIsNotOfThisMachineIsTold(String host) {
    HttpServer elsewhere = new HttpServer(new ServerSettings(host, 0, List.of(), false), "1");
    assertThatThrownBy(elsewhere::open).isInstanceOf(StartException.class)
        .hasMessageStartingWith("'" + host + "' is no address of this machine. Set RAPPORT_HOST");
  }

  private void assertHealth(int status, String word) throws Exception {
    HttpResponse<String> health = get("/healthz");
    assertThat(health.statusCode()).isEqualTo(status);
    assertThat(health.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(health.body()).isEqualTo("{\"status\":\"" + word + "\",\"version\":\"1.2\"}\n");
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  // Waits to be asked for the body: who sends on regardless may lose the answer when the connection is closed.
  private HttpResponse<String> post(String body) throws Exception {
    return client.send(
        HttpRequest.newBuilder(uri("/")).expectContinue(true).POST(BodyPublishers.ofString(body)).build(),
        BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create(server.address() + path);
  }

  private static ServletContextHandler context(HttpServlet servlet) {
    ServletContextHandler context = new ServletContextHandler("/");
    context.addServlet(new ServletHolder(servlet), "/");
    return context;
  }

  private static final class Echo extends HttpServlet {
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
      if (request.getRequestURI().equals("/none")) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      response.getWriter().print("echo " + new String(request.getInputStream().readAllBytes(), UTF_8));
    }
  }

  private static final class Failing extends HttpServlet {
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
      throw new IllegalStateException("inside");
    }
  }

  private static final class Slow extends HttpServlet {
    private final transient CountDownLatch arrived;
    private final transient CountDownLatch goOn;

    Slow(CountDownLatch arrived, CountDownLatch goOn) {
      this.arrived = arrived;
      this.goOn = goOn;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
      arrived.countDown();
      try {
        goOn.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      response.getWriter().print("finished");
    }
  }
}
