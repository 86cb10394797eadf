package dev.rapport.settings;

import dev.rapport.yaml.Problems;
import dev.rapport.yaml.YamlFile;
import dev.rapport.yaml.YamlMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A part of the settings file with the environment in front of it. A variable that is set to nothing counts as not set.
final class Section {
  private static final String ENVIRONMENT = "environment";

  private final YamlMap file;
  private final Map<String, String> environment;
  private final Problems problems;

  Section(YamlMap file, Map<String, String> environment, Problems problems) {
    this.file = file;
    this.environment = environment;
    this.problems = problems;
  }

  /// A map within this section; an absent one has no values.
  Section section(String key) {
    YamlMap map = file.map(key).orElseGet(() -> YamlFile.parse(file.file(), "{}", problems).orElseThrow());
    return new Section(map, environment, problems);
  }

  /// What the variable says, or else the file.
  Optional<String> text(String key, String variable) {
    Optional<String> inFile = file.optionalText(key);
    return variable(variable).or(() -> inFile);
  }

  /// @param parse throws [IllegalArgumentException] with what is expected; the value found is added to it
  <T> Optional<T> parsed(String key, String variable, Function<String, T> parse) {
    return text(key, variable).flatMap(text -> {
      try {
        return Optional.of(parse.apply(text));
      } catch (IllegalArgumentException e) {
        reject(key, variable, String.valueOf(e.getMessage()));
        return Optional.empty();
      }
    });
  }

  List<String> texts(String key) {
    return file.texts(key);
  }

  List<YamlMap> maps(String key) {
    return file.maps(key);
  }

  /// Notes a problem where the value came from.
  void reject(String key, String variable, String message) {
    if (variable(variable).isPresent()) {
      problems.add(ENVIRONMENT, 0, variable + " " + message);
    } else {
      file.reject(key, message);
    }
  }

  /// Notes that one of two things that belong together is not there.
  void missing(String found, String absent) {
    problems.add(ENVIRONMENT, 0, found + " is set, " + absent + " is not. They belong together: set both, or neither.");
  }

  /// Notes the names that nobody asked for.
  void finish() {
    file.finish();
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }
}
