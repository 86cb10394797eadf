package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.content.ShippedSigns;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

class TriageCommandTest {
  private record Ran(int exit, String out, String err) {}

  private static Ran triage(Ansi ansi, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine = new CommandLine(new TriageCommand()).setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
    return new Ran(commandLine.execute(args), out.toString(), err.toString());
  }

  private static List<JsonNode> lines(String... lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonLines.run(new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8), line -> TriageLine.answer(ShippedSigns.triager(), line));
    List<JsonNode> answers = new ArrayList<>();
    for (String answer : out.toString(StandardCharsets.UTF_8).lines().toList()) {
      answers.add(JsonLines.JSON.readTree(answer));
    }
    return answers;
  }

  @Test
  void aScamIsToldWithWhatToDoFirst() {
    Ran ran = triage(Ansi.OFF, "Hello dear, I don't use LinkedIn often, add me on WhatsApp +44 7700 900123");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).startsWith("It looks like a scam.\n  Do not reply")
        .contains("scam, strong  “add me on WhatsApp")
        .doesNotContain("\u001B");
  }

  @Test
  void coloursAreForTerminals() {
    assertThat(triage(Ansi.ON, "I'd like to add you to my professional network").out()).contains("\u001B[");
  }

  @Test
  void aLinkIsShownAsTheHostItLeadsTo() {
    Ran ran = triage(Ansi.OFF, "Hi, the album: https://linkedin.com@pics-view.example/album");
    assertThat(ran.out()).contains("pics-view.example, not to linkedin.com.")
        .endsWith("link to  pics-view.example, not to linkedin.com\n");
  }

  @Test
  void aLookAlikeIsNamedWithWhatItLooksLike() {
    assertThat(triage(Ansi.OFF, "Verify your account at paypa1.com/pay today").out())
        .startsWith("It looks like a scam.")
        .containsIgnoringWhitespaces("paypa1.com looks like paypal.com, and is not.",
            "link to paypa1.com, which looks like paypal.com")
        .doesNotContain("://");
  }

  @Test
  void whereNothingWarnsNothingIsCalledSafe() {
    assertThat(triage(Ansi.OFF, "Your talk on flaky tests in Brno saved our sprint.").out())
        .containsIgnoringWhitespaces("No warning signs found, which proves nothing about the sender.")
        .doesNotContainIgnoringCase("safe");
  }

  @Test
  void aWarningSignThatDidNotDecideIsSaidAndShown() {
    String out = triage(Ansi.OFF, "Thanks for connecting! This app is so slow.").out();
    assertThat(out).startsWith("It could have gone to anybody.")
        .containsIgnoringWhitespaces("look at the warning signs below", "scam, medium")
        .doesNotContain("No warning signs");
  }

  @Test
  void theTerminalIsNotSpokenToByTheMessage() {
    assertThat(triage(Ansi.OFF, "we help companies like yours \u001B[31m to save 20% in weeks, "
        + "see http://paypa1\u202E\u200B.com\u001B[0m/x").out()).doesNotContain("\u001B", "\u202E");
  }

  @Test
  void nothingToTriageIsAnUsageError() {
    assertThat(triage(Ansi.OFF).exit()).isEqualTo(2);
    assertThat(triage(Ansi.OFF, "--json", "Hi").exit()).isEqualTo(2);
  }

  @Test
  void aFolderWithoutContentIsReported() {
    Ran ran = triage(Ansi.OFF, "--content", "no-such-folder", "Hi");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("no-such-folder");
  }

  @Test
  void eachLineIsAnsweredByALine() throws IOException {
    List<JsonNode> answers = lines(
        "{\"id\":7,\"text\":\"I'd like to add you to my professional network on LinkedIn.\"}",
        "{\"id\":\"b\",\"text\":\"Your talk on flaky tests in Brno saved our sprint. Do you let a test back in?\"}");
    assertThat(answers).hasSize(2);
    JsonNode first = answers.getFirst();
    assertThat(first.path("id").asInt()).isEqualTo(7);
    assertThat(first.path("class").asText()).isEqualTo("generic");
    assertThat(first.path("advice").asText()).contains("don't accept yet");
    JsonNode sign = first.path("signs").path(0);
    assertThat(sign.path("sign").asText()).isEqualTo("default-invitation");
    assertThat(sign.path("severity").asText()).isEqualTo("strong");
    assertThat(sign.path("quote").asText()).isEqualTo("like to add you to my professional network");
    assertThat(sign.path("advice").asText()).isNotBlank();
    assertThat(answers.getLast().path("class").asText()).isEqualTo("genuine");
  }

  @Test
  void badLinesAreAnsweredWithAnErrorAndTheRestGoesOn() throws IOException {
    List<JsonNode> answers = lines("{\"id\":1}", "nonsense", "{\"id\":2,\"text\":5}", "{\"id\":3,\"text\":\"\"}");
    assertThat(answers.get(0).path("error").asText()).contains("'text' is missing");
    assertThat(answers.get(1).path("error").asText()).contains("JSON");
    assertThat(answers.get(2).path("error").asText()).contains("'text' should be a text");
    assertThat(answers.get(3).path("class").asText()).isEqualTo("generic");
  }
}
