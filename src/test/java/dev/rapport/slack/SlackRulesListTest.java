package dev.rapport.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The list of Slack's rules names tests that are there, and leaves none of them out.
class SlackRulesListTest {
  private static final Pattern NAME = Pattern.compile("`([A-Za-z]+)(?:\\.([A-Za-z]+))?`");
  private static final Pattern TEST = Pattern.compile("@(?:Test|ParameterizedTest)\\b[^{]*?void (\\w+)\\(",
      Pattern.DOTALL);

  private final Map<String, String> sources = new TreeMap<>();
  private final List<String[]> rows;

  SlackRulesListTest() throws IOException {
    for (String folder : new String[]{"src/test/java/dev/rapport/slack", "src/test/java/dev/rapport/cli"}) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
        }
      }
    }
    rows = Files.readAllLines(Path.of("docs/slack-rules.md"))
        .stream()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| rule "))
        .map(line -> line.split("\\|"))
        .toList();
    assertThat(rows).hasSizeGreaterThan(20);
  }

  @Test
  void everyRuleNamesWhatHoldsIt() {
    for (String[] row : rows) {
      List<String> names = NAME.matcher(row[3]).results().map(found -> {
        String first = found.group(1);
        String method = found.group(2) == null ? first : found.group(2);
        boolean there = found.group(2) == null && sources.containsKey(first)
            || (sources.containsKey(first) ? sources.get(first) : String.join("", sources.values()))
                .contains(" " + method + "(");
        return there ? first : "missing: " + found.group();
      }).toList();
      assertThat(names).as(row[1].strip()).isNotEmpty().noneMatch(name -> name.startsWith("missing"));
    }
  }

  @Test
  void everyTestOfARuleIsNamed() {
    Set<String> unnamed = new TreeSet<>();
    String list = String.join("\n", rows.stream().map(row -> row[3]).toList());
    for (String test : new String[]{"SlackRulesTest", "SlackServletTest"}) {
      TEST.matcher(sources.get(test))
          .results()
          .map(found -> found.group(1))
          .filter(name -> !list.contains(name + "`"))
          .forEach(unnamed::add);
    }
    assertThat(unnamed).isEmpty();
  }
}
