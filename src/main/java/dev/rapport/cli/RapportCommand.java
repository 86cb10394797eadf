package dev.rapport.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The root of the command line.
@Command(name = "rapport", mixinStandardHelpOptions = true, description = "A coach for networking etiquette.", subcommands = CheckCommand.class)
public final class RapportCommand {
  /// @return the exit code: 0 done, 1 the answer is no, 2 wrong usage or settings
  public static int run(String... args) {
    return new CommandLine(new RapportCommand()).execute(args);
  }
}
