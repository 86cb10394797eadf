package dev.rapport.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// Fills `${NAME}` and `${NAME:-otherwise}` in the values of one file. As in a shell, a variable that is set to nothing
/// counts as not set. A value of which nothing is left counts as absent.
final class Placeholders {
  private static final Pattern PLACEHOLDER = Pattern
      .compile("\\$\\{(?:(?<name>[A-Za-z_][A-Za-z0-9_]*)(?<otherwise>:-[^}]*)?})?");

  private final String file;
  private final Map<String, String> variables;
  private final Problems problems;

  Placeholders(String file, Map<String, String> variables, Problems problems) {
    this.file = file;
    this.variables = variables;
    this.problems = problems;
  }

  Node fill(Node node) {
    switch (node) {
      case MappingNode map -> map.setValue(map.getValue()
          .stream()
          .map(tuple -> new NodeTuple(tuple.getKeyNode(), fill(tuple.getValueNode())))
          .toList());
      case SequenceNode list -> list.getValue().replaceAll(this::fill);
      case ScalarNode scalar when scalar.getValue().contains("${") -> {
        return filled(scalar);
      }
      default -> {
        // nothing to fill
      }
    }
    return node;
  }

  private ScalarNode filled(ScalarNode scalar) {
    List<String> wrong = new ArrayList<>();
    String text = PLACEHOLDER.matcher(scalar.getValue())
        .replaceAll(found -> Matcher.quoteReplacement(value(found, wrong)));
    for (String message : wrong) {
      problems.add(file, scalar.getStartMark().getLine() + 1, message);
    }
    Tag tag = text.isEmpty() || !wrong.isEmpty() ? Tag.NULL : Tag.STR;
    return new ScalarNode(tag, text, scalar.getStartMark(), scalar.getEndMark(), scalar.getScalarStyle());
  }

  private String value(MatchResult found, List<String> wrong) {
    String name = found.group("name");
    String otherwise = found.group("otherwise");
    if (name == null) {
      wrong.add("'${' should begin ${NAME} or ${NAME:-otherwise}");
      return "";
    }
    String value = variables.getOrDefault(name, "");
    if (value.isEmpty() && otherwise == null) {
      wrong.add("the environment variable " + name + " is not set. Set it, or say what holds without it: ${" + name
          + ":-otherwise}");
    }
    return value.isEmpty() && otherwise != null ? otherwise.substring(2) : value;
  }
}
