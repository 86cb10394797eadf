package dev.rapport.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.port.DeliveryId;
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

/// What Teams delivers. Says nothing to whoever is not Teams.
final class TeamsServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  /// A card with all its answers stays far below (a message has at most about 100 KB).
  static final int LONGEST_BODY = 256 * 1024;
  private static final Logger LOG = LoggerFactory.getLogger(TeamsServlet.class);

  private final transient Doorkeeper door;
  private final transient TeamsConversation conversation;
  private final transient TeamsOutbox outbox;
  private final transient RecentDeliveries recent = new RecentDeliveries();

  TeamsServlet(Doorkeeper door, TeamsConversation conversation, TeamsOutbox outbox) {
    this.door = door;
    this.conversation = conversation;
    this.outbox = outbox;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<Doorkeeper.Pass> pass = door.admit(request);
    if (pass.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    if (!isJson(request.getContentType())) {
      response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
      return;
    }
    byte[] body = body(request);
    if (body.length > LONGEST_BODY) {
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    try {
      JsonNode json = TeamsJson.read(body);
      Activity activity = new Activity(json);
      if (!pass.get().covers(activity)) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      } else {
        answer(activity, response);
      }
    } catch (IllegalArgumentException e) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private void answer(Activity activity, HttpServletResponse response) throws IOException {
    DeliveryId delivery = TeamsDelivery.of(activity);
    if (!activity.isInvoke() && !recent.add(delivery)) {
      response.setStatus(HttpServletResponse.SC_OK);
      return;
    }
    Acknowledgement acknowledged;
    try {
      acknowledged = conversation.handle(activity);
    } catch (RuntimeException e) {
      recent.remove(delivery);
      LOG.error("delivery {} failed: {}", delivery.value(), Faults.describe(e));
      response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      return;
    }
    List<Runnable> later = acknowledged.later().stream().map(outbox::queue).toList();
    try {
      write(acknowledged.body(), response);
    } finally {
      later.forEach(Runnable::run);
    }
  }

  private static void write(@Nullable ObjectNode body, HttpServletResponse to)
      throws IOException {
    to.setStatus(HttpServletResponse.SC_OK);
    if (body != null) {
      byte[] bytes = body.toString().getBytes(UTF_8);
      to.setContentType("application/json;charset=utf-8");
      to.setContentLength(bytes.length);
      to.getOutputStream().write(bytes);
    }
    to.flushBuffer();
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

  private static boolean isJson(@Nullable String contentType) {
    String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
    return type.split(";", 2)[0].strip().equals("application/json");
  }
}
