package dev.rapport.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lets in what our own page sends and nothing that another page could make a browser send. Two questions: is the page
/// asked for under a name it knows, and does a write come from the page itself.
final class Gate {
  private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[?::1]?");
  private static final int FORBIDDEN = 403;

  private final WebSettings settings;

  Gate(WebSettings settings) {
    this.settings = settings;
  }

  void admit(HttpServletRequest request) throws RefusedException {
    String host = request.getServerName().toLowerCase(Locale.ROOT);
    if (!LOOPBACK.matcher(host).matches() && !settings.hosts().contains(host)) {
      throw new RefusedException(FORBIDDEN,
          "This page answers only under its own address. If you run it, add this host name to its settings.");
    }
    boolean writes = request.getMethod().equals("POST");
    if (writes && !fromOurPage(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request)) {
      throw new RefusedException(FORBIDDEN,
          "This did not come from the Rapport page itself, so nothing was done. Please open the page and try there.");
    }
  }

  /// A browser tells a form's origin as `null` under our own referrer policy; then it has to vouch with the fetch header.
  private static boolean fromOurPage(@Nullable String fetchSite, @Nullable String origin, HttpServletRequest request) {
    boolean vouched = "same-origin".equals(fetchSite);
    if (fetchSite != null && !vouched) {
      return false;
    }
    if (origin == null || origin.equals("null")) {
      return vouched;
    }
    return authority(origin).filter(authority(request.getServerName(), request.getServerPort())::equals).isPresent();
  }

  private static Optional<String> authority(String origin) {
    try {
      URI uri = URI.create(origin);
      return Optional.ofNullable(uri.getHost()).map(host -> authority(host, uri.getPort()));
    } catch (IllegalArgumentException notAnOrigin) {
      return Optional.empty();
    }
  }

  /// Without the two usual ports: a proxy in front may speak https where this server speaks http.
  private static String authority(String host, int port) {
    String name = host.toLowerCase(Locale.ROOT);
    return port == -1 || port == 80 || port == 443 ? name : name + ":" + port;
  }
}
