package dev.rapport.coaching.triage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Tells hosts that borrow a well-known name from the ones that own it.
final class Impostor {
  /// Shorter names stand inside too many honest words ("slackline", "pineapple").
  private static final int LONG_NAME = 6;
  private static final String LOOK_LIKE_L = "i1|!";

  private final Map<String, Set<String>> names;
  private final Set<String> words;
  private final Set<String> luring;

  Impostor(KnownHosts hosts) {
    this.names = hosts.names();
    this.words = hosts.words();
    this.luring = hosts.luring();
  }

  /// The well-known domain that a host looks like; absent for its owner and for everybody else.
  Optional<String> borrowed(String host) {
    for (Set<String> own : names.values()) {
      if (KnownHosts.belongs(host, own)) {
        return Optional.empty();
      }
    }
    int ending = host.lastIndexOf('.');
    String labels = ending < 0 ? host : host.substring(0, ending);
    for (String name : names.keySet()) {
      if (borrows(labels, name)) {
        return Optional.of(home(name));
      }
    }
    return Optional.empty();
  }

  // The domain that people know: paypal.com of paypal.com and paypal.me.
  private String home(String name) {
    return names.getOrDefault(name, Set.of())
        .stream()
        .min(Comparator.comparing((String domain) -> !domain.equals(name + ".com"))
            .thenComparing(domain -> !domain.startsWith(name + "."))
            .thenComparing(Comparator.naturalOrder()))
        .orElse(name);
  }

  private boolean borrows(String labels, String name) {
    String wanted = skeleton(name);
    List<String> parts = List.of(labels.split("[.\\-_]"));
    // "linked-in-login" is read as one name, too.
    List<String> joined = Stream.of(labels.split("\\.")).map(label -> label.replaceAll("[-_]", "")).toList();
    if (joined.stream().anyMatch(label -> hides(label, name))) {
      return true;
    }
    for (String part : parts) {
      boolean misspelt = !part.equals(name) && skeleton(part).equals(wanted);
      boolean whole = part.equals(name) && (!words.contains(name) || parts.stream().anyMatch(this::luring));
      boolean slip = name.length() >= LONG_NAME && !words.contains(name) && almost(skeleton(part), wanted);
      if (misspelt || whole || slip || hides(part, name)) {
        return true;
      }
    }
    return false;
  }

  // "linkedinsupport" and "securepaypal", but not "amazonas": what is left over must be a word that lures.
  private boolean hides(String part, String name) {
    String seen = skeleton(part);
    int at = seen.indexOf(skeleton(name));
    if (at < 0 || name.length() < LONG_NAME || part.length() == name.length()) {
      return false;
    }
    String before = seen.substring(0, at);
    String after = seen.substring(at + skeleton(name).length());
    return (before.isEmpty() || luringSeen(before)) && (after.isEmpty() || luringSeen(after));
  }

  private boolean luring(String part) {
    return luring.contains(part) || part.chars().allMatch(Character::isDigit);
  }

  private boolean luringSeen(String seen) {
    return seen.chars().allMatch(Character::isDigit) || luring.stream().anyMatch(word -> skeleton(word).equals(seen));
  }

  /// What the eye makes of a name: letters that are easily taken for one another become one.
  static String skeleton(String text) {
    StringBuilder seen = new StringBuilder();
    Alphabets.toLatin(text).codePoints().forEach(c -> {
      if (LOOK_LIKE_L.indexOf(c) >= 0) {
        seen.append('l');
      } else if (c == '0') {
        seen.append('o');
      } else if (c == '3') {
        seen.append('e');
      } else if (c == '5' || c == '$') {
        seen.append('s');
      } else if (c == '4' || c == '@') {
        seen.append('a');
      } else {
        seen.appendCodePoint(c);
      }
    });
    return seen.toString().replace("rn", "m").replace("vv", "w").replace("cl", "d");
  }

  // One letter too many, too few, exchanged, or two in the wrong order. An s behind it makes many other words.
  private static boolean almost(String seen, String wanted) {
    if (seen.equals(wanted + "s")) {
      return false;
    }
    if (Math.abs(seen.length() - wanted.length()) > 1 || seen.isEmpty() || seen.charAt(0) != wanted.charAt(0)) {
      return false;
    }
    int start = 0;
    int most = Math.min(seen.length(), wanted.length());
    while (start < most && seen.charAt(start) == wanted.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < most - start && seen.charAt(seen.length() - 1 - end) == wanted.charAt(wanted.length() - 1 - end)) {
      end++;
    }
    int differing = Math.max(seen.length(), wanted.length()) - start - end;
    return differing <= 1 || differing == 2 && seen.length() == wanted.length()
        && seen.charAt(start) == wanted.charAt(start + 1) && seen.charAt(start + 1) == wanted.charAt(start);
  }
}
