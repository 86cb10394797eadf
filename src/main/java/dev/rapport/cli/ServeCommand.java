package dev.rapport.cli;

import dev.rapport.app.Application;
import dev.rapport.app.Wiring;
import dev.rapport.settings.DatabaseSettings;
import dev.rapport.settings.Settings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Serves until the process is told to stop.
@Command(name = "serve", description = "Serve the browser page and every platform that is set up. "
    + "What happens without a command.")
final class ServeCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final PrintWriter out;

  ServeCommand(Surroundings surroundings, PrintWriter out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public Integer call() throws InterruptedException {
    Surroundings.Begun begun = surroundings.begin();
    Application application = Wiring.start(begun.settings(), begun.content(), InstantSource.system());
    application.stopWithTheProcess();
    out.println(ready(begun.settings(), application));
    application.awaitStop();
    return 0;
  }

  private static String ready(Settings settings, Application application) {
    List<String> modes = new ArrayList<>();
    settings.slack()
        .ifPresent(slack -> modes
            .add((slack.appToken().isPresent() ? "Slack by Socket Mode, " : "Slack, ") + slack.command()));
    settings.teams()
        .ifPresent(teams -> modes.add(teams.loopback() ? "Teams, unsigned, from this machine alone" : "Teams"));
    if (settings.practice()) {
      modes.add("practice mode");
    }
    modes.add("data in " + settings.database().map(DatabaseSettings::url).orElseGet(() -> shown(settings.data())));
    return "Rapport is ready: " + application.address() + " (" + String.join("; ", modes) + ")";
  }

  private static String shown(Path path) {
    return path.isAbsolute() ? path.toString() : Path.of(".").resolve(path).toString();
  }
}
