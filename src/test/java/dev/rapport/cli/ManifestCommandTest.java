package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  @Test
  void writesThePackageForTeams(@TempDir Path folder) throws IOException {
    Path zip = folder.resolve("rapport.zip");
    assertThat(run("teams", "--app-id", "00000000-0000-0000-0000-000000000000", "--out", zip.toString())).isZero();
    assertThat(Files.size(zip)).isGreaterThan(2000);
    assertThat(out.toString()).contains("Wrote " + zip);
  }

  @Test
  void printsTheManifestForTeamsAndSaysWhatAnIdIs() {
    assertThat(run("teams", "--app-id", "00000000-0000-0000-0000-000000000000")).isZero();
    assertThat(out.toString()).contains("\"manifestVersion\" : \"1.29\"");
    assertThat(run("teams", "--app-id", "rapport")).isEqualTo(2);
    assertThat(err.toString()).contains("The app id is an id such as");
  }

  private int run(String... arguments) {
    return new CommandLine(new ManifestCommand()).setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
