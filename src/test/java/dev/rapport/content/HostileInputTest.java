package dev.rapport.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.rapport.coaching.Met;
import dev.rapport.coaching.MessageKind;
import dev.rapport.coaching.review.Finding;
import dev.rapport.coaching.review.Review;
import dev.rapport.coaching.review.ReviewRequest;
import dev.rapport.coaching.review.Reviewer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {
  private static final List<String> PIECES = List.of("Hi", "Dana", " ", ",", ".", "!", "?", "\n", "\t", "'", "’", "-",
      "{", "}", "[", "]", "<", ">", "%", "@", "://", "www.", ".com", "+", "(", ")", "1", "42", "%", "connect",
      "we help",
      "you", "🚀", "👩‍👩‍👧‍👦", "\uD83D", "\uDE80", "\u200B", "\u202E", "שלום", "مرحبا", "王小明", "İ", "ß", "ﬁ",
      "e\u0301",
      "\u0301", "\u0000", "XXX", "add you to my", "network", "l'", "d'", "'s", "…", "—", "1.2", "Dr.", "𝗕𝗼𝗹𝗱");
  private final Reviewer reviewer = ShippedRubric.reviewer();

  @RepeatedTest(300)
  void anyTextIsReviewedAndQuotedExactly(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    ReviewRequest request = new ReviewRequest(pick(random, MessageKind.values()), text(random), text(random),
        pick(random, Met.values()), text(random), random.nextInt(3) == 0 ? random.nextInt(1, 400) : 0);
    Review review = reviewer.review(request);
    assertThat(review.score()).isBetween(0, 100);
    assertThat(review.findings()).extracting(Finding::quote).allMatch(request.text()::contains);
    assertThat(reviewer.review(request)).isEqualTo(review);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "a", "?", "\uD83D", "\u200B\u200B", "🚀", "'''''", "Hi", "Hi Dana", "Dana,"})
  void theShortestTextsAreReviewed(String text) {
    for (MessageKind kind : MessageKind.values()) {
      assertThatCode(() -> reviewer.review(new ReviewRequest(kind, text, "Dana", Met.UNKNOWN, text, 0)))
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a ", "connect ", "+1(", "0 ", "{", "[", "!?", "\u0301", "we help you ", "a,", "@.", "l'",
      "x"})
  void aWallOfTextIsReviewedAsTooLong(String piece) {
    Review review = reviewer.review(
        new ReviewRequest(MessageKind.INVITE, piece.repeat(40_000 / piece.length()), "Dana", Met.UNKNOWN, "", 0));
    assertThat(review.verdict()).isEqualTo(Review.Verdict.REVISE);
    assertThat(review.findings()).extracting(Finding::criterion).contains("within-limit");
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(40);
    for (int i = 0; i < pieces; i++) {
      text.append(random.nextInt(4) == 0 ? String.valueOf((char) random.nextInt(0x10000))
          : PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(3) == 0 ? " " : "");
    }
    return text.toString();
  }

  private static <T> T pick(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
