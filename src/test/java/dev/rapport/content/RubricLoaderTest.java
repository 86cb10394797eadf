package dev.rapport.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.review.Rubric;
import dev.rapport.yaml.Problems;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RubricLoaderTest {
  private static final Path CONTENT = Path.of("config/content");

  @Test
  void theShippedRubricLoadsWithoutAProblem() {
    Problems problems = new Problems();
    Optional<Rubric> rubric = RubricLoader.load(CONTENT, problems);
    assertThat(problems.all()).isEmpty();
    assertThat(rubric).isPresent();
  }

  @Test
  void everyCriterionAgreesWithItsOwnExamples() {
    Problems problems = new Problems();
    RubricSelfTest.run(RubricLoader.load(CONTENT, problems).orElseThrow(), problems);
    assertThat(problems.all()).isEmpty();
  }
}
