package dev.rapport.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.cli.JsonLines.BadLineException;
import dev.rapport.coaching.Account;
import dev.rapport.coaching.Draft;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.MessageKind;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.drafting.Drafter;
import dev.rapport.coaching.drafting.Drafting;
import dev.rapport.coaching.drafting.PhrasebookDrafter;
import dev.rapport.content.PhrasebookLoader;
import dev.rapport.yaml.InvalidFilesException;
import dev.rapport.yaml.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes drafts: for a person from options, or with --json a line for a line.
@Command(name = "draft", mixinStandardHelpOptions = true, description = "Writes three drafts of an invitation.")
final class DraftCommand implements Callable<Integer> {
  private static final String ADVICE_REASON = "You have never met, and there is no reason here yet, so don't send it yet."
      + " Say why you want to connect; or follow them, comment on a post, or ask somebody you both know first.";

  private static final String ADVICE_LINK = "The link was left out: a note reads as personal without one, and they can find the"
      + " page by what you say about it.";

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

  @Option(names = "--limit", paramLabel = "N", description = "The longest note, in characters (default: 200).")
  private int limit = Account.FREE.noteLimit();

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
    if (book.isEmpty()) {
      err.println(new InvalidFilesException(problems.all()).getMessage());
      return 2;
    }
    Drafter drafter = new PhrasebookDrafter(book.get());
    return json ? JsonLines.run(in, out, line -> answer(drafter, line)) : person(drafter);
  }

  private ObjectNode answer(Drafter drafter, JsonNode line) {
    String kind = JsonLines.optionalText(line, "kind");
    if (!kind.isEmpty() && !kind.equals(MessageKind.INVITE.id())) {
      throw new BadLineException("'" + kind + "' cannot be drafted: kind should be invite");
    }
    InviteBrief brief = new InviteBrief(JsonLines.text(line, "recipient"),
        relationship(JsonLines.text(line, "relationship")),
        JsonLines.optionalText(line, "context"), JsonLines.optionalText(line, "reason"),
        JsonLines.optionalText(line, "offer"), JsonLines.optionalText(line, "sender"), limit(line.path("limit")));
    ObjectNode answer = JsonLines.JSON.createObjectNode();
    ArrayNode drafts = answer.putArray("drafts");
    Drafting drafting = drafter.draft(brief, set, shorter);
    if (drafting instanceof Drafting.Drafted drafted) {
      drafted.drafts().forEach(draft -> drafts.add(json(draft)));
      if (PhrasebookDrafter.dropsLink(brief)) {
        answer.put("advice", ADVICE_LINK);
      }
    } else {
      answer.put("advice", advice(drafting, brief));
    }
    return answer;
  }

  private static ObjectNode json(Draft draft) {
    ObjectNode node = JsonLines.JSON.createObjectNode();
    node.put("tone", draft.tone().id()).put("text", draft.text()).put("length", draft.length());
    if (!draft.leftOut().isEmpty()) {
      ArrayNode leftOut = node.putArray("left_out");
      draft.leftOut().stream().sorted().forEach(part -> leftOut.add(part.name().toLowerCase(Locale.ROOT)));
    }
    return node;
  }

  private static String advice(Drafting drafting, InviteBrief brief) {
    return switch (drafting) {
      case Drafting.NeedsReason() -> ADVICE_REASON;
      case Drafting.DoesNotFit(int over) ->
        "This does not fit into " + brief.limit() + " characters: the shortest note that"
            + " says how you know them is " + over + " too long. Shorten the context, and it will.";
      case Drafting.Drafted drafted -> "";
    };
  }

  private static Relationship relationship(String id) {
    try {
      return Relationship.parse(id);
    } catch (IllegalArgumentException e) {
      throw new BadLineException(String.valueOf(e.getMessage()));
    }
  }

  private int limit(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return limit;
    }
    if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < 1) {
      throw new BadLineException("'limit' should be a whole number from 1 up, is " + node);
    }
    return node.intValue();
  }

  private int person(Drafter drafter) {
    if (to.isBlank() || relationship.isBlank() || limit < 1) {
      err.println("Say whom it is for and how you know them: rapport draft --to \"Dana Smith\" --relationship event"
          + " --context \"at KubeCon\" --reason \"to hear how she runs on-call\"");
      return 2;
    }
    InviteBrief brief;
    try {
      brief = new InviteBrief(to, relationship(relationship), context, reason, offer, from, limit);
    } catch (BadLineException e) {
      err.println(e.getMessage());
      return 2;
    }
    Drafting drafting = drafter.draft(brief, set, shorter);
    if (!(drafting instanceof Drafting.Drafted drafted)) {
      out.println(advice(drafting, brief));
      return 1;
    }
    for (Draft draft : drafted.drafts()) {
      out.println(Character.toUpperCase(draft.tone().id().charAt(0)) + draft.tone().id().substring(1) + " · "
          + draft.length() + " of " + limit + leftOut(draft));
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
