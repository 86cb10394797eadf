package dev.rapport.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceholdersTest {
  @TempDir
  Path folder;

  private final Problems problems = new Problems();

  @Test
  void variablesStandForTheirValues() throws IOException {
    YamlMap map = read("a: ${NAME}\nb: 'Hello ${NAME}, on ${DAY}'\nlist: ['${DAY}']\nmap: {c: '${NAME}'}",
        Map.of("NAME", "Ada: $1 \\ #", "DAY", "Monday"));
    assertThat(map.text("a")).isEqualTo("Ada: $1 \\ #");
    assertThat(map.text("b")).isEqualTo("Hello Ada: $1 \\ #, on Monday");
    assertThat(map.texts("list")).containsExactly("Monday");
    assertThat(map.map("map").orElseThrow().text("c")).isEqualTo("Ada: $1 \\ #");
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void whatHoldsOtherwiseIsUsedWhereAVariableIsUnsetOrEmpty() throws IOException {
    YamlMap map = read("a: ${UNSET:-one:-two}\nb: ${EMPTY:-other}\nc: ${SET:-other}\nd: ${UNSET:-}",
        Map.of("EMPTY", "", "SET", "set"));
    assertThat(map.text("a")).isEqualTo("one:-two");
    assertThat(map.text("b")).isEqualTo("other");
    assertThat(map.text("c")).isEqualTo("set");
    assertThat(map.optionalText("d")).isEmpty();
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void anUnsetVariableIsAProblemOfItsOwnAndItsValueCountsAsAbsent() throws IOException {
    YamlMap map = read("a: one\nport: ${POTR}", Map.of());
    assertThat(map.integer("port", 3000, 0, 65535)).isEqualTo(3000);
    assertThat(problems.all()).singleElement()
        .asString()
        .endsWith("app.yaml:2: the environment variable POTR is not set. "
            + "Set it, or say what holds without it: ${POTR:-otherwise}");
  }

  @Test
  void aPlaceholderThatIsNotClosedIsSaid() throws IOException {
    read("a: '${NAME'\nb: '${no name}'\nc: '$NAME and {this} stay'", Map.of("NAME", "x"));
    assertThat(problems.all()).extracting(Problem::line).isEqualTo(List.of(1, 2));
    assertThat(problems.all()).allMatch(problem -> problem.message().contains("${NAME:-otherwise}"));
  }

  @Test
  void commentsAreNotFilled() throws IOException {
    read("a: 1 # or ${UNSET}", Map.of());
    assertThat(problems.all()).isEmpty();
  }

  private YamlMap read(String text, Map<String, String> variables) throws IOException {
    return YamlFile.read(Files.writeString(folder.resolve("app.yaml"), text), variables, problems).orElseThrow();
  }
}
