package dev.rapport.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What can be done with the settings.
@Command(name = "config", description = "Look after the settings.", synopsisSubcommandLabel = "COMMAND")
final class ConfigCommand implements Runnable {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(),
        "Missing command: " + String.join(", ", spec.subcommands().keySet()));
  }
}
