package dev.rapport.content;

import dev.rapport.coaching.review.Rubric;
import dev.rapport.coaching.review.RubricReviewer;
import dev.rapport.yaml.Problems;
import java.nio.file.Path;

/// The rubric in `config/content`, loaded once for all tests.
public final class ShippedRubric {
  public static final Path CONTENT = Path.of("config", "content");
  private static final Rubric RUBRIC = load();

  private ShippedRubric() {}

  public static Rubric rubric() {
    return RUBRIC;
  }

  public static RubricReviewer reviewer() {
    return new RubricReviewer(RUBRIC);
  }

  private static Rubric load() {
    Problems problems = new Problems();
    return RubricLoader.load(CONTENT, problems).orElseThrow(() -> new AssertionError(problems.all().toString()));
  }
}
