package dev.rapport.coaching.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.Draft;
import dev.rapport.coaching.InviteBrief;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// All drafts of the corpus as one readable file, so that a change of wording or grammar is read before it is shipped.
/// To accept a change, run with `-Dgolden.update=true` and read the difference aloud.
class DraftingGoldenTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "drafts.txt");

  @Test
  void draftsReadAsTheyDidWhenTheyWereLastReadAloud() throws IOException {
    Drafter drafter = new PhrasebookDrafter(Briefs.phrasebook());
    String drafts = Briefs.corpus().stream().map(named -> section(named, drafter)).collect(Collectors.joining("\n"));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, drafts);
    }
    assertThat(drafts).isEqualTo(Files.readString(GOLDEN));
  }

  private static String section(Briefs.Named named, Drafter drafter) {
    InviteBrief brief = named.brief();
    StringBuilder text = new StringBuilder("== %s %s, %s, %d%n".formatted(named.id(), brief.recipient(),
        brief.relationship().id(), brief.limit()).replace("\r", ""));
    line(text, "context: ", brief.context());
    line(text, "reason:  ", brief.reason());
    line(text, "offer:   ", brief.offer());
    switch (drafter.draft(brief, 0, false)) {
      case Drafting.Drafted(var drafts) -> drafts.forEach(draft -> text.append(draft(draft)));
      case Drafting.NeedsReason() -> text.append("  needs a reason\n");
      case Drafting.DoesNotFit(int over) -> text.append("  does not fit by ").append(over).append('\n');
    }
    return text.toString();
  }

  private static String draft(Draft draft) {
    String leftOut = draft.leftOut().isEmpty() ? ""
        : draft.leftOut().stream().sorted().map(Enum::name).collect(Collectors.joining(", ", " (without ", ")"));
    return "  %-6s %3d%s  %s\n".formatted(draft.tone().id(), draft.length(), leftOut, draft.text());
  }

  private static void line(StringBuilder text, String label, String typed) {
    if (!typed.isEmpty()) {
      text.append(label).append(typed.replace("\n", "\\n")).append('\n');
    }
  }
}
