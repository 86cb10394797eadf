package dev.rapport.coaching.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseBookTest {
  private static String found(String phrase, String text) {
    Prose prose = ProseReader.read(text, folded -> folded);
    return PhraseBook.of(List.of(phrase))
        .first(prose)
        .map(match -> prose.span(match.first(), match.last()).of(text))
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "add you to my network | please Add YOU, to my network! | Add YOU, to my network",
      "don't know | I don’t know | don’t know", "dont know | I don't know | don't know",
      "l article | lu l'article hier | l'article",
      "add my [big] network | add my network | add my network", "connect~ | were connecting | connecting",
      "# minutes | in 15 minutes | 15 minutes", "by # percent | by 30% | by 30%",
      "give * cv | give me your own new cv | give me your own new cv",
      "réseau | le RESEAU | RESEAU", "^intrigued$ | Good. Intrigued? | Intrigued"})
  void phrasesAreFoundWhateverTheirDress(String phrase, String text, String match) {
    assertThat(found(phrase, text)).isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"add you | Please add. You know", "^intrigued$ | I was intrigued by it",
      "give * cv | give me all of your old and new cv", "connect | connecting"})
  void otherWordsAreNot(String phrase, String text) {
    assertThat(found(phrase, text)).isEmpty();
  }

  @Test
  void choicesHoldSeveralWords() {
    assertThat(found("(a b|c [d] e) f", "x c e f")).isEqualTo("c e f");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[a]", "(a", "a)", "* a", "~", "a | (b"})
  void brokenNotationIsRefused(String phrase) {
    assertThatIllegalArgumentException().isThrownBy(() -> PhraseBook.of(List.of(phrase))).withMessageContaining("'");
  }
}
