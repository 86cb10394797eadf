package dev.rapport.web;

import jakarta.servlet.http.HttpServletResponse;

/// What every answer of the page tells the browser to forbid.
final class Headers {
  private static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
      "style-src 'self'", "img-src 'self'", "font-src 'self'", "connect-src 'self'", "form-action 'self'",
      "frame-ancestors 'none'", "base-uri 'none'");

  private Headers() {}

  static void set(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    // A conversation is private; only the assets, which say so themselves, may be kept.
    response.setHeader("Cache-Control", "no-store");
  }
}
