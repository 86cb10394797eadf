package dev.rapport.coaching.triage;

import dev.rapport.coaching.reading.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the links in a message and where they really lead. It only looks at the text.
final class LinkReader {
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
  private static final String OPENING = "([<{\"'“‘«,;*_";
  private static final String CLOSING = ")]>}\"'”’»,;.!?…:*_";
  private final KnownHosts hosts;
  private final Impostor impostor;

  LinkReader(KnownHosts hosts) {
    this.hosts = hosts;
    this.impostor = new Impostor(hosts);
  }

  List<Link> links(String text) {
    List<Link> links = new ArrayList<>();
    for (Span piece : pieces(text)) {
      link(piece, piece.of(text)).ifPresent(links::add);
    }
    return links;
  }

  List<Span> addresses(String text) {
    return pieces(text).stream().filter(piece -> address(piece.of(text))).toList();
  }

  /// The host of a mail address, in lower case.
  static String mailHost(String address) {
    return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean address(String piece) {
    int at = piece.indexOf('@');
    return at > 0 && piece.indexOf('.', at) > at + 1 && piece.indexOf('/') < 0 && !piece.contains("://");
  }

  /// Runs without white space, and without the punctuation around them.
  private static List<Span> pieces(String text) {
    List<Span> pieces = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && !Character.isWhitespace(text.charAt(i))
          && !Character.isISOControl(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        pieces.add(trimmed(text, start, i));
        start = -1;
      }
    }
    return pieces;
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && OPENING.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    // Text may run straight into a link: "here:https://…".
    int scheme = text.indexOf("http", start, end);
    boolean joined = scheme > start && scheme < end && text.startsWith("://", scheme + 4)
        || scheme > start && scheme < end && text.startsWith("s://", scheme + 4);
    return new Span(joined ? scheme : start, end);
  }

  private Optional<Link> link(Span span, String shown) {
    int scheme = shown.indexOf("://");
    String rest = scheme >= 0 ? shown.substring(scheme + 3) : shown;
    String authority = rest.substring(0, authorityEnd(rest));
    int skipped = authority.lastIndexOf('@');
    boolean path = authority.length() < rest.length();
    if (scheme < 0 && (skipped >= 0 && !path || !bare(authority.substring(skipped + 1), path))) {
      return Optional.empty();
    }
    String host = host(authority.substring(skipped + 1));
    if (host.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(disguised(span, shown, host, skipped < 0 ? "" : authority.substring(0, skipped)));
  }

  private static int authorityEnd(String rest) {
    int end = 0;
    while (end < rest.length() && "/?#\\".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  // "linkedin.com/in/x" and "www.x.y" are links; "Node.js" and "e.g" are not.
  private boolean bare(String host, boolean path) {
    int dot = host.lastIndexOf('.');
    if (dot < 1 || dot == host.length() - 1 || host.contains("..")) {
      return false;
    }
    String ending = host.substring(dot + 1).toLowerCase(Locale.ROOT);
    return host.toLowerCase(Locale.ROOT).startsWith("www.") || hosts.endings().contains(ending) && (path || dot > 1);
  }

  private static String host(String authority) {
    int port = authority.indexOf(':');
    String shown = port < 0 ? authority : authority.substring(0, port);
    // What cannot be seen is no part of a name.
    String host = INVISIBLE.matcher(shown).replaceAll("").toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private Link disguised(Span span, String shown, String host, String skipped) {
    String plain = Punycode.decodedHost(host);
    Optional<String> name = impostor.borrowed(plain);
    if (!skipped.isEmpty()) {
      String pretended = host(skipped);
      return new Link(span, shown, host, Link.Disguise.HIDDEN_HOST, pretended);
    }
    if (Alphabets.mixed(plain) || name.isPresent() && !Alphabets.ascii(plain)) {
      return new Link(span, shown, host, Link.Disguise.MIXED_ALPHABET, name.orElse(Alphabets.toLatin(plain)));
    }
    if (name.isPresent()) {
      return new Link(span, shown, host, Link.Disguise.LOOK_ALIKE, name.get());
    }
    boolean number = host.chars().allMatch(c -> c == '.' || Character.isDigit(c));
    return new Link(span, shown, host, number ? Link.Disguise.NUMERIC_HOST : Link.Disguise.NONE, "");
  }
}
