package dev.rapport.cli;

import dev.rapport.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Reads settings and content as serving would, and connects to nothing.
@Command(name = "check", description = "Check the settings and the coach's words. Lists every problem; connects to nothing.")
final class ConfigCheckCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  ConfigCheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = surroundings.read().settings();
    spec.commandLine().getOut().println(files(settings) + " files, no problems");
    return 0;
  }

  private static long files(Settings settings) throws IOException {
    try (Stream<Path> words = Files.walk(settings.content())) {
      return words.filter(file -> file.toString().endsWith(".yaml")).count() + settings.file().stream().count();
    }
  }
}
