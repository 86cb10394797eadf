package dev.rapport.engagement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates to leave out, as somebody pastes them: one on each line, or ranges.
public record SkipDates(Set<LocalDate> dates, Optional<String> unreadable) {
  /// More than this is a slip: about two years of school holidays.
  public static final int MOST = 400;

  private static final Pattern LINES = Pattern.compile("[\\n,;]+");
  private static final String DAY = "([0-9]{4}-[0-9]{2}-[0-9]{2})";
  // With what they are called before or behind. An end that cannot be read is not passed over, or the dates up to it would be.
  private static final Pattern RANGE = Pattern.compile("[^0-9]*" + DAY
      + "(?:\\s*(?:to|until|/|\\.\\.|-|–|—|bis)\\s*" + DAY + ")?(?!\\s*(?:to|until|bis)\\b)[^0-9]*");

  /// @return with the first line that is no date, if there is one; the dates before it are read
  public static SkipDates read(String text) {
    Set<LocalDate> dates = new TreeSet<>();
    for (String line : LINES.splitAsStream(text).map(String::strip).filter(each -> !each.isEmpty()).toList()) {
      if (!add(line, dates)) {
        return new SkipDates(dates, Optional.of(line));
      }
    }
    return new SkipDates(dates, Optional.empty());
  }

  /// The same dates as text that [#read] understands, a line for each stretch.
  public static String text(Collection<LocalDate> dates) {
    StringBuilder text = new StringBuilder();
    List<LocalDate> sorted = dates.stream().sorted().toList();
    for (int from = 0, to = 0; from < sorted.size(); from = to + 1) {
      to = from;
      while (to + 1 < sorted.size() && sorted.get(to + 1).equals(sorted.get(to).plusDays(1))) {
        to++;
      }
      text.append(text.isEmpty() ? "" : "\n").append(sorted.get(from));
      text.append(to > from ? " to " + sorted.get(to) : "");
    }
    return text.toString();
  }

  private static boolean add(String line, Set<LocalDate> dates) {
    Matcher range = RANGE.matcher(line);
    if (!range.matches()) {
      return false;
    }
    try {
      LocalDate first = LocalDate.parse(range.group(1));
      LocalDate last = range.group(2) == null ? first : LocalDate.parse(range.group(2));
      if (last.isBefore(first) || last.isAfter(first.plusDays(MOST))) {
        return false;
      }
      first.datesUntil(last.plusDays(1)).forEach(dates::add);
      return dates.size() <= MOST;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }
}
