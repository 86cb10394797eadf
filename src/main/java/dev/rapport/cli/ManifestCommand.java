package dev.rapport.cli;

import dev.rapport.slack.SlackCommandName;
import dev.rapport.slack.SlackManifest;
import dev.rapport.teams.TeamsManifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `rapport manifest`: prints what a platform wants to be told about the app.
@Command(name = "manifest", subcommands = {ManifestCommand.Slack.class,
    ManifestCommand.Teams.class}, synopsisSubcommandLabel = "COMMAND", description = "Print the manifest that a platform asks for.")
final class ManifestCommand {
  /// Of the app in Teams: raised when the manifest changes.
  private static final String VERSION = "1.0.0";

  @Command(name = "slack", description = "Print the app manifest to paste into Slack.")
  static final class Slack implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--url", paramLabel = "URL", defaultValue = "", description = "Where Slack reaches Rapport, such as https://rapport.example.com.")
    private String url = "";

    @Option(names = "--command", paramLabel = "/NAME", defaultValue = "/invite-coach", description = "The slash command; ${DEFAULT-VALUE} if not given. Slack keeps some names for itself.")
    private String command = "";

    @Option(names = "--socket", description = "For Socket Mode, where Rapport calls Slack and needs no address.")
    private boolean socket;

    @Override
    public Integer call() {
      if (socket != url.isEmpty()) {
        throw new ParameterException(spec.commandLine(),
            "Say either --url https://… (Slack calls Rapport) or --socket (Rapport calls Slack).");
      }
      spec.commandLine().getOut().print(manifest());
      spec.commandLine().getOut().flush();
      return ExitCode.OK;
    }

    private String manifest() {
      try {
        SlackCommandName name = new SlackCommandName(command);
        return socket ? SlackManifest.overSocket(name) : SlackManifest.overHttp(name, url);
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), e.getMessage());
      }
    }
  }

  @Command(name = "teams", description = "Print the app manifest for Teams, or write the package to upload.")
  static final class Teams implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--app-id", paramLabel = "ID", required = true, description = "The application (client) id from the app's page in Entra.")
    private String appId = "";

    @Option(names = "--url", paramLabel = "URL", defaultValue = "https://rapport.example.com", description = "Your own page about Rapport; Teams shows it, with /privacy and /terms below it.")
    private String url = "";

    @Option(names = "--out", paramLabel = "FILE", description = "Write the package, a zip of manifest and icons, to this file.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
      String manifest = manifest();
      if (out == null) {
        spec.commandLine().getOut().print(manifest);
      } else {
        Files.write(out, TeamsManifest.zip(manifest));
        spec.commandLine().getOut().println("Wrote " + out + ". Upload it in Teams: docs/teams.md says where.");
      }
      spec.commandLine().getOut().flush();
      return ExitCode.OK;
    }

    private String manifest() {
      try {
        return TeamsManifest.json(appId, url, VERSION);
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), e.getMessage());
      }
    }
  }
}
