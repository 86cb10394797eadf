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

class PhrasebookLoaderTest {
  private static final Path SHIPPED = Path.of("config", "content", "en");

  @TempDir
  private Path folder;

  private List<Problem> problemsAfter(String wording, String instead) throws IOException {
    String text = Files.readString(SHIPPED.resolve("drafting.yaml"));
    assertThat(text).contains(wording);
    Files.writeString(folder.resolve("drafting.yaml"), text.replaceFirst(java.util.regex.Pattern.quote(wording),
        java.util.regex.Matcher.quoteReplacement(instead)));
    Files.copy(SHIPPED.resolve("names.yaml"), folder.resolve("names.yaml"));
    Files.copy(SHIPPED.resolve("replies.yaml"), folder.resolve("replies.yaml"));
    Files.copy(SHIPPED.resolve("follow-ups.yaml"), folder.resolve("follow-ups.yaml"));
    Problems problems = new Problems();
    PhrasebookLoader.load(folder, problems);
    return problems.all();
  }

  @Test
  void shippedWordingIsRight() {
    Problems problems = new Problems();
    assertThat(PhrasebookLoader.load(SHIPPED, problems)).isPresent();
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void aFrameWithoutAPlaceForTheWordsIsRefusedWithItsLine() throws IOException {
    assertThat(problemsAfter("to-do: \"I'd love to {x}\"", "to-do: \"I'd love to\"")).singleElement()
        .satisfies(problem -> {
          assertThat(problem.line()).isPositive();
          assertThat(problem.toString()).contains("drafting.yaml:", "to-do", "{x}");
        });
  }

  @Test
  void aMisspeltNameIsAnsweredWithTheNearestOne() throws IOException {
    assertThat(problemsAfter("known-since: we've", "known-sinse: we've")).extracting(Problem::message)
        .anyMatch(message -> message.contains("Did you mean 'known-since'?"));
  }

  @Test
  void stockPhrasesAreRefused() throws IOException {
    assertThat(problemsAfter("I'd be glad to connect", "add you to my professional network"))
        .extracting(Problem::message)
        .anyMatch(message -> message.contains("standard invitation"));
  }

  @Test
  void aStopAtTheEndIsRefused() throws IOException {
    assertThat(problemsAfter("close-met: I'd be glad to stay in touch", "close-met: I'd be glad to stay in touch."))
        .extracting(Problem::message)
        .anyMatch(message -> message.contains("stop"));
  }
}
