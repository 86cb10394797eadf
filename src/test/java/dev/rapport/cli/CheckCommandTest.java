package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.content.ShippedRubric;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CheckCommandTest {
  private record Ran(int exit, String out, String err) {}

  private static Ran check(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine = new CommandLine(new CheckCommand()).setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    int exit = commandLine.execute(args);
    return new Ran(exit, out.toString(), err.toString());
  }

  private static List<JsonNode> lines(String... lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonLines.run(new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8), line -> CheckLine.answer(ShippedRubric.reviewer(), line));
    List<JsonNode> answers = new ArrayList<>();
    for (String answer : out.toString(StandardCharsets.UTF_8).lines().toList()) {
      answers.add(JsonLines.JSON.readTree(answer));
    }
    return answers;
  }

  @Test
  void aGoodDraftIsSentAndItsStrengthSaidFirst() {
    Ran ran = check("--to", "Dana", "--met", "met", "Hi Dana, we met at PyCon on Saturday and talked about test data.");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).startsWith("+ “").contains("Send it.").doesNotContain("\u001B");
  }

  @Test
  void anEmptyOneIsRevisedWithExitOne() {
    Ran ran = check("I'd like to add you to my professional network on LinkedIn.");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).contains("“add you to my professional network”").contains("Revise it.");
  }

  @Test
  void threeFindingsAreShownAndTheRestOnRequest() {
    String draft = "HELLO THERE {name}!!!! CALL ME ON +1 555 010 0199 OR VISIT www.win.example TODAY 🚀🚀🚀🚀";
    assertThat(check("--to", "Dana", draft).out()).containsPattern("\\d more with --all");
    assertThat(check("--to", "Dana", "--all", draft).out()).doesNotContain("--all");
  }

  @Test
  void aMistypedOptionNamesWhatIsAllowed() {
    Ran ran = check("--met", "perhaps", "Hi");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("'perhaps' is none of met, never_met, unknown");
  }

  @Test
  void nothingToCheckIsAnUsageError() {
    assertThat(check().exit()).isEqualTo(2);
    assertThat(check("--json", "Hi").exit()).isEqualTo(2);
  }

  @Test
  void aFolderWithoutContentIsReported() {
    Ran ran = check("--content", "no-such-folder", "Hi");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("no-such-folder");
  }

  @Test
  void eachLineIsAnsweredByALine() throws IOException {
    List<JsonNode> answers = lines(
        "{\"id\":1,\"kind\":\"invite\",\"text\":\"I'd like to add you to my professional network\",\"recipient\":\"Dana\"}",
        "{\"id\":\"b\",\"kind\":\"invite\",\"text\":\"Your talk on flaky tests at DevConf saved our sprint.\",\"met\":\"never_met\"}");
    assertThat(answers.getFirst().path("id").asInt()).isEqualTo(1);
    assertThat(answers.getFirst().path("verdict").asText()).isEqualTo("revise");
    JsonNode finding = answers.getFirst().path("findings").path(0);
    assertThat(finding.path("criterion").asText()).isEqualTo("standard-invite");
    assertThat(finding.path("severity").asText()).isEqualTo("must");
    assertThat(finding.path("quote").asText()).isEqualTo("add you to my professional network");
    assertThat(finding.path("advice").asText()).contains("Dana");
    assertThat(answers.getLast().path("verdict").asText()).isEqualTo("send");
  }

  @Test
  void badLinesAreAnsweredWithAnErrorAndTheRestGoesOn() throws IOException {
    List<JsonNode> answers = lines("{\"id\":1,\"kind\":\"poem\",\"text\":\"Hi\"}", "{\"id\":2,\"kind\":\"invite\"}",
        "nonsense", "{\"id\":3,\"kind\":\"invite\",\"text\":\"Hi\",\"met\":\"once\"}",
        "{\"id\":4,\"kind\":\"reply\",\"text\":\"\"}");
    assertThat(answers).hasSize(5);
    assertThat(answers.get(0).path("error").asText()).contains("invite, reply, follow_up");
    assertThat(answers.get(1).path("error").asText()).contains("'text' is missing");
    assertThat(answers.get(2).path("error").asText()).contains("JSON");
    assertThat(answers.get(3).path("error").asText()).contains("met, never_met, unknown");
    assertThat(answers.get(4).path("verdict").asText()).isEqualTo("revise");
  }

  @Test
  void whatFollowsAnObjectOnItsLineIsNotPassedOver() throws IOException {
    assertThat(lines("{\"id\":1,\"kind\":\"invite\",\"text\":\"Hi\"}{\"id\":2}")).singleElement()
        .satisfies(answer -> assertThat(answer.path("error").asText()).contains("JSON"));
  }

  @Test
  void everyErrorNamesAnIdEvenWhereTheLineHasNone() throws IOException {
    assertThat(lines("[]", "null", "\"x\"", "nonsense", "{\"kind\":\"poem\"}")).hasSize(5)
        .allSatisfy(answer -> assertThat(answer.has("id") && answer.has("error")).isTrue());
  }

  @Test
  void answersThatCannotBeWrittenAreAFailure() {
    PrintStream full = new PrintStream(new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("No space left on device");
      }
    }, false, StandardCharsets.UTF_8);
    InputStream one = new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> JsonLines.run(one, full, line -> JsonLines.JSON.createObjectNode()))
        .isInstanceOf(IOException.class);
  }
}
