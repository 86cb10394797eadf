package dev.rapport.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The page's style, script and mark.
record Assets(Asset style, Asset script, Asset mark, Map<String, Asset> byPath) {
  static Assets load() {
    Asset style = Asset.load("rapport.css", "text/css;charset=utf-8");
    Asset script = Asset.load("rapport.js", "text/javascript;charset=utf-8");
    Asset mark = Asset.load("mark.svg", "image/svg+xml");
    return new Assets(style, script, mark,
        Stream.of(style, script, mark).collect(Collectors.toUnmodifiableMap(Asset::path, Function.identity())));
  }

  /// Absent for any path that is none of ours, a file of an older version included.
  Optional<Reply> reply(HttpServletRequest request, HttpServletResponse response) {
    return Optional.ofNullable(byPath.get(request.getRequestURI())).map(asset -> {
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
      response.setHeader("Vary", "Accept-Encoding");
      String accepted = request.getHeader("Accept-Encoding");
      boolean packed = accepted != null && accepted.contains("gzip");
      if (packed) {
        response.setHeader("Content-Encoding", "gzip");
      }
      return packed ? asset.packed() : asset.plain();
    });
  }
}
