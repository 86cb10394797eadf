package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ManifestCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void printsTheManifestForAnAddress() {
    assertThat(run("slack", "--url", "https://rapport.example.com")).isZero();
    assertThat(out.toString()).contains("url: \"https://rapport.example.com/slack/events\"");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void printsTheManifestForSocketModeAndAnotherName() {
    assertThat(run("slack", "--socket", "--command", "/rapport")).isZero();
    assertThat(out.toString()).contains("command: /rapport").contains("socket_mode_enabled: true");
  }

  @Test
  void refusesAReservedNameWithTheReason() {
    assertThat(run("slack", "--socket", "--command", "/invite")).isEqualTo(2);
    assertThat(err.toString()).contains("'/invite' is a name that Slack keeps for itself");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void asksForAnAddressOrSocketMode() {
    assertThat(run("slack")).isEqualTo(2);
    assertThat(err.toString()).contains("either --url https://… (Slack calls Rapport) or --socket");
    assertThat(run("slack", "--socket", "--url", "https://x.example")).isEqualTo(2);
  }

  private int run(String... arguments) {
    return new CommandLine(new ManifestCommand()).setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
