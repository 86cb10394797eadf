package dev.rapport;

import dev.rapport.cli.RapportCommand;

/// The entry point.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(RapportCommand.run(args));
  }
}
