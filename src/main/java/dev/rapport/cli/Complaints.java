package dev.rapport.cli;

import dev.rapport.app.StartException;
import dev.rapport.store.mapdb.DataFolderException;
import dev.rapport.yaml.InvalidFilesException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in a line what went wrong and what to do, and chooses the exit code.
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    List<String> near = e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
    command.getErr()
        .println(e.getMessage() + "." + (near.isEmpty() ? "" : " Did you mean '" + near.getFirst() + "'?")
            + " Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    boolean traces = command.getCommandSpec().root().userObject() instanceof RapportCommand root && root.traces();
    return tell(e, command.getErr(), traces);
  }

  /// @param traces whether to print the whole trace of what nobody foresaw
  /// @return the exit code
  static int tell(Exception e, PrintWriter err, boolean traces) {
    return switch (e) {
      case InvalidFilesException invalid -> {
        err.println(invalid.getMessage());
        yield ExitCode.USAGE;
      }
      case StartException cannotStart -> {
        err.println(sentence(cannotStart));
        yield ExitCode.SOFTWARE;
      }
      case DataFolderException unusable -> {
        err.println(sentence(unusable));
        yield ExitCode.SOFTWARE;
      }
      case IOException unreachable -> {
        err.println("Stopped: " + unreachable.getMessage());
        yield ExitCode.SOFTWARE;
      }
      case Exception unforeseen -> {
        err.println("Something went wrong that should not: " + unforeseen);
        if (traces) {
          unforeseen.printStackTrace(err);
        } else {
          err.println("Run it again with --trace to see where, and please report it.");
        }
        yield ExitCode.SOFTWARE;
      }
    };
  }

  private static String sentence(Exception e) {
    String message = String.valueOf(e.getMessage());
    return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
  }
}
