package dev.rapport.app;

import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.util.Callback;

/// Stands before everything that is served: answers `/healthz` in every state, and lets others in only while up.
final class Health extends Handler.Wrapper {
  private static final String PATH = "/healthz";

  /// Where the process is in its life.
  enum State {
    STARTING("starting"), UP("up"), STOPPING("stopping"), NOT_SAVING("not-saving");

    private final String word;

    State(String word) {
      this.word = word;
    }
  }

  private final String version;
  private volatile State state = State.STARTING;
  private volatile BooleanSupplier saves = () -> true;

  Health(String version, Handler behind) {
    super(behind);
    this.version = version;
  }

  void becomes(State next) {
    state = next;
  }

  /// @param saves asked whenever somebody asks for the health
  void watches(BooleanSupplier saves) {
    this.saves = saves;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    State now = state;
    boolean asksForHealth = Request.getPathInContext(request).equals(PATH);
    if (now == State.UP && !asksForHealth) {
      return super.handle(request, response, callback);
    }
    if (now == State.UP && !saves.getAsBoolean()) {
      // Members are answered all the same: they are told that nothing is saved.
      now = State.NOT_SAVING;
    }
    response.setStatus(now == State.UP ? HttpStatus.OK_200 : HttpStatus.SERVICE_UNAVAILABLE_503);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, asksForHealth ? "application/json" : "text/plain;charset=utf-8");
    if (now == State.STARTING) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, "2");
    }
    String body = asksForHealth
        ? "{\"status\":\"%s\",\"version\":\"%s\"}\n".formatted(now.word, version)
        : "Rapport is %s. Please try again in a moment.\n".formatted(now.word);
    response.write(true, BufferUtil.toBuffer(body, StandardCharsets.UTF_8), callback);
    return true;
  }
}
