package dev.rapport.cli;

import dev.rapport.settings.Settings;
import dev.rapport.store.mapdb.JournalRepair;
import dev.rapport.store.mapdb.RepairReport;
import dev.rapport.yaml.Problems;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Saves what is whole of a damaged journal, and says what is not.
@Command(name = "repair", description = "Save what is whole of a damaged journal. "
    + "Keeps a copy of it first, and lists what could not be saved. Stop Rapport before.")
final class RepairCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  RepairCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Settings settings = Settings.read(surroundings.environment(), surroundings.home(), problems);
    problems.throwIfAny();
    print(JournalRepair.repair(settings.data(), InstantSource.system()), spec.commandLine().getOut());
    return 0;
  }

  private static void print(RepairReport report, PrintWriter out) {
    switch (report) {
      case RepairReport.Whole(Path journal, long frames) ->
        out.println(journal + " is whole: " + turns(frames) + ". Nothing was changed.");
      case RepairReport.Repaired repaired -> {
        out.println(repaired.journal() + " is repaired: " + turns(repaired.frames()) + " saved.");
        out.println("As it was found, it is kept in " + repaired.original() + ".");
        out.println("Not saved:");
        repaired.lost()
            .forEach(gap -> out.println("  " + gap.length() + " bytes at offset " + gap.offset()
                + (gap.interrupted() ? ": a write that was interrupted, of which nothing was acknowledged" : "")));
      }
    }
  }

  private static String turns(long frames) {
    return frames == 1 ? "1 turn" : frames + " turns";
  }
}
