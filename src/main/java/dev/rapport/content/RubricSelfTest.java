package dev.rapport.content;

import dev.rapport.coaching.review.Check;
import dev.rapport.coaching.review.Criterion;
import dev.rapport.coaching.review.Outcome;
import dev.rapport.coaching.review.Rubric;
import dev.rapport.coaching.review.RubricReviewer;
import dev.rapport.yaml.Problems;

/// Holds every criterion against its own examples. Part of `config check`, not of every start.
public final class RubricSelfTest {
  private static final int SHOWN = 60;

  private RubricSelfTest() {}

  /// Notes every example that its criterion judges otherwise than its author.
  public static void run(Rubric rubric, Problems problems) {
    RubricReviewer reviewer = new RubricReviewer(rubric);
    for (Criterion criterion : rubric.criteria()) {
      for (Criterion.Example example : criterion.examples()) {
        Outcome outcome = reviewer.judge(criterion, example.request());
        boolean right = example.good() ? !(outcome instanceof Outcome.Failed) && (!onlyPraises(criterion)
            || outcome instanceof Outcome.Praised)
            : outcome instanceof Outcome.Failed || (onlyPraises(criterion) && !(outcome instanceof Outcome.Praised));
        if (!right) {
          problems.add("criterion " + criterion.id(), example.line(), (example.good() ? "its good example is not: "
              : "its poor example is not: ") + shown(example.request().text()));
        }
      }
    }
  }

  private static boolean onlyPraises(Criterion criterion) {
    return criterion.check() instanceof Check.Praises;
  }

  private static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
