package dev.rapport.slack;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/// The buttons that were pressed a moment ago: a double click is one press, although Slack delivers two.
final class RecentPresses {
  private static final long MOMENT = Duration.ofSeconds(2).toMillis();
  private static final int REMEMBERED = 4_096;

  private final InstantSource clock;
  private final Map<String, Press> latest = new LinkedHashMap<>() {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Press> eldest) {
      return size() > REMEMBERED;
    }
  };

  private record Press(String button, String stamp, long at) {}

  RecentPresses(InstantSource clock) {
    this.clock = clock;
  }

  /// @param place which message or window, and who pressed there
  /// @param stamp tells presses apart; a delivery that is repeated has the same
  /// @return whether the same button was pressed there a moment ago, by another press and with none in between
  synchronized boolean again(String place, String button, String stamp) {
    long now = clock.millis();
    Press before = latest.remove(place);
    if (before == null || !before.button().equals(button) || now - before.at() >= MOMENT) {
      latest.put(place, new Press(button, stamp, now));
      return false;
    }
    latest.put(place, before);
    return !before.stamp().equals(stamp);
  }
}
