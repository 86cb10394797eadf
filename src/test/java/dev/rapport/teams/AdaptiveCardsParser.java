package dev.rapport.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/// Microsoft's own parser of Adaptive Cards (npm adaptivecards 3.0.6), run by Node. It is fetched into `target` once.
/// Where there is no Node, whoever asks is told that nothing was tried; where CI is set, that fails.
final class AdaptiveCardsParser {
  private static final Path FOLDER = Path.of("target/adaptivecards").toAbsolutePath();
  private static final Path SCRIPT = Path.of("src/test/resources/dev/rapport/teams/parse-cards.js").toAbsolutePath();
  private static final String PACKAGE = "adaptivecards@3.0.6";

  private AdaptiveCardsParser() {}

  /// One line for each thing that the parser does not like, with the card's name before it.
  static List<String> problems(Map<String, ObjectNode> cards) throws IOException, InterruptedException {
    demand(isThere(), "Node and npm are needed to parse Adaptive Cards, and are not there: NOTHING WAS TRIED");
    ObjectNode all = TeamsJson.MAPPER.createObjectNode();
    cards.forEach(all::set);
    Path file = FOLDER.resolve("cards.json");
    Files.writeString(file, all.toString());
    List<String> lines = new ArrayList<>();
    int status = run(List.of("node", SCRIPT.toString(), file.toString()), lines);
    assertThat(status).as("%s", lines).isZero();
    assertThat(lines).last().isEqualTo("parsed " + cards.size());
    return lines.subList(0, lines.size() - 1);
  }

  private static boolean isThere() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    if (Files.exists(FOLDER.resolve("node_modules/adaptivecards/dist/adaptivecards.js"))) {
      return true;
    }
    try {
      return run(
          List.of("npm", "install", "--no-audit", "--no-fund", "--no-save", "--prefix", FOLDER.toString(), PACKAGE),
          new ArrayList<>()) == 0;
    } catch (IOException noNpm) {
      return false;
    }
  }

  private static int run(List<String> command, List<String> lines) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true).start();
    lines.addAll(new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList());
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  private static void demand(boolean there, String otherwise) {
    if (System.getenv("CI") != null) {
      assertThat(there).as(otherwise).isTrue();
    }
    Assumptions.assumeTrue(there, otherwise);
  }
}
