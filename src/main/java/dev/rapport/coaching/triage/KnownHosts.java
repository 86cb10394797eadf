package dev.rapport.coaching.triage;

import java.util.Map;
import java.util.Set;

/// The hosts that the coach can tell something about, as content lists them.
///
/// @param names a well-known name, such as `linkedin`, and the domains that are really its own
/// @param words those of the names that are everyday words too, so that they may stand in honest hosts
/// @param luring what impostors add to a name: login, support, verify
/// @param calendars hosts where people offer their time
/// @param shorteners hosts that hide where a link leads
/// @param messengers hosts that open a messenger
/// @param freeMail hosts where anybody gets a mail address for nothing
/// @param endings top-level domains by which a bare `word.tld` is taken for a link
public record KnownHosts(Map<String, Set<String>> names, Set<String> words, Set<String> luring, Set<String> calendars,
    Set<String> shorteners,
    Set<String> messengers, Set<String> freeMail, Set<String> endings) {
  public KnownHosts {
    names = Map.copyOf(names);
    words = Set.copyOf(words);
    luring = Set.copyOf(luring);
    calendars = Set.copyOf(calendars);
    shorteners = Set.copyOf(shorteners);
    messengers = Set.copyOf(messengers);
    freeMail = Set.copyOf(freeMail);
    endings = Set.copyOf(endings);
  }

  /// Whether a host is one of these or belongs to one of them.
  static boolean belongs(String host, Set<String> domains) {
    String rest = host;
    while (true) {
      if (domains.contains(rest)) {
        return true;
      }
      int dot = rest.indexOf('.');
      if (dot < 0) {
        return false;
      }
      rest = rest.substring(dot + 1);
    }
  }
}
