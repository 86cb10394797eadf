package dev.rapport.cli;

import dev.rapport.coaching.Met;
import dev.rapport.coaching.MessageKind;
import dev.rapport.coaching.review.Review;
import dev.rapport.coaching.review.ReviewRequest;
import dev.rapport.coaching.review.Reviewer;
import dev.rapport.coaching.review.Rubric;
import dev.rapport.coaching.review.RubricReviewer;
import dev.rapport.content.RubricLoader;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `rapport check`: the review of a draft, for a person or line by line for a program.
@Command(name = "check", mixinStandardHelpOptions = true, description = "Reviews a draft: says what is good and what would mend the rest.", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
    " 0:the draft can be sent, or every line was answered", " 1:the draft should be revised, or a line was bad",
    " 2:wrong usage, or content with mistakes in it"})
final class CheckCommand implements Callable<Integer> {
  private static final int NOT_SENT = 1;
  private static final int UNUSABLE = 2;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "<text>", description = "The draft, or - to read it from standard input.")
  private @Nullable String text;

  @Option(names = "--json", description = "Answer JSON lines on standard input with JSON lines.")
  private boolean json;

  @Option(names = "--kind", paramLabel = "<kind>", defaultValue = "invite", converter = Kinds.class, description = "What it is meant to be: invite, reply or follow_up (default: ${DEFAULT-VALUE}).")
  private MessageKind kind = MessageKind.INVITE;

  @Option(names = "--to", paramLabel = "<name>", defaultValue = "", description = "The name of whom it is written to.")
  private String recipient = "";

  @Option(names = "--met", paramLabel = "<met>", defaultValue = "unknown", converter = Mets.class, description = "Whether you have met: met, never_met or unknown (default: ${DEFAULT-VALUE}).")
  private Met met = Met.UNKNOWN;

  @Option(names = "--received", paramLabel = "<text>", defaultValue = "", description = "The message that a reply answers.")
  private String received = "";

  @Option(names = "--limit", paramLabel = "<characters>", defaultValue = "0", description = "The longest allowed, such as 200 for a free account.")
  private int limit;

  @Option(names = "--all", description = "Show every finding, not only the three that weigh most.")
  private boolean all;

  @Option(names = "--content", paramLabel = "<folder>", defaultValue = "config/content", description = "Where the coach's words are (default: ${DEFAULT-VALUE}).")
  private Path content = Path.of("config", "content");

  /// The names that the message model uses, and not those of Java's constants.
  static final class Kinds implements ITypeConverter<MessageKind> {
    @Override
    public MessageKind convert(String value) {
      return converted(value, MessageKind::parse);
    }
  }

  /// The names that the message model uses, and not those of Java's constants.
  static final class Mets implements ITypeConverter<Met> {
    @Override
    public Met convert(String value) {
      return converted(value, Met::parse);
    }
  }

  private static <T> T converted(String value, Function<String, T> parse) {
    try {
      return parse.apply(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public Integer call() throws IOException {
    if (json == (text != null)) {
      throw new ParameterException(spec.commandLine(),
          "give a text to check, - to read it from standard input, or --json");
    }
    if (limit < 0) {
      throw new ParameterException(spec.commandLine(), "--limit should be 0 or more, is " + limit);
    }
    Problems problems = new Problems();
    Optional<Rubric> rubric = RubricLoader.load(content, problems);
    if (rubric.isEmpty()) {
      problems.all().forEach(problem -> spec.commandLine().getErr().println(problem));
      return UNUSABLE;
    }
    Reviewer reviewer = new RubricReviewer(rubric.get());
    return json ? lines(reviewer) : person(reviewer);
  }

  private static int lines(Reviewer reviewer) throws IOException {
    PrintStream out = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false,
        StandardCharsets.UTF_8);
    return JsonLines.run(System.in, out, line -> CheckLine.answer(reviewer, line));
  }

  private int person(Reviewer reviewer) throws IOException {
    String draft = "-".equals(text) ? read(System.in) : String.valueOf(text);
    Review review = reviewer.review(new ReviewRequest(kind, draft, recipient, met, received, limit));
    CommandLine commandLine = spec.commandLine();
    commandLine.getOut().print(ReviewText.of(review, all, commandLine.getColorScheme().ansi()));
    commandLine.getOut().flush();
    return review.verdict() == Review.Verdict.SEND ? 0 : NOT_SENT;
  }

  // The line break with which a terminal ends its input is no part of the draft.
  private static String read(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
  }
}
