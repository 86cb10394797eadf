package dev.rapport.slack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// Keeps to what Slack allows before Slack has to say so: a message a second in one channel, and so many a minute in all
/// (docs.slack.dev/apis/web-api/rate-limits). Remembers no more than the last minute. Safe for use by many threads.
final class SlackPace {
  static final Duration CHANNEL = Duration.ofSeconds(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final int mostAMinute;
  private final Map<String, Instant> last = new HashMap<>();
  private final Deque<Instant> all = new ArrayDeque<>();

  SlackPace(int mostAMinute) {
    this.mostAMinute = mostAMinute;
  }

  /// Takes a place for one message.
  ///
  /// @return how long it would have to wait; zero when it may go, and then it is counted
  synchronized Duration take(String channel, Instant now) {
    while (!all.isEmpty() && !all.peekFirst().plus(MINUTE).isAfter(now)) {
      all.removeFirst();
    }
    last.values().removeIf(at -> !at.plus(CHANNEL).isAfter(now));
    Instant before = last.get(channel);
    if (before != null) {
      return Duration.between(now, before.plus(CHANNEL));
    }
    if (all.size() >= mostAMinute) {
      return Duration.between(now, all.getFirst().plus(MINUTE));
    }
    last.put(channel, now);
    all.addLast(now);
    return Duration.ZERO;
  }
}
