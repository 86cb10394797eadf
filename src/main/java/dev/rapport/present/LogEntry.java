package dev.rapport.present;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Which entry of a member's log a button or form is about, as it stands in a token.
///
/// @param id empty for one that is not in the log yet
public record LogEntry(LocalDate day, String id) {
  private static final int DATE = 10;

  public String argument() {
    return id.isEmpty() ? day.toString() : day + "." + id;
  }

  /// Absent for anything that [#argument] did not make.
  public static Optional<LogEntry> parse(String argument) {
    boolean whole = argument.length() == DATE || (argument.length() > DATE + 1 && argument.charAt(DATE) == '.');
    if (!whole) {
      return Optional.empty();
    }
    try {
      return Optional.of(new LogEntry(LocalDate.parse(argument.substring(0, DATE)),
          argument.length() == DATE ? "" : argument.substring(DATE + 1)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
