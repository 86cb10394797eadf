package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DraftCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private int exit;

  private List<JsonNode> lines(String in, String... args) throws Exception {
    String[] all = new String[args.length + 1];
    all[0] = "--json";
    System.arraycopy(args, 0, all, 1, args.length);
    run(in, all);
    List<JsonNode> lines = new ArrayList<>();
    for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
      lines.add(JsonLines.JSON.readTree(line));
    }
    return lines;
  }

  private String run(String in, String... args) {
    DraftCommand command = new DraftCommand(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    exit = new CommandLine(command).execute(args);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void lineIsAnsweredWithThreeDraftsAndTheirLengths() throws Exception {
    JsonNode line = lines("""
        {"id":"a1","kind":"invite","recipient":"Dana Smith","relationship":"event","context":"at KubeCon Paris",\
        "reason":"to learn how she runs on-call","offer":"","sender":"Ben","limit":200}
        """).getFirst();
    assertThat(exit).isZero();
    assertThat(line.path("id").asText()).isEqualTo("a1");
    assertThat(line.path("drafts")).hasSize(3).allSatisfy(draft -> {
      assertThat(draft.path("text").asText()).contains("KubeCon Paris", "how you run on-call");
      assertThat(draft.path("length").asInt()).isEqualTo(draft.path("text").asText().length());
      assertThat(draft.has("left_out")).isFalse();
    });
    assertThat(line.path("drafts").findValuesAsText("tone")).containsExactly("warm", "brief", "formal");
  }

  @Test
  void aBriefWithNothingToHoldOnToIsAskedAbout() throws Exception {
    List<JsonNode> lines = lines(
        """
            {"id":1,"recipient":"Dana","relationship":"event","reason":"to swap notes"}
            {"id":2,"recipient":"Dana","relationship":"event","context":"not sure, maybe at Slush?"}
            {"id":3,"recipient":"Dana","relationship":"never_met","context":"https://www.linkedin.com/posts/abc-123","reason":"it was useful"}
            {"id":4,"recipient":"Dana","relationship":"never_met","context":"read https://kai.dev/blog/queues","reason":"it was useful"}
            """);
    assertThat(lines).hasSize(4).allSatisfy(line -> {
      assertThat(line.path("drafts")).isEmpty();
      assertThat(line.path("advice").asText()).contains("in a few words of your own");
    });
  }

  @Test
  void aNameThatIsNoneIsNotPassedOverInSilence() throws Exception {
    List<JsonNode> lines = lines("""
        {"id":1,"recipient":"{first_name}","relationship":"event","context":"at Slush"}
        {"id":2,"recipient":"😀","relationship":"event","context":"at Slush"}
        {"id":3,"recipient":"Dana","relationship":"colleague","context":"Wir haben zusammen bei Siemens gearbeitet"}
        """);
    assertThat(lines.get(0).path("error").asText()).contains("template");
    assertThat(lines.get(1).path("advice").asText()).contains("greets nobody");
    assertThat(lines.get(2).path("advice").asText()).contains("not in English");
  }

  @Test
  void neverMetWithoutAReasonGetsAdviceAndNoDraft() throws Exception {
    JsonNode line = lines("""
        {"id":1,"kind":"invite","recipient":"Dana","relationship":"never_met","context":"your talk","reason":"n/a"}
        """).getFirst();
    assertThat(exit).isZero();
    assertThat(line.path("drafts")).isEmpty();
    assertThat(line.path("advice").asText()).contains("don't send it yet");
  }

  @Test
  void whatDoesNotFitIsNamedWithByHowMuch() throws Exception {
    JsonNode line = lines(
        """
            {"id":1,"kind":"invite","recipient":"Dana","relationship":"event","context":"at the conference in Paris","limit":20}
            """)
        .getFirst();
    assertThat(line.path("drafts")).isEmpty();
    assertThat(line.path("advice").asText()).contains("20 characters", "too long");
  }

  @Test
  void aPartThatIsLeftOutIsNamed() throws Exception {
    JsonNode line = lines(
        """
            {"id":1,"kind":"invite","recipient":"Dana Smith","relationship":"event","context":"at KubeCon Paris",\
            "reason":"to learn how she runs on-call","offer":"an introduction to everybody in our SRE team","sender":"Ben","limit":90}
            """)
        .getFirst();
    assertThat(line.path("drafts").get(0).path("left_out").toString()).contains("offer");
  }

  @Test
  void aDroppedLinkIsSaid() throws Exception {
    JsonNode line = lines(
        """
            {"id":1,"kind":"invite","recipient":"Dana","relationship":"never_met","context":"her post https://x.dev/p on layoffs",\
            "reason":"I manage a team after one"}
            """)
        .getFirst();
    assertThat(line.path("drafts").get(0).path("text").asText()).contains("your post on layoffs")
        .doesNotContain("http");
    assertThat(line.path("advice").asText()).contains("link");
  }

  @Test
  void thanksSayWhereTheyMetAndWhyAndAskForNothing() throws Exception {
    List<JsonNode> lines = lines(
        """
            {"id":1,"kind":"follow_up","recipient":"Dana Smith","relationship":"event","context":"at KubeCon Paris",\
            "reason":"to learn how she runs on-call","offer":"our runbook","sender":"Ben"}
            {"id":2,"kind":"follow_up","recipient":"Dana","context":"at KubeCon Paris"}
            {"id":3,"kind":"follow_up","recipient":"Dana"}
            {"id":4,"kind":"follow_up","recipient":"Dana","context":"your talk on retries","limit":20}
            {"id":5,"kind":"follow_up","context":"at KubeCon"}
            {"id":6,"kind":"follow_up","recipient":"{first_name}","context":"at KubeCon"}
            """);
    assertThat(lines.get(0).path("drafts")).hasSize(3)
        .allSatisfy(draft -> assertThat(draft.path("text").asText().toLowerCase(Locale.ROOT))
            .contains("thank", "met at kubecon paris", "how you run on-call", "our runbook", "ben"));
    assertThat(lines.get(1).path("drafts")).hasSize(3)
        .allSatisfy(draft -> assertThat(draft.path("text").asText()).contains("met at KubeCon Paris", "?"));
    assertThat(lines.get(2).path("drafts")).isEmpty();
    assertThat(lines.get(2).path("advice").asText()).contains("only the two of you share");
    assertThat(lines.get(3).path("advice").asText()).contains("20 characters");
    assertThat(lines.get(4).path("error").asText()).contains("recipient");
    assertThat(lines.get(5).path("error").asText()).contains("template");
  }

  @Test
  void anAnswerTakesUpWhatWasWrittenAndASeriousDoubtGetsNone() throws Exception {
    List<JsonNode> lines = lines(
        """
            {"id":1,"kind":"reply","received":"Hi Ana, your talk on flaky tests saved our sprint. Do you quarantine by hand? Bo Ek",\
            "recipient":"Bo Ek","sender":"Ana"}
            {"id":2,"kind":"reply","received":"We help companies like yours cut payroll costs by 30%. 15 minutes for a demo this week?"}
            {"id":3,"kind":"reply","received":"I want to present you as next of kin of my late client who left 9 million dollars."}
            {"id":4,"kind":"reply","received":""}
            {"id":5,"kind":"reply","received":"Hello","limit":20}
            """);
    assertThat(exit).isZero();
    assertThat(lines.get(0).path("class").asText()).isEqualTo("genuine");
    assertThat(lines.get(0).path("drafts")).hasSize(3).allSatisfy(draft -> {
      assertThat(draft.path("text").asText()).contains("Bo", "my talk on flaky tests", "met", "?", "Ana");
      assertThat(draft.path("length").asInt()).isEqualTo(draft.path("text").asText().length()).isLessThan(300);
    });
    assertThat(lines.get(1).path("class").asText()).isEqualTo("pitch");
    assertThat(lines.get(1).path("drafts").get(0).path("text").asText()).contains("say no").doesNotContain("?");
    assertThat(lines.get(2).path("drafts")).isEmpty();
    assertThat(lines.get(2).path("advice").asText()).contains("Do not reply");
    assertThat(lines.get(3).path("drafts")).hasSize(3);
    assertThat(lines.get(4).path("drafts")).isEmpty();
    assertThat(lines.get(4).path("advice").asText()).contains("too long");
  }

  @Test
  void badLinesAreAnsweredWithWhatIsAllowedAndTheRestGoesOn() throws Exception {
    List<JsonNode> lines = lines("""
        {"id":1,"kind":"reply","recipient":"Dana"}
        {"id":2,"kind":"invite","recipient":"Dana","relationship":"cousin"}
        {"id":3,"kind":"invite","recipient":"Dana","relationship":"event","limit":0}
        {"id":4,"kind":"invite","recipient":"","relationship":"event"}
        not json
        {"id":5,"kind":"invite","recipient":"Dana","relationship":"event","context":"at KubeCon"}
        """);
    assertThat(exit).isEqualTo(1);
    assertThat(lines.stream().map(line -> line.path("error").asText()).toList()).satisfiesExactly(
        received -> assertThat(received).contains("received"),
        relationship -> assertThat(relationship).contains("never_met"),
        limit -> assertThat(limit).contains("limit"), recipient -> assertThat(recipient).contains("recipient"),
        json -> assertThat(json).contains("not valid JSON"), fine -> assertThat(fine).isEmpty());
    assertThat(lines.getLast().path("drafts")).hasSize(3);
  }

  @Test
  void anotherSetIsWordedDifferentlyAndShorterIsShorter() throws Exception {
    String line = """
        {"id":1,"kind":"invite","recipient":"Dana","relationship":"event","context":"at KubeCon","reason":"to hear more","sender":"Ben"}
        """;
    String first = lines(line).getFirst().path("drafts").get(0).path("text").asText();
    out.reset();
    String second = lines(line, "--set", "1").getFirst().path("drafts").get(0).path("text").asText();
    out.reset();
    String shorter = lines(line, "--shorter").getFirst().path("drafts").get(0).path("text").asText();
    assertThat(second).isNotEqualTo(first);
    assertThat(shorter.length()).isLessThan(first.length());
  }

  @Test
  void aPersonSeesTheDraftsWithTheirLengths() {
    String text = run("", "--to", "Dana Smith", "--relationship", "event", "--context", "at KubeCon", "--reason",
        "to hear how she runs on-call", "--from", "Ben");
    assertThat(exit).isZero();
    assertThat(text).contains("Warm · ", "of 200", "Hi Dana, we met at KubeCon", "Dear Dana Smith,");
  }

  @Test
  void aPersonWhoForgetsTheNameIsToldHow() {
    run("", "--relationship", "event");
    assertThat(exit).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("--to");
  }

  @Test
  void missingContentIsReportedWithItsFile() {
    run("", "--content", "no-such-folder", "--to", "Dana", "--relationship", "event");
    assertThat(exit).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("drafting.yaml", "names.yaml");
  }
}
