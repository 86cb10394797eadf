package dev.rapport.engagement;

import dev.rapport.engagement.CheckInReading.AskAgain;
import dev.rapport.engagement.CheckInReading.Noted;
import dev.rapport.engagement.CheckInReading.Problem;
import dev.rapport.engagement.CheckInReading.Skipped;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the two figures of a check-in, from a form or from a line such as "12 and 30", "same as last week" or "skip".
public final class CheckInReader {
  private static final Pattern SKIP = Pattern
      .compile("(?:please )?(?:skip|pass|none|no thanks|no thank you|not (?:this|now)(?: week)?|not today)[.!]?");
  private static final Pattern SAME = Pattern
      .compile("(?:the )?(?:same|unchanged|as last week|as before)(?: (?:as )?(?:last week|before))?[.!]?");
  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:\\band\\b|[;/&|]|,\\s)\\s*|\\s+");
  private static final Pattern LABEL = Pattern.compile("\\b(?:profile )?(?:views?|viewers?|notifications?)\\b:?");
  private static final Pattern PLAIN = Pattern.compile("[0-9]+");
  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:[., '\u00a0\u202f][0-9]{3})+");
  private static final Pattern FRACTION = Pattern.compile("[0-9]+[.,][0-9]+");
  private static final Pattern NEGATIVE = Pattern.compile("[-−–]\\s*[0-9].*");

  private CheckInReader() {}

  /// Reads a form. An empty field of two is left out; two empty ones are a skip.
  ///
  /// @param last the check-in of the week before
  public static CheckInReading read(IsoWeek week, Map<Figure, String> typed, Optional<CheckIn> last) {
    Map<Figure, Integer> figures = new EnumMap<>(Figure.class);
    Map<Figure, Problem> problems = new EnumMap<>(Figure.class);
    for (Figure figure : Figure.values()) {
      String text = typed.getOrDefault(figure, "").strip().toLowerCase(Locale.ROOT);
      if (text.isEmpty() || SKIP.matcher(text).matches()) {
        continue;
      }
      if (SAME.matcher(text).matches()) {
        last.flatMap(before -> Optional.ofNullable(before.figures().get(figure)))
            .ifPresentOrElse(same -> figures.put(figure, same), () -> problems.put(figure, Problem.NO_WEEK_BEFORE));
      } else {
        problem(text).ifPresentOrElse(problem -> problems.put(figure, problem),
            () -> figures.put(figure, Integer.parseInt(digits(text))));
      }
    }
    if (!problems.isEmpty()) {
      return new AskAgain(problems);
    }
    return figures.isEmpty() ? new Skipped() : new Noted(new CheckIn(week, figures));
  }

  /// Reads a line: one word for both, or the two figures in their order.
  public static CheckInReading read(IsoWeek week, String line, Optional<CheckIn> last) {
    String text = line.strip().toLowerCase(Locale.ROOT);
    if (SKIP.matcher(text).matches() || SAME.matcher(text).matches()) {
      return read(week, Map.of(Figure.PROFILE_VIEWS, text, Figure.NOTIFICATIONS, text), last);
    }
    List<String> parts = BETWEEN.splitAsStream(LABEL.matcher(text).replaceAll(" "))
        .filter(part -> !part.isEmpty())
        .toList();
    return switch (parts.size()) {
      case 0 -> new AskAgain(Map.of(Figure.PROFILE_VIEWS, Problem.MISSING, Figure.NOTIFICATIONS, Problem.MISSING));
      case 1 -> problem(parts.getFirst())
          .<CheckInReading>map(problem -> new AskAgain(Map.of(Figure.PROFILE_VIEWS, problem)))
          .orElseGet(() -> new AskAgain(Map.of(Figure.NOTIFICATIONS, Problem.MISSING)));
      case 2 -> read(week, Map.of(Figure.PROFILE_VIEWS, parts.get(0), Figure.NOTIFICATIONS, parts.get(1)), last);
      default ->
        new AskAgain(Map.of(Figure.PROFILE_VIEWS, Problem.NO_NUMBER, Figure.NOTIFICATIONS, Problem.NO_NUMBER));
    };
  }

  private static Optional<Problem> problem(String text) {
    if (NEGATIVE.matcher(text).matches()) {
      return Optional.of(Problem.NEGATIVE);
    }
    if (PLAIN.matcher(text).matches() || GROUPED.matcher(text).matches()) {
      String digits = digits(text);
      boolean fits = digits.length() <= 7 && Integer.parseInt(digits) <= CheckIn.LARGEST;
      return fits ? Optional.empty() : Optional.of(Problem.TOO_LARGE);
    }
    return Optional.of(FRACTION.matcher(text).matches() ? Problem.NOT_WHOLE : Problem.NO_NUMBER);
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "").replaceFirst("^0+(?=[0-9])", "");
  }
}
