package dev.rapport.app;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/// Stands before everything that is served and lets others in only while up. `/healthz` says whether the process lives,
/// `/readyz` whether it can do all of its work: what cannot is named there.
final class Health extends Handler.Wrapper {
  private static final String LIVES = "/healthz";
  private static final String READY = "/readyz";

  /// Where the process is in its life.
  enum State {
    STARTING("starting"), UP("up"), STOPPING("stopping");

    private final String word;

    State(String word) {
      this.word = word;
    }
  }

  private final String version;
  private final Map<String, BooleanSupplier> parts = new ConcurrentSkipListMap<>();
  private volatile State state = State.STARTING;

  Health(String version, Handler behind) {
    super(behind);
    this.version = version;
  }

  void becomes(State next) {
    state = next;
  }

  /// Adds a part that `/readyz` asks.
  ///
  /// @param works ends within some seconds
  void asks(String part, BooleanSupplier works) {
    parts.put(part, works);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    State now = state;
    String path = Request.getPathInContext(request);
    if (path.equals(READY)) {
      ready(now, response, callback);
      return true;
    }
    boolean asksForHealth = path.equals(LIVES);
    if (now == State.UP && !asksForHealth) {
      return super.handle(request, response, callback);
    }
    String type = asksForHealth ? "application/json" : "text/plain;charset=utf-8";
    if (now == State.STARTING) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, "2");
    }
    String body = asksForHealth
        ? "{\"status\":\"%s\",\"version\":\"%s\"}\n".formatted(now.word, version)
        : "Rapport is %s. Please try again in a moment.\n".formatted(now.word);
    answer(now == State.UP, type, body, response, callback);
    return true;
  }

  private void ready(State now, Response response, Callback callback) {
    boolean ready = now == State.UP;
    StringBuilder told = new StringBuilder();
    for (Map.Entry<String, BooleanSupplier> part : parts.entrySet()) {
      boolean works = part.getValue().getAsBoolean();
      ready &= works;
      told.append(",\"").append(part.getKey()).append("\":\"").append(works ? "ok" : "failing").append('"');
    }
    String word = ready ? "ready" : now == State.UP ? "not ready" : now.word;
    answer(ready, "application/json", "{\"status\":\"%s\"%s}\n".formatted(word, told), response, callback);
  }

  private static void answer(boolean well, String type, String body, Response response, Callback callback) {
    response.setStatus(well ? HttpStatus.OK_200 : HttpStatus.SERVICE_UNAVAILABLE_503);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    response.write(true, BufferUtil.toBuffer(body, StandardCharsets.UTF_8), callback);
  }
}
