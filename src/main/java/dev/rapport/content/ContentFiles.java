package dev.rapport.content;

import dev.rapport.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files of a folder that belong together.
final class ContentFiles {
  private ContentFiles() {}

  /// The YAML files whose names begin so, in the order of their names; finding none is a problem.
  static List<Path> in(Path folder, String prefix, Problems problems) {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> found = all.filter(path -> path.getFileName().toString().startsWith(prefix)
          && path.getFileName().toString().endsWith(".yaml")).sorted().toList();
      if (found.isEmpty()) {
        problems.add(folder.toString(), 0, "holds no " + prefix + "*.yaml");
      }
      return found;
    } catch (IOException e) {
      problems.add(folder.toString(), 0, "cannot be listed: " + e.getMessage());
      return List.of();
    }
  }
}
