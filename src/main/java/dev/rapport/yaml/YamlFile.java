package dev.rapport.yaml;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/// One YAML file whose top level is a map.
public final class YamlFile {
  private YamlFile() {}

  /// Absent when the file cannot be read at all; the problem is noted then.
  public static Optional<YamlMap> read(Path path, Problems problems) {
    return read(path, root -> root, problems);
  }

  /// As [#read(Path, Problems)], and fills `${NAME}` and `${NAME:-otherwise}` in the values from `variables`.
  public static Optional<YamlMap> read(Path path, Map<String, String> variables, Problems problems) {
    return read(path, new Placeholders(path.toString(), variables, problems)::fill, problems);
  }

  private static Optional<YamlMap> read(Path path, UnaryOperator<Node> fill, Problems problems) {
    try {
      return parse(path.toString(), Files.readString(path), fill, problems);
    } catch (NoSuchFileException e) {
      problems.add(path.toString(), 0, "there is no such file");
    } catch (CharacterCodingException e) {
      problems.add(path.toString(), 0, "is not UTF-8");
    } catch (IOException e) {
      problems.add(path.toString(), 0, "cannot be read: " + e.getMessage());
    }
    return Optional.empty();
  }

  /// @param name how the file is called in problems
  public static Optional<YamlMap> parse(String name, String text, Problems problems) {
    return parse(name, text, root -> root, problems);
  }

  private static Optional<YamlMap> parse(String name, String text, UnaryOperator<Node> fill, Problems problems) {
    try {
      LoaderOptions options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      Node root = new Yaml(options).compose(new StringReader(text));
      if (root == null) {
        problems.add(name, 0, "is empty");
      } else if (fill.apply(root) instanceof MappingNode map) {
        return Optional.of(new YamlMap(name, map, problems));
      } else {
        problems.add(name, 1, "should be a map of names and values at its top level");
      }
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      problems.add(name, line, "is not valid YAML: " + e.getProblem());
    } catch (YAMLException e) {
      problems.add(name, 0, "is not valid YAML: " + e.getMessage());
    }
    return Optional.empty();
  }
}
