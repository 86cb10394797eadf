package dev.rapport.web;

import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.coaching.WorkspaceRef;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// Who is at the browser: a random secret in a cookie, which is all that the practice room knows of anybody. Whoever
/// holds it is that member, so it is long, never in a page, and sent to this page only; the member's id is a digest of
/// it, so that neither a log nor the stored data lets anybody in.
final class MemberCookie {
  static final String NAME = "rapport";

  private static final WorkspaceRef PRACTICE = new WorkspaceRef(Platform.WEB, "practice");
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{22}");
  /// The longest that browsers keep a cookie.
  private static final Duration KEPT = Duration.ofDays(400);

  private final SecureRandom random = new SecureRandom();

  /// Somebody at a browser.
  ///
  /// @param secret what their cookie holds
  record Visitor(String secret) {
    MemberRef member() {
      return new MemberRef(PRACTICE, Digest.of(secret.getBytes(StandardCharsets.US_ASCII)));
    }
  }

  /// Whom the request's cookie names; absent without one, or with one that was not made here.
  Optional<Visitor> visitor(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(NAME))
            .map(Cookie::getValue)
            .filter(SECRET.asMatchPredicate())
            .map(Visitor::new)
            .findFirst();
  }

  /// Somebody new.
  Visitor welcome() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return new Visitor(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /// Asks the browser to keep the secret, from now on for [#KEPT].
  void keep(Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
    // Whoever forges the header only makes their own cookie stricter.
    boolean https = request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto"));
    response.addHeader("Set-Cookie", NAME + "=" + visitor.secret() + "; Path=/; Max-Age=" + KEPT.toSeconds()
        + "; HttpOnly; SameSite=Strict" + (https ? "; Secure" : ""));
  }
}
