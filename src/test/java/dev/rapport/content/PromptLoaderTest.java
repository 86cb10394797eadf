package dev.rapport.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engagement.Prompt;
import dev.rapport.engagement.PromptPool;
import dev.rapport.engagement.Way;
import dev.rapport.yaml.Problem;
import dev.rapport.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptLoaderTest {
  private static final Path SHIPPED = Path.of("config/content/en");
  private static final Pattern DOES_NOT_SELL = Pattern
      .compile("(?i)\\b(sell|selling|sales|pitch|advert|plug|promote)\\b");
  private static final Pattern GUILT_OR_HYPE = Pattern.compile(
      "(?i)!|\\b(must|should|still haven't|amazing|incredible|boost|unlock|skyrocket|game.changer|explode|crush|viral"
          + "|don't miss|forgot|again this week|finally)\\b");
  private static final Pattern NOT_FOR_EVERYBODY = Pattern.compile(
      "(?i)\\b(your (followers|customers|clients|team's|company|boss|manager|direct reports)|premium|sales navigator"
          + "|as a (manager|leader|founder)|ceo|kpi)\\b");

  @TempDir
  Path folder;

  @Test
  void theLibraryThatShipsIsWholeAndLargeEnough() {
    PromptPool pool = shipped();
    for (Way way : Way.values()) {
      assertThat(pool.of(way)).hasSizeGreaterThanOrEqualTo(20);
      assertThat(pool.of(way)).filteredOn(prompt -> !prompt.fitsAnyTime()).isNotEmpty();
    }
  }

  @Test
  void anyThreeWeeksRunningSayNotToSellAndEachTimeInOtherWords() {
    List<Prompt> sharing = shipped().of(Way.SHARE);
    assertThat(sharing).allSatisfy(prompt -> assertThat(prompt.text()).containsPattern(DOES_NOT_SELL));
    List<String> sentences = new ArrayList<>();
    for (Prompt prompt : sharing) {
      for (String sentence : prompt.text().split("(?<=[.?])\\s")) {
        if (DOES_NOT_SELL.matcher(sentence).find()) {
          sentences.add(sentence);
        }
      }
    }
    assertThat(new HashSet<>(sentences)).hasSameSizeAs(sentences);
  }

  @Test
  void everyPromptIsKindAndDoableByAnybody() {
    for (Prompt prompt : shipped().prompts()) {
      String all = prompt.text() + " " + prompt.easier() + " " + prompt.why();
      assertThat(all).as(prompt.id()).doesNotContainPattern(GUILT_OR_HYPE).doesNotContainPattern(NOT_FOR_EVERYBODY);
      assertThat(prompt.easier().length()).as(prompt.id()).isLessThan(prompt.text().length());
      assertThat(all).as(prompt.id()).doesNotContain("http").doesNotContain("@");
    }
  }

  @Test
  void creatingIsAlsoAQuestionOrAPoll() {
    List<Prompt> creating = shipped().of(Way.CREATE);
    assertThat(creating).filteredOn(prompt -> prompt.text().contains("poll")).hasSizeGreaterThan(3);
    assertThat(creating).filteredOn(prompt -> prompt.text().toLowerCase(Locale.ROOT).contains("group"))
        .hasSizeBetween(2, creating.size() / 3);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
      way: share   | way: shair    | 'way' is 'shair'. Did you mean 'share'?
      minutes: 10  | minutes: 45   | 'minutes' should be a whole number from 1 to 15, is '45'
      minutes: 10  | minuts: 10    | 'minuts' is not known here. Did you mean 'minutes'?
      [december]   | [decembre]    | 'season' has no month 'decembre'. Did you mean 'december'?
      Don't sell   | Book a demo   | 'text' sells, by 'Book a demo'; a prompt only shares
      id: share-contacts-post | id: share-surprising-article | 'id' is 'share-surprising-article', as another prompt's is; history tells them apart by it
      id: share-contacts-post | id: Share Post | 'id' cannot be used: 'Share Post' is no prompt id: lower-case words joined by hyphens
      """)
  void aMistakeIsNamedWithItsLine(String right, String wrong, String message) throws IOException {
    assertThat(problems(prompts -> prompts.replaceFirst(Pattern.quote(right), wrong))).anySatisfy(problem -> {
      assertThat(problem.message()).isEqualTo(message);
      assertThat(problem.line()).isGreaterThan(1);
    });
  }

  @Test
  void aTextThatFitsNoScreenIsRefused() throws IOException {
    assertThat(
        problems(prompts -> prompts.replaceFirst("What surprised you in it\\?", "What surprised you? ".repeat(20))))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("at most 400 fit one screen"));
  }

  @Test
  void tooFewOfOneWayAreRefused() throws IOException {
    assertThat(problems(prompts -> prompts.substring(0, prompts.indexOf("  - id: create-compare-notes"))))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("'create'", "18 are needed"));
  }

  private static PromptPool shipped() {
    Problems problems = new Problems();
    PromptPool pool = PromptLoader.load(SHIPPED, problems).orElseThrow(() -> new AssertionError(problems.all()));
    assertThat(problems.all()).isEmpty();
    return pool;
  }

  private List<Problem> problems(UnaryOperator<String> change) throws IOException {
    String shipped = Files.readString(SHIPPED.resolve("prompts.yaml"));
    String changed = change.apply(shipped);
    assertThat(changed).isNotEqualTo(shipped);
    Files.writeString(folder.resolve("prompts.yaml"), changed);
    Problems problems = new Problems();
    assertThat(PromptLoader.load(folder, problems)).isEmpty();
    return problems.all();
  }
}
