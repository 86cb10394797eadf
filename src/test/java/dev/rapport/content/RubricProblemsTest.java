package dev.rapport.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.yaml.Problem;
import dev.rapport.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RubricProblemsTest {
  private static final String LANGUAGE = "function: the a of\nyou: you your\ngeneric: connect hello\n";
  private static final String NAMES = "greetings: hi dear\ntitles: dr\nanybody: there\nshort: |\n  mike michael\n";
  @TempDir
  private Path content = Path.of("");

  private List<Problem> problems(String rubric) throws IOException {
    Files.createDirectories(content.resolve("en"));
    Files.createDirectories(content.resolve("reading"));
    Files.writeString(content.resolve("reading/en.yaml"), LANGUAGE);
    Files.writeString(content.resolve("reading/names.yaml"), NAMES);
    Files.writeString(content.resolve("en/rubric.yaml"), rubric);
    Problems problems = new Problems();
    RubricLoader.load(content, problems).ifPresent(loaded -> RubricSelfTest.run(loaded, problems));
    return problems.all();
  }

  private static String criterion(String from, String to) {
    return """
        criteria:
          - id: no-yelling
            kinds: invite
            severity: must
            says: |
              yell at (you|me)
            advice: Tell {recipient} calmly.
            why: It is loud.
            source: a coach
            good: ["I whisper."]
            poor: ["I yell at you."]
        """.replace(from, to);
  }

  @Test
  void aGoodRubricHasNone() throws IOException {
    assertThat(problems(criterion("", ""))).isEmpty();
  }

  @Test
  void aMisspeltNameIsReportedWithItsLineAndASuggestion() throws IOException {
    assertThat(problems(criterion("severity: must", "severity: mus"))).singleElement().satisfies(problem -> {
      assertThat(problem.file()).endsWith("rubric.yaml");
      assertThat(problem.line()).isEqualTo(4);
      assertThat(problem.message()).contains("mus").contains("Did you mean 'must'?");
    });
  }

  @Test
  void anUnknownPlaceholderIsReported() throws IOException {
    assertThat(problems(criterion("{recipient}", "{recipent}"))).singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("{recipent}").contains("'recipient'"));
  }

  @Test
  void aBrokenPhraseIsReported() throws IOException {
    assertThat(problems(criterion("(you|me)", "(you|me"))).anySatisfy(
        problem -> assertThat(problem.message()).contains("yell at (you|me").contains("never closed"));
  }

  @Test
  void anExampleThatIsJudgedOtherwiseIsReported() throws IOException {
    assertThat(problems(criterion("I whisper.", "I yell at me."))).singleElement()
        .satisfies(problem -> assertThat(problem.toString()).contains("no-yelling").contains("good example"));
  }

  @Test
  void aCriterionWithoutExamplesIsReported() throws IOException {
    assertThat(problems(criterion("    poor: [\"I yell at you.\"]\n", ""))).singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("'poor'"));
  }

  @Test
  void aListNobodyDefinedIsReported() throws IOException {
    assertThat(problems(criterion("yell at (you|me)", "<yelling>"))).anySatisfy(
        problem -> assertThat(problem.message()).contains("'yelling'"));
  }

  @Test
  void aMissingFolderIsReported() {
    Problems problems = new Problems();
    assertThat(RubricLoader.load(content.resolve("nowhere"), problems)).isEmpty();
    assertThat(problems.all()).isNotEmpty();
  }
}
