package dev.rapport.slack;

import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.WorkspaceRef;
import dev.rapport.message.Chart;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whose home was opened, and what stands on it. It remembers those who were there last, and nothing beyond the process.
/// Safe for use by many threads.
final class OpenHomes {
  /// Some kilobytes each.
  private static final int MOST = 2000;

  private final Map<MemberRef, Shown> homes = new LinkedHashMap<>(16, 0.75f, true);
  private final Set<MemberRef> waiting = new HashSet<>();

  /// @param words the view without its picture; empty for one that was never published
  /// @param file Slack's id of the picture, where it took it
  record Shown(String words, Optional<Chart> chart, Optional<String> file) {
    static final Shown NOTHING = new Shown("", Optional.empty(), Optional.empty());

    /// Whether it would show nothing else.
    boolean says(Shown other) {
      return words.equals(other.words) && chart.equals(other.chart);
    }
  }

  synchronized void opened(MemberRef member) {
    homes.putIfAbsent(member, Shown.NOTHING);
    if (homes.size() > MOST) {
      homes.remove(homes.keySet().iterator().next());
    }
  }

  synchronized boolean contains(MemberRef member) {
    return homes.containsKey(member);
  }

  /// @return false when it waits to be published already
  synchronized boolean claim(MemberRef member) {
    return waiting.add(member);
  }

  /// What comes from now on is another change.
  synchronized Shown begin(MemberRef member) {
    waiting.remove(member);
    return homes.getOrDefault(member, Shown.NOTHING);
  }

  synchronized void published(MemberRef member, Shown shown) {
    homes.replace(member, shown);
  }

  synchronized void left(WorkspaceRef workspace) {
    homes.keySet().removeIf(member -> member.workspace().equals(workspace));
  }
}
