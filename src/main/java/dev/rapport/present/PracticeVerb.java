package dev.rapport.present;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// The buttons that exist only where somebody tries the coach out: they move the clock ahead.
public enum PracticeVerb {
  PASS_A_DAY(Duration.ofDays(1)), PASS_A_WEEK(Duration.ofDays(7));

  private final Duration time;

  PracticeVerb(Duration time) {
    this.time = time;
  }

  /// How far the clock goes ahead.
  public Duration time() {
    return time;
  }

  /// The word in a token, such as `pass-a-day`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Absent for a word that no such button carries.
  public static Optional<PracticeVerb> parse(String id) {
    for (PracticeVerb verb : values()) {
      if (verb.id().equals(id)) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }
}
