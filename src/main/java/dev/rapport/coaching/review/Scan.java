package dev.rapport.coaching.review;

import dev.rapport.coaching.reading.PhraseBook;
import dev.rapport.coaching.reading.Prose;
import dev.rapport.coaching.reading.Span;
import dev.rapport.coaching.reading.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds what is not made of words: links, numbers, addresses, leftovers of templates. One pass each, no backtracking.
final class Scan {
  private static final Set<String> TOP_LEVEL = Set.of("com", "org", "net", "io", "co", "ai", "de", "fr", "es", "it",
      "pt", "br", "uk", "eu", "me", "biz", "info", "app", "dev", "shop", "online", "example", "ly", "link", "site");
  private static final int LONGEST_LEFTOVER = 40;

  private Scan() {}

  /// Pieces of text without white space, and without the punctuation around them.
  private static List<Span> pieces(String text) {
    List<Span> pieces = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && !Character.isWhitespace(text.charAt(i));
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
    while (start < end && "([<{\"'“‘«,;".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ")]>}\"'”’»,;.!?…:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  /// A link that asks to be followed. A bare domain is often only a firm's name, unless it is called for.
  static Optional<Span> link(Prose prose, Set<String> hosts, PhraseBook calling) {
    for (Span piece : pieces(prose.text())) {
      String folded = piece.of(prose.text()).toLowerCase(Locale.ROOT);
      boolean full = folded.contains("://") || folded.startsWith("www.");
      boolean called = full || path(folded) || (domain(folded) && callsFor(prose, piece, calling));
      boolean listed = hosts.isEmpty() || hosts.stream().anyMatch(folded::contains);
      if (called && listed && !folded.contains("@")) {
        return Optional.of(piece);
      }
    }
    return Optional.empty();
  }

  // With a path it is an address, whatever it ends in; without one only under a well-known ending.
  private static boolean path(String piece) {
    int slash = piece.indexOf('/');
    int dot = slash < 0 ? -1 : piece.lastIndexOf('.', slash);
    return dot > 1 && slash - dot > 2 && slash + 1 < piece.length() && host(piece.substring(0, slash))
        && piece.substring(dot + 1, slash).chars().allMatch(Character::isLetter);
  }

  private static boolean host(String piece) {
    return piece.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-'));
  }

  private static boolean domain(String piece) {
    int dot = piece.lastIndexOf('.');
    return dot > 1 && TOP_LEVEL.contains(piece.substring(dot + 1)) && host(piece);
  }

  private static boolean callsFor(Prose prose, Span piece, PhraseBook calling) {
    int sentence = sentenceAt(prose, piece);
    return calling.all(prose)
        .stream()
        .anyMatch(match -> prose.words().get(match.first()).sentence() == sentence
            && prose.words().get(match.first()).start() < piece.start());
  }

  private static int sentenceAt(Prose prose, Span piece) {
    for (Word word : prose.words()) {
      if (word.end() > piece.start()) {
        return word.sentence();
      }
    }
    return -1;
  }

  /// A telephone number: it begins with `+`, `0` or `(`, or is written 555-010-0199 or 612 345 678.
  static Optional<Span> phone(String text) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean alone = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (!alone || (c != '+' && c != '(' && !Character.isDigit(c))) {
        at++;
        continue;
      }
      int end = at;
      int last = at;
      int digits = 0;
      int groups = 0;
      while (end < text.length() && (Character.isDigit(text.charAt(end)) || "+-() ./".indexOf(text.charAt(end)) >= 0)) {
        if (Character.isDigit(text.charAt(end))) {
          groups += end == at || !Character.isDigit(text.charAt(end - 1)) ? 1 : 0;
          digits++;
          last = end + 1;
        }
        end++;
      }
      boolean marked = c == '+' || c == '0' || c == '(';
      if ((digits >= 8 && digits <= 15 && marked)
          || (digits == 10 && groups == 3 && !text.substring(at, last).contains("/"))
          || (digits == 9 && groups == 3 && text.substring(at, last).matches("\\d{3}([ -])\\d{3}\\1\\d{3}"))) {
        return Optional.of(new Span(at, last));
      }
      at = Math.max(end, at + 1);
    }
    return Optional.empty();
  }

  static Optional<Span> mailAddress(String text) {
    for (Span piece : pieces(text)) {
      String address = piece.of(text);
      int at = address.indexOf('@');
      if (at > 0 && address.indexOf('.', at) > at + 1) {
        return Optional.of(piece);
      }
    }
    return Optional.empty();
  }

  /// What a template leaves behind.
  static Optional<Span> leftover(String text) {
    for (int i = 0; i < text.length(); i++) {
      int end = switch (text.charAt(i)) {
        case '{' -> closed(text, i, '}');
        case '[' -> closed(text, i, ']');
        case '<' -> closed(text, i, '>');
        case '«' -> closed(text, i, '»');
        case '%' -> closed(text, i, '%');
        case 'X' -> crosses(text, i);
        default -> -1;
      };
      if (end > 0) {
        return Optional.of(new Span(i, end));
      }
    }
    return Optional.empty();
  }

  private static int closed(String text, int open, char close) {
    int end = text.indexOf(close, open + 1, Math.min(text.length(), open + LONGEST_LEFTOVER));
    if (end < 0) {
      return -1;
    }
    String inside = text.substring(open + 1, end);
    int after = end + 1;
    boolean named = inside.chars().anyMatch(Character::isLetter)
        && inside.chars().allMatch(c -> Character.isLetterOrDigit(c) || " _-.'/{|".indexOf(c) >= 0);
    boolean plain = switch (text.charAt(open)) {
      case '{' -> named;
      // Four words in brackets are an aside, not a field.
      case '[' -> named && inside.length() > 2 && !inside.equalsIgnoreCase("sic") && inside.split(" ").length < 4;
      case '%' -> named && inside.indexOf(' ') < 0;
      // Angle brackets and guillemets also quote, so only what is written like a field counts.
      default -> named && inside.indexOf(' ') < 0 && field(inside);
    };
    while (plain && text.charAt(open) == '{' && after < text.length() && text.charAt(after) == '}') {
      after++;
    }
    return plain ? after : -1;
  }

  private static boolean field(String inside) {
    String folded = inside.toLowerCase(Locale.ROOT);
    return inside.indexOf('_') >= 0 || folded.contains("name") || folded.contains("company") || folded.equals("title");
  }

  private static int crosses(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == 'X') {
      end++;
    }
    boolean alone = (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    return alone && end - start > 2 ? end : -1;
  }
}
