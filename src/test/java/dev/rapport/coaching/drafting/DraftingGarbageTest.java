package dev.rapport.coaching.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.Relationship;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever comes in, drafting answers.
class DraftingGarbageTest {
  private static final List<String> PIECES = List.of("she", "her", "he's", "we met", "at", " ", "  ", ", ", ". ", "?",
      "!", "\"",
      "“", "(", ")", "https://x.y/z", "\n", "\t", "KubeCon", "to", "because", "so that", "I", "i'm", "Dana", "Dana's",
      "and",
      "runs", "talk", "same", "'", "{x}", "{name}", "$1", "\\", "🙂", "\u0000", "\u200d", "山田", "…", "-", "–", "@",
      "#a", "%s",
      "ex-", "'s", "e.g.", "\ud83d", "the", "a", "your", "colleagues", "since", "2019", "offer", "connect", "İ", "ß",
      "ﬁ");

  private static final List<Relationship> RELATIONSHIPS = List.of(Relationship.values());

  private final Drafter drafter = new PhrasebookDrafter(Briefs.phrasebook());

  @Test
  void randomPiecesNeverThrowAndNeverBreakTheLimit() {
    Random random = new Random(20261124);
    int drafted = 0;
    for (int i = 0; i < 6000; i++) {
      int limit = random.nextInt(10) == 0 ? 1 + random.nextInt(40) : 60 + random.nextInt(300);
      InviteBrief brief = new InviteBrief(garbage(random, 4), RELATIONSHIPS.get(random.nextInt(6)),
          garbage(random, 14),
          garbage(random, 14), garbage(random, 10), garbage(random, 3), limit);
      if (drafter.draft(brief, random.nextInt(), random.nextBoolean()) instanceof Drafting.Drafted(var drafts)) {
        drafted++;
        assertThat(drafts).as(brief.toString()).hasSize(3).allSatisfy(draft -> {
          assertThat(draft.length()).isLessThanOrEqualTo(limit);
          assertThat(draft.text()).isNotBlank();
        });
      }
    }
    assertThat(drafted).isGreaterThan(1000);
  }

  @Test
  void aVeryLongTextIsAnsweredWithByHowMuchItIsTooLong() {
    InviteBrief brief = new InviteBrief("Dana", Relationship.EVENT, "at " + "a very long conference ".repeat(40_000),
        "",
        "", "", 200);
    assertThat(drafter.draft(brief, 0, false)).isInstanceOfSatisfying(Drafting.DoesNotFit.class,
        doesNotFit -> assertThat(doesNotFit.over()).isGreaterThan(500_000));
  }

  private static String garbage(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.append(random.nextInt(6) == 0 ? Character.toString(random.nextInt(0x2000))
          : PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }
}
