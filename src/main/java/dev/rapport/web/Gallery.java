package dev.rapport.web;

import dev.rapport.coaching.MemberRef;
import dev.rapport.message.Chart;
import dev.rapport.web.render.Illustration;
import dev.rapport.web.render.Wall;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The pictures in the members' pages. Each is for its member alone, lies under a path that holds a digest of it, and is
/// drawn once; the latest are kept in memory, and nothing beyond the process.
final class Gallery {
  private static final Logger LOG = LoggerFactory.getLogger(Gallery.class);
  private static final String FOLDER = "/pictures/";
  /// Two pictures of some 25 KiB each, so that all of them take some 12 MiB.
  private static final int MOST_HUNG = 256;
  /// Where a PNG file says how wide it is, and behind that how high (w3.org/TR/png, section 11.2.1).
  private static final int WIDTH_AT = 16;

  private final Papers papers;
  private final Map<Place, Pair> hung = new LinkedHashMap<>(16, 0.75f, true);

  private record Place(MemberRef member, Chart chart) {}

  /// One chart, on both papers.
  private record Pair(Illustration paths, Reply light, Reply dark) {
    Stream<Reply> at(String path) {
      return path.equals(paths.light()) ? Stream.of(light) : path.equals(paths.dark()) ? Stream.of(dark) : Stream.of();
    }
  }

  Gallery(Papers papers) {
    this.papers = papers;
  }

  Wall wallOf(MemberRef member) {
    return chart -> hang(new Place(member, chart));
  }

  /// Absent for any path that is no picture of this member's, another member's included.
  Optional<Reply> reply(MemberRef member, HttpServletRequest request, HttpServletResponse response) {
    String path = request.getRequestURI();
    Optional<Reply> picture = path.startsWith(FOLDER) ? find(member, path) : Optional.empty();
    picture.ifPresent(_ -> response.setHeader("Cache-Control", "private, max-age=3600, immutable"));
    return picture;
  }

  private synchronized Optional<Reply> find(MemberRef member, String path) {
    return hung.entrySet()
        .stream()
        .filter(each -> each.getKey().member().equals(member))
        .flatMap(each -> each.getValue().at(path))
        .findFirst();
  }

  private Optional<Illustration> hang(Place place) {
    Optional<Pair> known = known(place);
    if (known.isPresent()) {
      return known.map(Pair::paths);
    }
    try {
      // Without the lock: drawing takes its time, and drawing twice does no harm.
      Pair drawn = draw(place.chart());
      keep(place, drawn);
      return Optional.of(drawn.paths());
    } catch (RuntimeException e) {
      LOG.warn("A picture could not be drawn", Wordless.of(e));
      return Optional.empty();
    }
  }

  private synchronized Optional<Pair> known(Place place) {
    return Optional.ofNullable(hung.get(place));
  }

  private synchronized void keep(Place place, Pair drawn) {
    hung.put(place, drawn);
    if (hung.size() > MOST_HUNG) {
      hung.remove(hung.keySet().iterator().next());
    }
  }

  private Pair draw(Chart chart) {
    byte[] light = papers.light().draw(chart).png();
    byte[] dark = papers.dark().draw(chart).png();
    ByteBuffer size = ByteBuffer.wrap(light).position(WIDTH_AT);
    return new Pair(new Illustration(path(light), path(dark), size.getInt(), size.getInt()), reply(light), reply(dark));
  }

  private static String path(byte[] png) {
    return FOLDER + Digest.of(png) + ".png";
  }

  private static Reply reply(byte[] png) {
    return new Reply(200, "image/png", png);
  }
}
