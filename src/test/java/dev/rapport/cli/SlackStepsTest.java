package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The README's five steps into Slack, followed as far as they go without Slack.
class SlackStepsTest {
  private static final Pattern PRINTING = Pattern.compile("`\\./rapport (manifest slack --[^`]+)`");
  private static final Pattern STARTING = Pattern.compile("(?m)^ *((?:SLACK_[A-Z_]+=\\S+ )+)\\./rapport ");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void thereAreFiveOfThem() throws IOException {
    assertThat(steps().lines().filter(line -> line.matches("[0-9]\\. .*")).map(line -> line.substring(0, 2)))
        .containsExactly("1.", "2.", "3.", "4.", "5.");
  }

  @Test
  void theyPrintManifestsThatSayWhatTheStepsSay() throws IOException {
    List<String> commands = PRINTING.matcher(steps()).results().map(found -> found.group(1)).toList();
    assertThat(commands).hasSize(2);
    String overHttp = print(commands.getFirst());
    assertThat(overHttp).contains("request_url: \"https://rapport.example.com/slack/events\"")
        .contains("command: /invite-coach")
        .contains("socket_mode_enabled: false");
    assertThat(overHttp.lines().filter(line -> line.matches("      - (commands|[a-z]+:[a-z]+)"))).hasSize(4);
    assertThat(steps()).contains("asks for four permissions");
    assertThat(overHttp).isEqualTo(Files.readString(Path.of("manifest/slack.yaml")));
    assertThat(print(commands.getLast())).contains("socket_mode_enabled: true").doesNotContain("rapport.example.com");
  }

  @Test
  void theyStartWithSettingsThatAreWhole() throws IOException {
    List<String> starts = STARTING.matcher(steps()).results().map((MatchResult found) -> found.group(1)).toList();
    assertThat(starts).hasSize(2);
    for (String start : starts) {
      List<String> set = List.of(start.strip().split(" "));
      Map<String, String> environment = Map.of(name(set.get(0)), value(set.get(0)), name(set.get(1)),
          value(set.get(1)));
      assertThat(run(environment, "config", "check")).as(start + err).isZero();
    }
  }

  private static String steps() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int start = readme.indexOf("\n## In Slack\n");
    return readme.substring(start, readme.indexOf("\n## ", start + 1));
  }

  private static String name(String assignment) {
    return assignment.substring(0, assignment.indexOf('='));
  }

  private static String value(String assignment) {
    // What was copied from Slack stands where the README has dots.
    return assignment.substring(assignment.indexOf('=') + 1).replace("…", "1234");
  }

  private String print(String command) {
    out.getBuffer().setLength(0);
    assertThat(run(Map.of(), command.split(" "))).as(err.toString()).isZero();
    return out.toString();
  }

  private int run(Map<String, String> environment, String... arguments) {
    return RapportCommand.commandLine(new Surroundings(environment, Path.of("")))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
