package dev.rapport.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// A map within a YAML file. Every reader notes what is wrong with its line and goes on with a harmless value, so that
/// one look tells all mistakes; [#finish] notes the names that nobody asked for.
public final class YamlMap {
  private final String file;
  private final int line;
  private final Problems problems;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();

  YamlMap(String file, MappingNode node, Problems problems) {
    this.file = file;
    this.line = line(node);
    this.problems = problems;
    for (NodeTuple tuple : node.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      if (values.put(key, tuple.getValueNode()) != null) {
        problem(line(tuple.getKeyNode()), "'" + key + "' stands here twice");
      }
      lines.put(key, line(tuple.getKeyNode()));
    }
  }

  public String file() {
    return file;
  }

  /// Where this map begins, counted from 1.
  public int line() {
    return line;
  }

  /// Where a name stands, or where the map begins if it does not.
  public int line(String key) {
    return lines.getOrDefault(key, line);
  }

  /// The names in their order. Using this counts as asking for all of them.
  public Set<String> keys() {
    asked.addAll(values.keySet());
    return Collections.unmodifiableSet(values.keySet());
  }

  public boolean has(String key) {
    asked.add(key);
    return values.containsKey(key);
  }

  /// Notes a problem with the value of a name.
  public void reject(String key, String message) {
    problem(line(key), "'" + key + "' " + message);
  }

  /// A text that must be there; empty after a problem.
  public String text(String key) {
    return optionalText(key).orElseGet(() -> {
      if (!values.containsKey(key)) {
        problem(line, "'" + key + "' is missing");
      }
      return "";
    });
  }

  public Optional<String> optionalText(String key) {
    return node(key).flatMap(node -> scalar(key, node));
  }

  public String text(String key, String otherwise) {
    return optionalText(key).orElse(otherwise);
  }

  public int integer(String key, int otherwise, int least, int most) {
    Optional<String> text = optionalText(key);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      int value = Integer.parseInt(text.get());
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException notANumber) {
      // told below, together with numbers out of range
    }
    reject(key, "should be a whole number from " + least + " to " + most + ", is '" + text.get() + "'");
    return otherwise;
  }

  public boolean flag(String key, boolean otherwise) {
    return optionalText(key).map(text -> switch (text) {
      case "true" -> true;
      case "false" -> false;
      case String other -> {
        reject(key, "should be true or false, is '" + other + "'");
        yield otherwise;
      }
    }).orElse(otherwise);
  }

  /// A text that `parse` understands; absent after a problem. What `parse` throws becomes the problem's text.
  public <T> Optional<T> parsed(String key, Function<String, T> parse) {
    return optionalText(key).flatMap(text -> {
      try {
        return Optional.of(parse.apply(text));
      } catch (IllegalArgumentException e) {
        reject(key, "cannot be used: " + e.getMessage());
        return Optional.empty();
      }
    });
  }

  /// The texts of a list; a single text counts as a list of one, an absent name as none.
  public List<String> texts(String key) {
    return items(key).stream().flatMap(node -> scalar(key, node).stream()).toList();
  }

  /// The maps of a list; empty where the name is absent.
  public List<YamlMap> maps(String key) {
    List<YamlMap> maps = new ArrayList<>();
    for (Node node : items(key)) {
      if (node instanceof MappingNode map) {
        maps.add(new YamlMap(file, map, problems));
      } else {
        problem(line(node), "'" + key + "' should be a list of maps");
      }
    }
    return maps;
  }

  public Optional<YamlMap> map(String key) {
    return node(key).flatMap(node -> {
      if (node instanceof MappingNode map) {
        return Optional.of(new YamlMap(file, map, problems));
      }
      reject(key, "should be a map of names and values");
      return Optional.empty();
    });
  }

  /// Notes every name that nobody asked for, with the nearest known one.
  public void finish() {
    for (String key : values.keySet()) {
      if (!asked.contains(key)) {
        problem(line(key), "'" + key + "' is not known here." + Suggestion.among(asked, key));
      }
    }
  }

  private Optional<Node> node(String key) {
    asked.add(key);
    return Optional.ofNullable(values.get(key)).filter(node -> !Tag.NULL.equals(node.getTag()));
  }

  private List<Node> items(String key) {
    return node(key).map(node -> node instanceof SequenceNode list ? list.getValue() : List.of(node)).orElse(List.of());
  }

  private Optional<String> scalar(String key, Node node) {
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue());
    }
    problem(line(node), "'" + key + "' should be a text");
    return Optional.empty();
  }

  private void problem(int where, String message) {
    problems.add(file, where, message);
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
