package dev.rapport.coaching.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One thing that an expert looks for in a text, with what to say about it.
///
/// @param id stable and kebab-case; it is stored in members' histories
/// @param weight what failing it takes from the score
/// @param bonus what excelling in it adds to the score
/// @param why why it matters to the reader
/// @param source where this is known from
/// @param strength what is said when it is done well; may hold `{quote}`
/// @param silences the criteria that would only say the same again
public record Criterion(String id, Severity severity, int weight, int bonus, Scope scope, Check check, Advice advice,
    String why, String source, Optional<String> strength, Set<String> silences, List<Example> examples) {
  public Criterion {
    silences = Set.copyOf(silences);
    examples = List.copyOf(examples);
  }

  /// A text by which the criterion tests itself.
  ///
  /// @param good whether the criterion should be content with it
  /// @param line where it stands in its file
  public record Example(boolean good, ReviewRequest request, int line) {}
}
