package dev.rapport.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.triage.KnownSign;
import dev.rapport.coaching.triage.MessageClass;
import dev.rapport.yaml.Problem;
import dev.rapport.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TriageLoaderTest {
  private static final Path SHIPPED = Path.of("config/content");

  @TempDir
  Path folder;

  @Test
  void everySignAgreesWithItsOwnExamples() {
    Problems problems = new Problems();
    TriageSelfTest.run(ShippedSigns.book(), problems);
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void everyClassHasSignsAndOneRecommendation() {
    for (MessageClass messageClass : MessageClass.values()) {
      assertThat(ShippedSigns.book().signs()).extracting(KnownSign::pointsTo).contains(messageClass);
      assertThat(ShippedSigns.book().advice()).containsKey(messageClass);
    }
  }

  @Test
  void nothingIsEverCalledSafe() {
    assertThat(ShippedSigns.book().advice().values()).noneMatch(TriageLoaderTest::saysSafe);
    assertThat(ShippedSigns.book().signs()).noneMatch(sign -> saysSafe(sign.reason()) || saysSafe(sign.advice()));
    assertThat(ShippedSigns.book().warned()).matches(text -> !saysSafe(text));
    assertThat(ShippedSigns.book().unwarned()).contains("No warning signs found").matches(text -> !saysSafe(text));
  }

  private static boolean saysSafe(String text) {
    return text.toLowerCase(Locale.ROOT).matches(".*\\b(safe|safely|trustworthy|legitimate)\\b.*");
  }

  @Test
  void everySignThatWarnsSaysWhereItIsKnownFrom() {
    assertThat(ShippedSigns.book().signs()).allSatisfy(sign -> {
      assertThat(sign.reason()).as(sign.id()).isNotBlank();
      assertThat(sign.source()).as(sign.id()).isNotBlank();
    });
  }

  @Test
  void aSignWithoutAnythingToLookForIsFound() throws IOException {
    assertThat(problems(yaml -> yaml.replace("marks: [numeric-host]", ""))).extracting(Problem::message)
        .anyMatch(message -> message.contains("it can never be found"));
  }

  @Test
  void aMisspeltMarkSaysWhichWasMeant() throws IOException {
    assertThat(problems(yaml -> yaml.replace("marks: [numeric-host]", "marks: [numerichost]"))).singleElement()
        .satisfies(problem -> {
          assertThat(problem.message()).contains("'numerichost'", "Did you mean 'numeric-host'?");
          assertThat(problem.line()).isPositive();
        });
  }

  @Test
  void anIdIsTakenOnce() throws IOException {
    assertThat(problems(yaml -> yaml.replace("id: numeric-host", "id: short-link"))).extracting(Problem::message)
        .anyMatch(message -> message.contains("'short-link' is taken by another sign"));
  }

  @Test
  void aSignNeedsAnExampleForAndOneAgainst() throws IOException {
    assertThat(problems(yaml -> yaml.replace("    against:\n      - \"See section 3.4 of the paper.\"\n", "")))
        .extracting(Problem::message)
        .anyMatch(message -> message.contains("'against' is missing"));
  }

  @Test
  void anExampleThatDoesNotBearItsSignIsFoundByTheSelfTest() throws IOException {
    copy(yaml -> yaml.replace("See http://185.22.3.4/view", "See http://bristol.example/view"));
    Problems problems = new Problems();
    TriageSelfTest.run(TriageLoader.load(folder, problems).orElseThrow(), problems);
    assertThat(problems.all()).singleElement()
        .satisfies(problem -> {
          assertThat(problem.message()).contains("sign 'numeric-host'", "does not bear it", "bristol.example");
          assertThat(problem.file()).endsWith("triage-scam.yaml");
          assertThat(problem.line()).isPositive();
        });
  }

  private List<Problem> problems(UnaryOperator<String> change) throws IOException {
    copy(change);
    Problems problems = new Problems();
    assertThat(TriageLoader.load(folder, problems)).isEmpty();
    return problems.all();
  }

  private void copy(UnaryOperator<String> change) throws IOException {
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(SHIPPED.relativize(file));
        Files.createDirectories(to.getParent());
        String yaml = Files.readString(file);
        Files.writeString(to, file.endsWith("triage-scam.yaml") ? change.apply(yaml) : yaml);
      }
    }
  }
}
