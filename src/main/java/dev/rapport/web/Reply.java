package dev.rapport.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// What goes back over HTTP.
final class Reply {
  private final int status;
  private final String type;
  private final byte[] body;

  /// @param type the media type, or empty for no body at all
  Reply(int status, String type, byte[] body) {
    this.status = status;
    this.type = type;
    this.body = body;
  }

  static Reply page(int status, String html) {
    return new Reply(status, "text/html;charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  /// A part of a page, for the page's script.
  static Reply fragment(String html) {
    return page(200, html);
  }

  /// One plain sentence, for the page's script to show.
  static Reply sentence(int status, String sentence) {
    return new Reply(status, "text/plain;charset=utf-8", sentence.getBytes(StandardCharsets.UTF_8));
  }

  static Reply nothing(int status) {
    return new Reply(status, "", new byte[0]);
  }

  void send(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    if (!type.isEmpty()) {
      response.setContentType(type);
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    }
  }
}
