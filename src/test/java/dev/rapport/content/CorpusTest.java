package dev.rapport.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.review.Check;
import dev.rapport.coaching.review.Criterion;
import dev.rapport.coaching.review.Review;
import dev.rapport.coaching.review.Review.Verdict;
import dev.rapport.coaching.review.Reviewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds the reviewer against labelled messages; `corpus/README.md` says how each corpus came to be and what was measured
/// before anybody looked.
class CorpusTest {
  private static final List<String> ALL = List.of("invite-tune", "invite-held-out", "reply-tune", "reply-held-out",
      "languages-tune", "unseen-3", "unseen-4", "unseen-5", "unseen-6", "unseen-7", "unseen-8", "unseen-9", "unseen-10",
      "unseen-11",
      "unseen-12", "unseen-13", "unseen-14",
      "seams", "short");
  private final Reviewer reviewer = ShippedRubric.reviewer();

  @ParameterizedTest
  @CsvSource({"invite-tune, 0.97", "invite-held-out, 0.95", "reply-tune, 0.97", "reply-held-out, 0.93",
      "languages-tune, 0.95", "unseen-3, 0.94", "unseen-4, 0.94", "unseen-5, 0.94", "unseen-6, 0.94", "unseen-7, 0.95",
      "unseen-8, 0.94", "unseen-9, 0.94", "unseen-10, 0.96", "unseen-11, 0.96", "unseen-12, 0.93", "unseen-13, 0.79",
      "unseen-14, 0.96",
      "seams, 0.95",
      "short, 0.93"})
  void verdictsAgreeWithTheLabels(String corpus, double floor, TestReporter report) {
    Agreement agreement = agreement(corpus);
    report.publishEntry(corpus, agreement.toString());
    System.out.println(corpus + ": " + agreement);
    assertThat(agreement.balanced()).as("%s: %s, wrong: %s", corpus, agreement, agreement.wrong())
        .isGreaterThanOrEqualTo(floor);
  }

  @Test
  void everyFindingQuotesTheTextAndAdvises() {
    for (LabelledMessage message : ALL.stream().flatMap(corpus -> LabelledMessage.corpus(corpus).stream()).toList()) {
      Review review = reviewer.review(message.request());
      assertThat(review.findings()).as(message.id()).allSatisfy(finding -> {
        assertThat(message.request().text()).contains(finding.quote());
        assertThat(finding.advice()).isNotBlank().doesNotContain("{recipient}", "{quote}", "{limit}", "{over}");
      });
      assertThat(review.findings()).extracting(finding -> finding.criterion()).doesNotHaveDuplicates();
    }
  }

  @Test
  void whatDeservesAYesScoresHigherThanWhatDoesNot() {
    List<Integer> sent = new ArrayList<>();
    List<Integer> revised = new ArrayList<>();
    for (String corpus : List.of("invite-tune", "invite-held-out", "reply-tune", "reply-held-out")) {
      for (LabelledMessage message : LabelledMessage.corpus(corpus)) {
        (message.verdict() == Verdict.SEND ? sent : revised).add(reviewer.review(message.request()).score());
      }
    }
    long right = sent.stream().mapToLong(good -> revised.stream().filter(bad -> good > bad).count()).sum();
    assertThat(right / (double) (sent.size() * revised.size())).isGreaterThan(0.97);
  }

  @Test
  void everyCriterionThatFindsFaultSpeaksSomewhere() {
    Set<String> silent = new TreeSet<>();
    for (Criterion criterion : ShippedRubric.rubric().criteria()) {
      if (!(criterion.check() instanceof Check.Praises)) {
        silent.add(criterion.id());
      }
    }
    for (String corpus : ALL) {
      for (LabelledMessage message : LabelledMessage.corpus(corpus)) {
        reviewer.review(message.request()).findings().forEach(finding -> silent.remove(finding.criterion()));
      }
    }
    assertThat(silent).isEmpty();
  }

  private Agreement agreement(String corpus) {
    int[] kept = new int[2];
    int[] caught = new int[2];
    List<String> wrong = new ArrayList<>();
    for (LabelledMessage message : LabelledMessage.corpus(corpus)) {
      boolean right = reviewer.review(message.request()).verdict() == message.verdict();
      int[] tally = message.verdict() == Verdict.SEND ? kept : caught;
      tally[0] += right ? 1 : 0;
      tally[1]++;
      if (!right) {
        wrong.add(message.id());
      }
    }
    return new Agreement(kept[0], kept[1], caught[0], caught[1], wrong);
  }

  private record Agreement(int kept, int good, int caught, int poor, List<String> wrong) {
    double balanced() {
      return (kept / (double) good + caught / (double) poor) / 2;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "balanced accuracy %.3f (send %d of %d, revise %d of %d)", balanced(), kept,
          good, caught, poor);
    }
  }
}
