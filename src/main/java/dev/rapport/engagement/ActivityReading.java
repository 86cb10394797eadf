package dev.rapport.engagement;

import java.time.LocalDate;
import java.util.List;

/// What was understood of a member's "2 comments".
public sealed interface ActivityReading {
  /// One kind of thing, done so often on that day.
  record Noted(Way way, int count, LocalDate day, String words) {}

  /// Shown back to the member before or while it is counted.
  record Understood(List<Noted> noted) implements ActivityReading {
    public Understood {
      noted = List.copyOf(noted);
    }
  }

  /// It is asked which of the three ways it was; nothing is counted.
  record Unclear(String words) implements ActivityReading {}

  /// It is asked how often; nothing is counted.
  record HowOften(Way way, LocalDate day, String words) implements ActivityReading {}

  /// More than anybody does in a day; it is asked how many there were, and nothing is counted.
  record TooMany(Way way) implements ActivityReading {}

  /// Further back than a log goes.
  record TooLongAgo(int days) implements ActivityReading {}
}
