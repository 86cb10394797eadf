package dev.rapport.slack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/// The triggers that were used lately. They live for three seconds, so a few thousand are more than enough.
final class RecentTriggers {
  private static final int REMEMBERED = 4_096;

  private final Set<String> known = new HashSet<>();
  private final Deque<String> order = new ArrayDeque<>();

  /// @return whether it is new
  synchronized boolean add(String trigger) {
    if (!known.add(trigger)) {
      return false;
    }
    order.add(trigger);
    if (order.size() > REMEMBERED) {
      known.remove(order.remove());
    }
    return true;
  }
}
