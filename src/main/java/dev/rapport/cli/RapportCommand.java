package dev.rapport.cli;

import dev.rapport.app.Version;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The root of the command line. Without a command it serves.
@Command(name = "rapport", synopsisSubcommandLabel = "[COMMAND]", description = "A coach for networking etiquette, in chat and in the browser. Without a command it serves.", footerHeading = "%nThe environment:%n", footer = {
    "  PORT            the port to serve on; 3000 if not set",
    "  RAPPORT_HOST    the address to serve on; 127.0.0.1, this machine alone, if not set",
    "  RAPPORT_DATA    the folder for what members entrust to the coach; ./data if not set",
    "  RAPPORT_CONFIG  the settings file; config/app.yaml if not set",
    "  RAPPORT_PRACTICE  on: the browser page beside Slack too; off: never; without Slack alone if not set",
    "  SLACK_BOT_TOKEN with SLACK_SIGNING_SECRET, or with SLACK_APP_TOKEN for Socket Mode: Slack, see docs/slack.md",
    "  RAPPORT_JAVA_HOME, RAPPORT_JAVA_OPTS  for the launcher: which Java, and further options for it",
    "Relative paths begin in the folder of the launcher. Every setting stands in config/app.yaml."})
public final class RapportCommand implements Callable<Integer> {
  private static final int WIDTH = 100;

  private final ServeCommand serve;

  @Option(names = "--trace", scope = ScopeType.INHERIT, description = "Print the whole trace of an error that nobody foresaw.")
  private boolean trace;

  private RapportCommand(ServeCommand serve) {
    this.serve = serve;
  }

  /// @return the exit code: 0 done, 1 the answer is no or it could not be done, 2 wrong usage, settings or content
  public static int run(String... arguments) {
    Surroundings surroundings = Surroundings.ofThisProcess();
    return arguments.length == 0 ? serve(surroundings) : commandLine(surroundings).execute(arguments);
  }

  // Without a command there is nothing to parse, and to set up all commands takes a fifth of a start.
  private static int serve(Surroundings surroundings) {
    try {
      return new ServeCommand(surroundings, new PrintWriter(System.out, true, System.out.charset())).call();
    } catch (Exception e) {
      return Complaints.tell(e, new PrintWriter(System.err, true, System.err.charset()), false);
    }
  }

  static CommandLine commandLine(Surroundings surroundings) {
    ServeCommand serve = new ServeCommand(surroundings, new PrintWriter(System.out, true, System.out.charset()));
    Complaints complaints = new Complaints();
    CommandLine root = new CommandLine(new RapportCommand(serve))
        .addSubcommand(serve)
        .addSubcommand(new CheckCommand())
        .addSubcommand(new TriageCommand())
        .addSubcommand(new DraftCommand())
        .addSubcommand(new ManifestCommand())
        .addSubcommand(new CommandLine(new ConfigCommand()).addSubcommand(new ConfigCheckCommand(surroundings)))
        .addSubcommand(new RepairCommand(surroundings))
        .addSubcommand(new RehearseCommand())
        .addSubcommand(new WarmUpCommand(surroundings));
    dress(root);
    // The coach's words are where the settings say, unless a command is told otherwise.
    root.setDefaultValueProvider(
        argument -> argument instanceof OptionSpec option && option.longestName().equals("--content")
            ? surroundings.content().toString()
            : null);
    return root.setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(complaints)
        .setExecutionExceptionHandler(complaints);
  }

  // The same help, version and exit codes everywhere, whoever wrote the command.
  private static void dress(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    spec.mixinStandardHelpOptions(true);
    spec.versionProvider(() -> new String[]{"rapport " + Version.current() + " (Java " + Runtime.version() + ")"});
    spec.usageMessage().width(WIDTH).exitCodeListHeading("%nExit codes:%n");
    if (spec.usageMessage().exitCodeList().isEmpty()) {
      spec.usageMessage().exitCodeList(exitCodes());
    }
    command.getSubcommands().values().forEach(RapportCommand::dress);
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("0", "done");
    codes.put("1", "the answer is no, or it could not be done");
    codes.put("2", "wrong usage, or mistakes in the settings or the content");
    return codes;
  }

  boolean traces() {
    return trace;
  }

  @Override
  public Integer call() throws Exception {
    return serve.call();
  }
}
