package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.port.DeliveryId;
import dev.rapport.store.mapdb.MapDbCoachStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RapportCommandTest {
  private static final Path CHECKOUT = Path.of("");

  @TempDir
  Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void everyCommandHelpsAndTellsItsVersionAndExitCodes() {
    List<String> commands = commands(RapportCommand.commandLine(new Surroundings(Map.of(), CHECKOUT)), "").toList();
    assertThat(commands).contains("", " serve", " check", " draft", " config", " config check");
    assertThat(commands).allSatisfy(command -> {
      out.getBuffer().setLength(0);
      assertThat(run(Map.of(), arguments(command, "--help"))).isZero();
      assertThat(out.toString()).contains("Usage: rapport" + command, "--help", "--version", "Exit codes:", "  0 ",
          "  1 ", "  2 ");
      assertThat(run(Map.of(), arguments(command, "--version"))).isZero();
      assertThat(out.toString()).containsPattern("rapport \\S+ \\(Java 2[5-9]");
    });
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void helpNamesTheEnvironment() {
    run(Map.of(), "--help");
    assertThat(out.toString()).contains("PORT ", "RAPPORT_HOST ", "RAPPORT_DATA ", "RAPPORT_CONFIG ");
  }

  @Test
  void aMisspeltOptionGetsASuggestion() {
    assertThat(run(Map.of(), "serve", "--hepl")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo("Unknown option: '--hepl'. Did you mean '--help'? Try 'rapport serve --help'.\n");
  }

  @Test
  void aMisspeltCommandGetsASuggestion() {
    assertThat(run(Map.of(), "srve")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo("Unmatched argument at index 0: 'srve'. Did you mean 'serve'? Try 'rapport --help'.\n");
  }

  @Test
  void aCommandThatNeedsAnotherSaysWhich() {
    assertThat(run(Map.of(), "config")).isEqualTo(2);
    assertThat(err.toString()).isEqualTo("Missing command: check. Try 'rapport config --help'.\n");
  }

  @Test
  void whatShipsHasNoProblems() {
    assertThat(run(Map.of(), "config", "check")).isZero();
    assertThat(out.toString()).matches("[0-9]+ files, no problems\n");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void configCheckListsTheProblemsOfSettingsAndContentTogether() throws IOException {
    Path content = Files.createDirectories(folder.resolve("config/content/en"));
    Files.writeString(folder.resolve("config/app.yaml"), "server: {prot: 1}");
    Files.writeString(content.resolve("copy.yaml"), "lines: [");
    assertThat(run(Map.of("PORT", "many"), "config", "check")).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString().lines().toList()).hasSizeGreaterThan(4)
        .anyMatch(line -> line.startsWith("  environment: PORT should be"))
        .anyMatch(line -> line.contains("config/app.yaml:1: 'prot' is not known here. Did you mean 'port'?"))
        .anyMatch(line -> line.contains("copy.yaml:1: is not valid YAML"))
        .anyMatch(line -> line.contains("invite.yaml: there is no such file"))
        .noneMatch(line -> line.startsWith("\tat "));
  }

  @Test
  void configCheckConnectsToNothing() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(run(Map.of("PORT", Integer.toString(taken.getLocalPort()), "SLACK_BOT_TOKEN", "xoxb-1",
          "SLACK_SIGNING_SECRET", "s", "SLACK_API_URL", "http://127.0.0.1:1/"), "config", "check")).isZero();
    }
  }

  @Test
  void aNameThatSlackKeepsIsAProblemOfTheSettings() {
    assertThat(run(Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_SIGNING_SECRET", "s", "SLACK_COMMAND", "/invite"),
        "config", "check")).isEqualTo(2);
    assertThat(err.toString()).contains("SLACK_COMMAND '/invite' is a name that Slack keeps for itself");
  }

  @Test
  void aNameThatSlackKeepsIsToldTogetherWithWhatElseIsMissingAndWhereItStands() throws IOException {
    Files.createDirectories(folder.resolve("config"));
    Files.writeString(folder.resolve("config/app.yaml"), "content: "
        + Path.of("config/content").toAbsolutePath() + "\nslack:\n  command: /status\n");
    for (String command : new String[]{"config check", "serve"}) {
      assertThat(run(Map.of("SLACK_BOT_TOKEN", "xoxb-1"), command.split(" "))).isEqualTo(2);
      assertThat(err.toString()).contains("2 problems:")
          .contains("config/app.yaml:3: 'command' '/status' is a name that Slack keeps for itself")
          .contains("Take /status-coach, /invite-coach or /rapport instead")
          .contains("SLACK_BOT_TOKEN is set, SLACK_SIGNING_SECRET is not.");
      err.getBuffer().setLength(0);
    }
  }

  @Test
  void aWholeJournalIsNotRepaired() {
    Map<String, String> environment = Map.of("RAPPORT_DATA", folder.resolve("data").toString());
    MapDbCoachStore.open(folder.resolve("data"), InstantSource.system()).close();
    assertThat(run(environment, "repair")).isZero();
    assertThat(out.toString()).endsWith(" is whole: 0 turns. Nothing was changed.\n");
  }

  @Test
  void aDamagedJournalIsToldAndRepairedWithACopyKept() throws IOException {
    Map<String, String> environment = Map.of("PORT", "0", "RAPPORT_DATA", folder.resolve("data").toString());
    MapDbCoachStore.open(folder.resolve("data"), InstantSource.system()).close();
    Path journal;
    try (Stream<Path> files = Files.list(folder.resolve("data"))) {
      journal = files.filter(file -> file.toString().endsWith("journal")).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(journal);
    bytes[3] ^= 1;
    Files.write(journal, bytes);
    assertThat(run(environment, "serve")).isEqualTo(1);
    assertThat(err.toString().lines()).singleElement()
        .asString()
        .startsWith("The journal ")
        .contains("is damaged", "./rapport repair");
    assertThat(run(environment, "repair")).isZero();
    assertThat(out.toString()).contains("is repaired: 0 turns saved.\nAs it was found, it is kept in ",
        "Not saved:\n  ", " bytes at offset 0");
  }

  @Test
  void aDataFolderInUseIsTold() {
    try (MapDbCoachStore first = MapDbCoachStore.open(folder.resolve("data"), InstantSource.system())) {
      assertThat(first.delivered(new DeliveryId("1"))).isFalse();
      assertThat(run(Map.of("PORT", "0", "RAPPORT_DATA", folder.resolve("data").toString()), "serve")).isEqualTo(1);
      assertThat(err.toString().lines()).singleElement().asString().contains("is in use by");
    }
  }

  @Test
  void aWarmUpAnswersAndLeavesNothingBehind() {
    assertThat(run(Map.of("PORT", "1", "RAPPORT_DATA", folder.resolve("data").toString()), "warm-up")).isZero();
    assertThat(out.toString() + err).isEmpty();
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void badSettingsKeepItFromServing() {
    assertThat(run(Map.of("PORT", "many"))).isEqualTo(2);
    assertThat(err.toString()).isEqualTo(
        "1 problem:\n  environment: PORT should be a whole number from 0 to 65535, is 'many'\n");
  }

  @Test
  void aTakenPortIsOneLineAndNoTrace() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Map<String, String> environment = Map.of("PORT", Integer.toString(taken.getLocalPort()), "RAPPORT_DATA",
          folder.resolve("data").toString());
      assertThat(run(environment, "serve")).isEqualTo(1);
      assertThat(err.toString().lines()).singleElement()
          .asString()
          .startsWith("Port " + taken.getLocalPort() + " is taken");
      assertThat(folder.resolve("data")).doesNotExist();
    }
  }

  private static Stream<String> commands(CommandLine command, String name) {
    return Stream.concat(Stream.of(name), command.getSubcommands()
        .entrySet()
        .stream()
        .flatMap(below -> commands(below.getValue(), name + " " + below.getKey())));
  }

  private static String[] arguments(String command, String last) {
    List<String> arguments = new ArrayList<>(Stream.of(command.split(" ")).filter(word -> !word.isEmpty()).toList());
    arguments.add(last);
    return arguments.toArray(String[]::new);
  }

  private int run(Map<String, String> environment, String... arguments) {
    Path home = Files.exists(folder.resolve("config")) ? folder : CHECKOUT;
    return RapportCommand.commandLine(new Surroundings(environment, home))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
