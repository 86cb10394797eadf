package dev.rapport.cli;

import dev.rapport.content.RubricSelfTest;
import dev.rapport.content.TriageSelfTest;
import dev.rapport.settings.Settings;
import dev.rapport.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Reads settings and content as serving would, tries every criterion and sign on its own examples, and connects to nothing.
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
    Surroundings.Checked checked = surroundings.read();
    Problems problems = new Problems();
    RubricSelfTest.run(checked.content().rubric(), problems);
    TriageSelfTest.run(checked.content().signs(), problems);
    problems.throwIfAny();
    Settings settings = checked.settings();
    spec.commandLine().getOut().println(files(settings) + " files, no problems");
    return 0;
  }

  private static long files(Settings settings) throws IOException {
    try (Stream<Path> words = Files.walk(settings.content())) {
      return words.filter(file -> file.toString().endsWith(".yaml")).count() + settings.file().stream().count();
    }
  }
}
