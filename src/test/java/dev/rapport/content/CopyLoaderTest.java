package dev.rapport.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.yaml.Problem;
import dev.rapport.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyLoaderTest {
  private static final Path SHIPPED = Path.of("config/content/en");

  @TempDir
  Path folder;

  @Test
  void theCopyThatShipsIsWhole() {
    Problems problems = new Problems();
    assertThat(CopyLoader.load(SHIPPED, problems)).isPresent();
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void aMissingLineIsNamed() throws IOException {
    assertThat(problems(copy -> copy.replaceFirst("(?m)^  welcome: .*\n", "")))
        .extracting(Problem::message)
        .containsExactly("'welcome' is missing");
  }

  @Test
  void aMisspeltLineIsFoundWithItsLineAndTheNearestName() throws IOException {
    List<Problem> problems = problems(copy -> copy.replace("  button-copy:", "  buton-copy:"));
    assertThat(problems).extracting(Problem::message)
        .anySatisfy(
            message -> assertThat(message).isEqualTo("'buton-copy' is not known here. Did you mean 'button-copy'?"));
    assertThat(problems).allSatisfy(problem -> assertThat(problem.line()).isPositive());
  }

  @Test
  void aHoleThatNobodyFillsIsRefused() throws IOException {
    assertThat(problems(copy -> copy.replace("{recipient} is with your drafts", "{name} is with your drafts")))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("names {name}", "[recipient]"));
  }

  @Test
  void theWordingOfTheRhythmIsWholeToo() {
    Problems problems = new Problems();
    assertThat(CopyLoader.rhythm(SHIPPED, problems)).isPresent();
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void aHoleThatIsEmphasisedIsRefused() throws IOException {
    assertThat(problems(copy -> copy.replace("to {recipient} is with your", "to *{recipient}* is with your")))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("'kept' emphasises a name in braces"));
  }

  @Test
  void aButtonTooLongForSomePlatformIsRefused() throws IOException {
    assertThat(problems(copy -> copy.replace("button-copy: Copy", "button-copy: " + "Copy".repeat(10))))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("40 characters; at most 30"));
  }

  @Test
  void everyMistakeIsToldAtOnce() throws IOException {
    assertThat(
        problems(copy -> copy.replace("  button-copy:", "  buton-copy:").replaceFirst("(?m)^  help-intro: .*\n", "")))
        .hasSize(3);
  }

  @Test
  void noFileIsAProblemAndNotACrash() {
    Problems problems = new Problems();
    assertThat(CopyLoader.load(folder, problems)).isEmpty();
    assertThat(problems.all()).singleElement()
        .satisfies(problem -> assertThat(problem.message()).isEqualTo("there is no such file"));
  }

  private List<Problem> problems(UnaryOperator<String> change) throws IOException {
    String shipped = Files.readString(SHIPPED.resolve("copy.yaml"));
    String changed = change.apply(shipped);
    assertThat(changed).isNotEqualTo(shipped);
    Files.writeString(folder.resolve("copy.yaml"), changed);
    Problems problems = new Problems();
    assertThat(CopyLoader.load(folder, problems)).isEmpty();
    return problems.all();
  }
}
