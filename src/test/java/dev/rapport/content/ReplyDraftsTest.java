package dev.rapport.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.rapport.coaching.Acquaintance;
import dev.rapport.coaching.Draft;
import dev.rapport.coaching.ReplyBrief;
import dev.rapport.coaching.ReplyBrief.Aim;
import dev.rapport.coaching.drafting.Drafter;
import dev.rapport.coaching.drafting.Drafting;
import dev.rapport.coaching.drafting.PhrasebookDrafter;
import dev.rapport.coaching.review.Review;
import dev.rapport.coaching.review.ReviewRequest;
import dev.rapport.coaching.review.Reviewer;
import dev.rapport.coaching.review.RubricReviewer;
import dev.rapport.coaching.triage.MessageClass;
import dev.rapport.coaching.triage.Triager;
import dev.rapport.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Answers to messages of every kind: what they say, and what they may not say.
class ReplyDraftsTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final Path GOLDEN = Path.of("src/test/resources/golden/replies.txt");
  private static final Content CONTENT = Content.load(Path.of("config/content"), new Problems()).orElseThrow();
  private static final Drafter DRAFTER = new PhrasebookDrafter(CONTENT.phrasebook());
  private static final Reviewer REVIEWER = new RubricReviewer(CONTENT.rubric(), ShippedSigns.triager());
  private static final List<Acquaintance> ASKED = List.of(Acquaintance.UNKNOWN, Acquaintance.UNKNOWN,
      Acquaintance.KNOWN);
  private static final Triager TRIAGER = ShippedSigns.triager();

  /// Read them aloud before you keep a change: `-Dgolden.write=true` writes them anew.
  @Test
  void answersToThirtyMessagesReadAsTheyDid() throws IOException {
    StringBuilder all = new StringBuilder();
    int number = 0;
    for (String received : Files.readAllLines(CORPUS.resolve("received-own.txt"))) {
      Acquaintance acquaintance = ASKED.get(number % 3);
      all.append("They wrote: ").append(received).append('\n').append(acquaintance.id()).append('\n');
      Aim aim = TRIAGER.triage(received).messageClass() == MessageClass.PITCH ? Aim.NO_THANKS : Aim.LEARN_MORE;
      for (Draft draft : drafts(brief(received, acquaintance, aim), number / 3)) {
        all.append("  ").append(draft.text()).append('\n');
      }
      number++;
    }
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(GOLDEN, all);
    }
    assertThat(all.toString()).isEqualTo(Files.readString(GOLDEN));
  }

  @ParameterizedTest
  @EnumSource(Acquaintance.class)
  void noAnswerOfOursNeedsMendingByOurOwnRubric(Acquaintance acquaintance) throws IOException {
    List<String> poor = new ArrayList<>();
    List<String> messages = harmless();
    for (int i = 0; i < messages.size(); i++) {
      String received = messages.get(i);
      ReplyBrief brief = brief(received, acquaintance, Aim.LEARN_MORE);
      for (Draft draft : drafts(brief, i % 3)) {
        assertThat(draft.length()).isLessThanOrEqualTo(brief.limit());
        assertThat(draft.text()).doesNotContain("{", "}", "http", "www.", "  ");
        Review review = REVIEWER.review(new ReviewRequest(brief.kind(), draft.text(), "", brief.met(), received, 300));
        if (review.verdict() == Review.Verdict.REVISE) {
          poor.add(draft.text() + " <- " + received + " " + review.findings());
        }
      }
    }
    assertThat(poor).isEmpty();
  }

  @Test
  void aNoIsKindAndGivesNoReasonToArgue() throws IOException {
    for (Aim aim : List.of(Aim.NO_THANKS, Aim.DECLINE)) {
      for (int set = 0; set < 3; set++) {
        ReplyBrief brief = brief("We help firms like yours. Demo on Tuesday?", Acquaintance.UNKNOWN, aim);
        assertThat(drafts(brief, set)).allSatisfy(draft -> assertThat(REVIEWER
            .review(new ReviewRequest(brief.kind(), draft.text(), "", brief.met(), brief.received(), 300))
            .verdict()).as(draft.text()).isEqualTo(Review.Verdict.SEND));
      }
    }
  }

  @Test
  void aNameThatWasGivenWinsOverTheOneUnderTheMessage() {
    ReplyBrief named = new ReplyBrief("Dr. Maria Lopez", "Hi, may I ask you something? Best, M. Lopez",
        Acquaintance.UNKNOWN, Aim.LEARN_MORE, "Sam", 300);

    assertThat(drafts(named, 0)).allSatisfy(draft -> assertThat(draft.text()).contains("Lopez", "Sam"));
  }

  @Test
  void whatDoesNotFitIsSaidWithBywhatItIsTooLong() {
    ReplyBrief tight = new ReplyBrief("Dana", "Hello there", Acquaintance.UNKNOWN, Aim.LEARN_MORE, "Sam", 30);

    assertThat(DRAFTER.draft(tight, 0, false)).isInstanceOfSatisfying(Drafting.DoesNotFit.class,
        tooLong -> assertThat(tooLong.over()).isPositive());
  }

  private static ReplyBrief brief(String received, Acquaintance acquaintance, Aim aim) {
    return new ReplyBrief("", received, acquaintance, aim, "", ReplyBrief.USUAL_LIMIT);
  }

  private static List<Draft> drafts(ReplyBrief brief, int set) {
    return ((Drafting.Drafted) DRAFTER.draft(brief, set, false)).drafts();
  }

  /// Every message of the corpora that the coach itself would answer.
  private static List<String> harmless() throws IOException {
    List<String> texts = new ArrayList<>(Files.readAllLines(CORPUS.resolve("received-own.txt")));
    for (String line : Files.readAllLines(CORPUS.resolve("received-tune.jsonl"))) {
      JsonNode message = new JsonMapper().readTree(line);
      String text = message.path("text").asText();
      if (message.path("class").asText().matches("genuine|generic") && !TRIAGER.triage(text).replyIsUnwise()) {
        texts.add(text);
      }
    }
    assertThat(texts).hasSizeGreaterThan(150);
    return texts;
  }
}
