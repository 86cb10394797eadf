package dev.rapport.engagement;

import java.util.Map;

/// What was understood of the answer to a check-in.
public sealed interface CheckInReading {
  record Noted(CheckIn checkIn) implements CheckInReading {}

  /// The member would rather not this week. Nothing is noted, and nothing is asked.
  record Skipped() implements CheckInReading {}

  /// Some figure could not be taken; it is asked again, with the reason.
  record AskAgain(Map<Figure, Problem> problems) implements CheckInReading {
    public AskAgain {
      problems = Map.copyOf(problems);
    }
  }

  /// Why a figure cannot be taken.
  enum Problem {
    MISSING, NO_NUMBER, NEGATIVE, NOT_WHOLE, TOO_LARGE, NO_WEEK_BEFORE
  }
}
