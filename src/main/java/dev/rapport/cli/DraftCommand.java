package dev.rapport.cli;

import dev.rapport.cli.JsonLines.BadLineException;
import dev.rapport.coaching.Account;
import dev.rapport.coaching.Draft;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.drafting.Drafter;
import dev.rapport.coaching.drafting.Drafting;
import dev.rapport.coaching.drafting.PhrasebookDrafter;
import dev.rapport.coaching.triage.SignBook;
import dev.rapport.coaching.triage.SignTriager;
import dev.rapport.content.PhrasebookLoader;
import dev.rapport.content.TriageLoader;
import dev.rapport.yaml.InvalidFilesException;
import dev.rapport.yaml.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes drafts: for a person from options, or with --json a line for a line.
@Command(name = "draft", mixinStandardHelpOptions = true, description = "Writes three drafts of an invitation, or with --json of an answer or a thank-you too.")
final class DraftCommand implements Callable<Integer> {
  @Option(names = "--json", description = "Read briefs as JSON lines, write drafts as JSON lines.")
  private boolean json;

  @Option(names = "--to", paramLabel = "NAME", description = "Whom it is for.")
  private String to = "";

  @Option(names = "--relationship", paramLabel = "KIND", description = "colleague, classmate, business, friend, event or never_met.")
  private String relationship = "";

  @Option(names = "--context", paramLabel = "TEXT", description = "Where you met, what you did together, or what of theirs you noticed.")
  private String context = "";

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why you want to connect.")
  private String reason = "";

  @Option(names = "--offer", paramLabel = "TEXT", description = "What you could offer.")
  private String offer = "";

  @Option(names = "--from", paramLabel = "NAME", description = "Your first name, for the signature.")
  private String from = "";

  @Option(names = "--limit", paramLabel = "N", description = "The longest note, in characters (default: 200, for an answer 300, for a thank-you 500).")
  private @Nullable Integer limit;

  @Option(names = "--set", paramLabel = "N", description = "Which set of wordings, from 0.")
  private int set;

  @Option(names = "--shorter", description = "As short as the facts allow.")
  private boolean shorter;

  @Option(names = "--content", paramLabel = "DIR", defaultValue = "config/content", description = "Where the coach's words are (default: ${DEFAULT-VALUE}).")
  private Path content = Path.of("config", "content");

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  DraftCommand() {
    this(System.in, new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8));
  }

  DraftCommand(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    var book = PhrasebookLoader.load(content.resolve("en"), problems);
    var signs = json ? TriageLoader.load(content, problems) : Optional.<SignBook>empty();
    if (book.isEmpty() || (json && signs.isEmpty())) {
      err.println(new InvalidFilesException(problems.all()).getMessage());
      return 2;
    }
    Drafter drafter = new PhrasebookDrafter(book.get());
    if (signs.isEmpty()) {
      return person(drafter);
    }
    DraftLine line = new DraftLine(drafter, new SignTriager(signs.get()),
        limit == null ? OptionalInt.empty() : OptionalInt.of(limit), set, shorter);
    return JsonLines.run(in, out, line::answer);
  }

  private static Relationship relationship(String id) {
    try {
      return Relationship.parse(id);
    } catch (IllegalArgumentException e) {
      throw new BadLineException(String.valueOf(e.getMessage()));
    }
  }

  private int person(Drafter drafter) {
    int most = limit == null ? Account.FREE.noteLimit() : limit;
    if (to.isBlank() || relationship.isBlank() || most < 1) {
      err.println("Say whom it is for and how you know them: rapport draft --to \"Dana Smith\" --relationship event"
          + " --context \"at KubeCon\" --reason \"to hear how she runs on-call\"");
      return 2;
    }
    InviteBrief brief;
    try {
      brief = new InviteBrief(to, relationship(relationship), context, reason, offer, from, most);
    } catch (BadLineException e) {
      err.println(e.getMessage());
      return 2;
    }
    if (PhrasebookDrafter.needsOccasion(brief)) {
      out.println(DraftLine.ADVICE_OCCASION);
      return 1;
    }
    Drafting drafting = drafter.draft(brief, set, shorter);
    if (!(drafting instanceof Drafting.Drafted drafted)) {
      out.println(DraftLine.advice(drafting, brief));
      return 1;
    }
    for (Draft draft : drafted.drafts()) {
      out.println(Character.toUpperCase(draft.tone().id().charAt(0)) + draft.tone().id().substring(1) + " · "
          + draft.length() + " of " + most + leftOut(draft));
      out.println(draft.text());
      out.println();
    }
    return 0;
  }

  private static String leftOut(Draft draft) {
    return draft.leftOut().isEmpty() ? ""
        : draft.leftOut()
            .stream()
            .sorted()
            .map(part -> part.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", ", " · left out: ", ""));
  }
}
