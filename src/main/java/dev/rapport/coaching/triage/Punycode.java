package dev.rapport.coaching.triage;

import java.util.Optional;

/// Decodes the labels that begin with `xn--`, in which hosts carry letters beyond ASCII (RFC 3492).
final class Punycode {
  private static final String PREFIX = "xn--";
  private static final int BASE = 36;
  private static final int LEAST = 1;
  private static final int MOST = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int FIRST = 128;
  private static final int FIRST_BIAS = 72;
  /// No label of a host is longer.
  private static final int LONGEST = 63;

  private Punycode() {}

  /// A host as a reader sees it; labels that cannot be decoded stay as they are.
  static String decodedHost(String host) {
    StringBuilder decoded = new StringBuilder();
    for (String label : host.split("\\.", -1)) {
      decoded.append(decoded.isEmpty() ? "" : ".");
      decoded.append(label.startsWith(PREFIX) && label.length() <= LONGEST
          ? decoded(label.substring(PREFIX.length())).orElse(label)
          : label);
    }
    return decoded.toString();
  }

  private static Optional<String> decoded(String label) {
    int hyphen = label.lastIndexOf('-');
    StringBuilder text = new StringBuilder(hyphen > 0 ? label.substring(0, hyphen) : "");
    int character = FIRST;
    int bias = FIRST_BIAS;
    int i = 0;
    int at = hyphen > 0 ? hyphen + 1 : 0;
    while (at < label.length()) {
      int before = i;
      int weight = 1;
      for (int k = BASE;; k += BASE) {
        int digit = at < label.length() ? Character.digit(swapped(label.charAt(at++)), BASE) : -1;
        if (digit < 0 || digit > (Integer.MAX_VALUE - i) / weight) {
          return Optional.empty();
        }
        i += digit * weight;
        int threshold = Math.clamp(k - bias, LEAST, MOST);
        if (digit < threshold) {
          break;
        }
        if (weight > Integer.MAX_VALUE / (BASE - threshold)) {
          return Optional.empty();
        }
        weight *= BASE - threshold;
      }
      int length = text.codePointCount(0, text.length()) + 1;
      bias = adapted(i - before, length, before == 0);
      character += i / length;
      i %= length;
      if (!Character.isValidCodePoint(character) || Character.getType(character) == Character.SURROGATE) {
        return Optional.empty();
      }
      text.insert(text.offsetByCodePoints(0, i), Character.toString(character));
      i++;
    }
    return Optional.of(text.toString());
  }

  // Punycode counts a to z before 0 to 9, Java the other way round.
  private static char swapped(char c) {
    if (c >= 'a' && c <= 'j') {
      return (char) ('0' + c - 'a');
    }
    if (c >= 'k' && c <= 'z') {
      return (char) ('a' + c - 'k');
    }
    return c >= '0' && c <= '9' ? (char) ('q' + c - '0') : '-';
  }

  private static int adapted(int delta, int length, boolean first) {
    int rest = first ? delta / DAMP : delta / 2;
    rest += rest / length;
    int k = 0;
    while (rest > (BASE - LEAST) * MOST / 2) {
      rest /= BASE - LEAST;
      k += BASE;
    }
    return k + (BASE - LEAST + 1) * rest / (rest + SKEW);
  }
}
