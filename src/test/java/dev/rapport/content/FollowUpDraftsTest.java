package dev.rapport.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.rapport.coaching.Draft;
import dev.rapport.coaching.FollowUpBrief;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.drafting.Drafter;
import dev.rapport.coaching.drafting.Drafting;
import dev.rapport.coaching.drafting.PhrasebookDrafter;
import dev.rapport.coaching.review.Review;
import dev.rapport.coaching.review.ReviewRequest;
import dev.rapport.coaching.review.Reviewer;
import dev.rapport.coaching.review.RubricReviewer;
import dev.rapport.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Thanks after an acceptance, from the briefs that invitations were written from.
class FollowUpDraftsTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Path CORPUS = Path.of("src/test/resources/corpus/briefs.jsonl");
  private static final Path GOLDEN = Path.of("src/test/resources/golden/thanks.txt");
  private static final Content CONTENT = Content.load(Path.of("config/content"), new Problems()).orElseThrow();
  private static final Drafter DRAFTER = new PhrasebookDrafter(CONTENT.phrasebook());
  private static final Reviewer REVIEWER = new RubricReviewer(CONTENT.rubric(), ShippedSigns.triager());

  /// Read them aloud before you keep a change: `-Dgolden.write=true` writes them anew.
  @Test
  void thanksReadAsTheyDid() throws IOException {
    StringBuilder all = new StringBuilder();
    int number = 0;
    for (FollowUpBrief brief : briefs(FollowUpBrief.USUAL_LIMIT)) {
      if (number % 6 == 0) {
        drafts(brief, number / 6).forEach(draft -> all.append(draft.text()).append('\n'));
        all.append('\n');
      }
      number++;
    }
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(GOLDEN, all);
    }
    assertThat(all.toString()).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void noThanksOfOursNeedMendingByOurOwnRubric() throws IOException {
    List<String> poor = new ArrayList<>();
    int all = 0;
    int set = 0;
    for (FollowUpBrief brief : briefs(FollowUpBrief.USUAL_LIMIT)) {
      for (Draft draft : drafts(brief, set++)) {
        all++;
        Review review = REVIEWER.review(new ReviewRequest(brief.kind(), draft.text(), brief.recipient(), brief.met(),
            brief.received(), brief.limit()));
        if (review.verdict() == Review.Verdict.REVISE) {
          poor.add(draft.text() + " <- " + review.findings().getFirst());
        }
      }
    }
    assertThat(poor).as("of %s drafts, most of them from briefs that hold no fact", all)
        .hasSizeLessThanOrEqualTo(all / 20);
  }

  @Test
  void aTightLimitIsKeptAndWhatItDroppedIsNamed() throws IOException {
    List<FollowUpBrief> tight = briefs(150);
    List<FollowUpBrief> usual = briefs(FollowUpBrief.USUAL_LIMIT);
    for (int i = 0; i < tight.size(); i++) {
      List<Draft> whole = drafts(usual.get(i), 0);
      List<Draft> shortened = drafts(tight.get(i), 0);
      for (int tone = 0; tone < shortened.size(); tone++) {
        Draft draft = shortened.get(tone);
        assertThat(draft.length()).isLessThanOrEqualTo(150);
        assertThat(draft.text().equals(whole.get(tone).text())).isEqualTo(draft.leftOut().isEmpty());
      }
    }
  }

  @Test
  void whatAnInvitationHopedForIsNoReasonForThanks() {
    FollowUpBrief hopeful = new FollowUpBrief("Dana", Relationship.NEVER_MET, "your talk on tides",
        "I'm looking for a job in your lab", "", "Max", FollowUpBrief.USUAL_LIMIT);

    assertThat(drafts(hopeful, 0)).hasSize(3)
        .allSatisfy(draft -> assertThat(draft.text()).contains("talk on tides").doesNotContain("job"));
  }

  @Test
  void whatTheirWorkLedToIsASentenceOfItsOwn() {
    FollowUpBrief glued = new FollowUpBrief("Dana", Relationship.NEVER_MET,
        "your article on four-day weeks and it convinced my board", "", "", "Max", FollowUpBrief.USUAL_LIMIT);

    assertThat(drafts(glued, 0)).hasSize(3).allSatisfy(draft -> assertThat(draft.text()).contains(". It convinced"));
  }

  private static List<Draft> drafts(FollowUpBrief brief, int set) {
    return DRAFTER.draft(brief, set, false) instanceof Drafting.Drafted(var drafts) ? drafts : List.of();
  }

  private static List<FollowUpBrief> briefs(int limit) throws IOException {
    List<FollowUpBrief> briefs = new ArrayList<>();
    for (String line : Files.readAllLines(CORPUS)) {
      JsonNode brief = MAPPER.readTree(line);
      briefs.add(new FollowUpBrief(brief.path("recipient").asText(),
          Relationship.parse(brief.path("relationship").asText()), brief.path("context").asText(),
          brief.path("reason").asText(), brief.path("offer").asText(), brief.path("sender").asText(), limit));
    }
    return briefs;
  }
}
