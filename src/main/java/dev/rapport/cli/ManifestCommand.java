package dev.rapport.cli;

import dev.rapport.slack.SlackCommandName;
import dev.rapport.slack.SlackManifest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `rapport manifest`: prints what a platform wants to be told about the app.
@Command(name = "manifest", subcommands = ManifestCommand.Slack.class, synopsisSubcommandLabel = "COMMAND", description = "Print the manifest that a platform asks for.")
final class ManifestCommand {
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
}
