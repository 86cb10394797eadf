package dev.rapport.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Slack's requests by HTTP. Reads the body as the bytes that were signed, and says nothing to whoever is not Slack.
final class SlackServlet extends HttpServlet {
  /// A modal has at most 250 kB, and its submission holds it once, encoded for a form.
  static final int LONGEST_BODY = 1 << 20;

  private static final Logger LOG = LoggerFactory.getLogger(SlackServlet.class);

  private final transient RequestSignature signature;
  private final transient SlackGateway gateway;
  private final transient SlackOutbox outbox;

  SlackServlet(RequestSignature signature, SlackGateway gateway, SlackOutbox outbox) {
    this.signature = signature;
    this.gateway = gateway;
    this.outbox = outbox;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String type = mediaType(request.getContentType());
    boolean json = type.equals("application/json");
    if (!json && !type.equals("application/x-www-form-urlencoded")) {
      response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
      return;
    }
    byte[] body = body(request);
    if (body.length > LONGEST_BODY) {
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    if (!signature.fits(body, request.getHeader("X-Slack-Request-Timestamp"), request.getHeader("X-Slack-Signature"))) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    answer(new String(body, UTF_8), json, response);
  }

  /// At most one byte more than is allowed. Nothing is read of what is announced to be longer.
  private static byte[] body(HttpServletRequest request) throws IOException {
    long announced = request.getContentLengthLong();
    if (announced < 0) {
      return request.getInputStream().readNBytes(LONGEST_BODY + 1);
    }
    byte[] body = new byte[(int) Math.min(announced, LONGEST_BODY + 1)];
    int read = announced > LONGEST_BODY ? body.length : request.getInputStream().readNBytes(body, 0, body.length);
    return read == body.length ? body : Arrays.copyOf(body, read);
  }

  private void answer(String body, boolean json, HttpServletResponse response) throws IOException {
    try {
      Optional<Request<?>> known = json ? SlackRequests.fromJson(body) : SlackRequests.fromForm(body);
      if (known.isEmpty()) {
        response.setStatus(HttpServletResponse.SC_OK);
        return;
      }
      SlackGateway.Handled handled = gateway.handle(known.get());
      List<Runnable> later = handled.later().stream().map(outbox::queue).toList();
      try {
        write(handled.response(), response);
      } finally {
        later.forEach(Runnable::run);
      }
    } catch (IllegalArgumentException e) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      LOG.error("a request from Slack failed: {}", Faults.describe(e));
      response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
  }

  private static void write(Response from, HttpServletResponse to) throws IOException {
    to.setStatus(from.getStatusCode());
    String text = from.getBody();
    if (text != null) {
      byte[] bytes = text.getBytes(UTF_8);
      to.setContentType(from.getContentType());
      to.setContentLength(bytes.length);
      to.getOutputStream().write(bytes);
    }
    to.flushBuffer();
  }

  private static String mediaType(@Nullable String contentType) {
    String type = contentType == null ? "" : contentType;
    int semicolon = type.indexOf(';');
    return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
  }
}
