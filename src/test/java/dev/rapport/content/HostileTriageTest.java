package dev.rapport.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.triage.MessageClass;
import dev.rapport.coaching.triage.Sign;
import dev.rapport.coaching.triage.Triage;
import dev.rapport.coaching.triage.Triager;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTriageTest {
  private static final List<String> PIECES = List.of("Hi ", "dear ", " ", ",", ".", "!", "?", "\n", "\t", "'", "’", "-",
      "{", "}", "://", "https://", "www.", ".com", "@", "linkedin.com@", "xn--", "+", "1", "000,", "$", "€", "%",
      "million ",
      "whatsapp ", "add me ", "your talk ", "we help ", "🚀", "👩‍👩‍👧‍👦", "\uD83D", "\uDE80", "\u200B", "\u202E",
      "שלום", "مرحبا", "王小明", "İ", "ß", "\u0301", "\u0000", "pаypal", "1.2.3.4", "/", "#", "。", "？");
  private final Triager triager = ShippedSigns.triager();

  @RepeatedTest(300)
  void anyTextIsReadAndQuotedExactly(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(80);
    for (int i = 0; i < pieces; i++) {
      text.append(random.nextInt(5) == 0 ? String.valueOf((char) random.nextInt(0x10000))
          : PIECES.get(random.nextInt(PIECES.size())));
    }
    Triage triage = triager.triage(text.toString());
    assertThat(triage.signs()).extracting(Sign::quote).allMatch(text.toString()::contains);
    assertThat(triager.triage(text.toString())).isEqualTo(triage);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "a", "?", "\uD83D", "\u200B\u200B", "🚀", "https://", "@", "$", "."})
  void theShortestTextsAreToAnybody(String text) {
    assertThat(triager.triage(text).messageClass()).isEqualTo(MessageClass.GENERIC);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a ", "1", "1,000 ", "+1 ", "(", "your ", "we ", "add ", "https://a.b/", "@a ", "? ", "0 0",
      "\u0301", "whatsapp me ", "a,", "earn $1 daily ", "x", "王", "🚀", "linkedin-", "your a "})
  void aWallOfTextIsReadLikeAnyOther(String piece) {
    String wall = piece.repeat(10_000 / piece.length());
    assertThat(triager.triage(wall).signs()).extracting(Sign::quote).allMatch(wall::contains);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "王"})
  void aWordWithoutEndIsNotTriedLetterByLetter(String letter) {
    assertThat(triager.triage(letter.repeat(100_000)).links()).isEmpty();
  }

  @Test
  void ofWhatCannotBeReadNothingIsSaid() {
    assertThat(triager.triage("שלום, נעים מאוד להכיר").signs()).isEmpty();
  }

  @Test
  void theWordsOfAnAddressSayNothing() {
    Triage triage = triager.triage("The rota is at https://choir.example/book/a/demo/add-me-on-whatsapp and "
        + "gift.cards@choir.example knows more.");
    assertThat(triage.signs()).extracting(Sign::id)
        .doesNotContain("offers-a-demo", "book-a-call", "other-messenger", "gift-cards");
    assertThat(triager.triage("Add me on WhatsApp, or book a demo.").signs()).extracting(Sign::id)
        .contains("other-messenger", "offers-a-demo");
  }

  @Test
  void hiddenCharactersDoNotHideAScam() {
    assertThat(triager.triage("Hi dear, add me on What\u200Bs\u200BApp +44 7700 900123").messageClass())
        .isEqualTo(MessageClass.SCAM);
  }
}
