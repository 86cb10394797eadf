package dev.rapport.cli;

import dev.rapport.content.Content;
import dev.rapport.content.ContentReading;
import dev.rapport.settings.Settings;
import dev.rapport.slack.SlackCommandName;
import dev.rapport.yaml.InvalidFilesException;
import dev.rapport.yaml.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Where the process was started: what the commands know of the world.
///
/// @param home the folder that relative paths in the settings begin in
record Surroundings(Map<String, String> environment, Path home) {
  /// Those of this process. The launcher says which folder is home; without it, home is the working directory.
  static Surroundings ofThisProcess() {
    Path here = Path.of("").toAbsolutePath();
    Path home = Path.of(System.getProperty("rapport.home", "")).toAbsolutePath().normalize();
    return new Surroundings(System.getenv(), home.startsWith(here) ? here.relativize(home) : home);
  }

  /// Settings and content without a mistake in either.
  ///
  /// @throws InvalidFilesException with every problem of both
  Checked read() {
    Begun begun = begin();
    return new Checked(begun.settings(), Content.of(begun.content()));
  }

  /// Settings without a mistake; the content is still being read, because that takes a while.
  ///
  /// @throws InvalidFilesException with every problem of both
  Begun begin() {
    Problems problems = new Problems();
    // Which names Slack keeps for itself is known where Slack is spoken.
    Settings settings = Settings.read(environment, home, SlackCommandName::new, problems);
    if (problems.none()) {
      return new Begun(settings, ContentReading.begin(settings.content()));
    }
    // A folder that is not there was told about already; what it does not hold need not be.
    if (Files.isDirectory(settings.content())) {
      var _ = Content.load(settings.content(), problems);
    }
    throw new InvalidFilesException(problems.all());
  }

  /// The folder of the coach's words, whatever else is wrong with the settings.
  Path content() {
    return Settings.read(environment, home, new Problems()).content();
  }

  record Checked(Settings settings, Content content) {}

  record Begun(Settings settings, ContentReading content) {}
}
