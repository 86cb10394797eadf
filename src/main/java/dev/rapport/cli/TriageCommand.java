package dev.rapport.cli;

import dev.rapport.coaching.triage.SignBook;
import dev.rapport.coaching.triage.SignTriager;
import dev.rapport.coaching.triage.Triager;
import dev.rapport.content.TriageLoader;
import dev.rapport.yaml.Problems;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rapport triage`: what a received message looks like and why, for a person or line by line for a program.
@Command(name = "triage", mixinStandardHelpOptions = true, description = "Says what a message from a stranger looks like, why, and what to do.", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
    " 0:the message was read, or every line was answered", " 1:a line was bad",
    " 2:wrong usage, or content with mistakes in it"})
final class TriageCommand implements Callable<Integer> {
  private static final int UNUSABLE = 2;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "<text>", description = "The message, or - to read it from standard input.")
  private @Nullable String text;

  @Option(names = "--json", description = "Answer JSON lines on standard input with JSON lines.")
  private boolean json;

  @Option(names = "--content", paramLabel = "<folder>", defaultValue = "config/content", description = "Where the coach's words are (default: ${DEFAULT-VALUE}).")
  private Path content = Path.of("config", "content");

  @Override
  public Integer call() throws IOException {
    if (json == (text != null)) {
      throw new ParameterException(spec.commandLine(),
          "give a message to triage, - to read it from standard input, or --json");
    }
    Problems problems = new Problems();
    Optional<SignBook> book = TriageLoader.load(content, problems);
    if (book.isEmpty()) {
      problems.all().forEach(problem -> spec.commandLine().getErr().println(problem));
      return UNUSABLE;
    }
    Triager triager = new SignTriager(book.get());
    return json ? lines(triager) : person(triager);
  }

  private static int lines(Triager triager) throws IOException {
    PrintStream out = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false,
        StandardCharsets.UTF_8);
    return JsonLines.run(System.in, out, line -> TriageLine.answer(triager, line));
  }

  private int person(Triager triager) throws IOException {
    String received = "-".equals(text) ? read(System.in) : String.valueOf(text);
    CommandLine commandLine = spec.commandLine();
    commandLine.getOut().print(TriageText.of(triager.triage(received), commandLine.getColorScheme().ansi()));
    commandLine.getOut().flush();
    return 0;
  }

  // The line break with which a terminal ends its input is no part of the message.
  private static String read(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
  }
}
