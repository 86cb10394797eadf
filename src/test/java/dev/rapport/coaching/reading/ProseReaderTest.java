package dev.rapport.coaching.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseReaderTest {
  private static Prose read(String text) {
    return ProseReader.read(text, folded -> folded);
  }

  private static List<String> folded(String text) {
    return read(text).words().stream().map(Word::folded).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Dana's | dana", "don’t | dont", "l’été | l ete", "Straße | strasse",
      "Łódź | lodz",
      "𝗕𝗼𝗹𝗱 | bold", "ｆｕｌｌ | full", "pro\u200Bfes\u00ADsional | professional", "it's | its",
      "follow-up | follow up",
      "e\u0301cole | ecole", "O'Brien | obrien"})
  void spellingsOfOneWordBecomeEqual(String written, String folded) {
    assertThat(String.join(" ", folded(written))).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"We met. You spoke. | 2", "Dear Dr. Ma, hello. | 1", "Hi Dana~Great talk | 2",
      "add you to my~network | 1", "Version 2.5 is out | 1", "What?! No... Yes | 3", "J. R. spoke | 1"})
  void sentencesEndWhereAReaderWouldStop(String text, int sentences) {
    assertThat(read(text.replace('~', '\n')).sentences()).isEqualTo(sentences);
  }

  @Test
  void theCommaOfAFigureEndsNoClause() {
    assertThat(read("1,240 GBP at 9:30").words()).extracting(Word::clause).containsOnly(0);
    assertThat(read("Of 12, 40 came").words()).extracting(Word::clause).containsExactly(0, 0, 1, 1);
  }

  @Test
  void wordsKnowWhereTheyStand() {
    String text = "Hi 🚀 Dana, l’été à PyCon!";
    assertThat(read(text).words())
        .allSatisfy(word -> assertThat(text.substring(word.start(), word.end())).isNotBlank());
    assertThat(read(text).words().getLast().span().of(text)).isEqualTo("PyCon");
  }

  @Test
  void slipsInWellKnownWordsAreMendedAndOtherWordsLeftAlone() {
    Spelling spelling = new Spelling(List.of("professional", "experience", "network", "posting", "monitor"));
    assertThat(List.of("proffesional", "profesional", "experiance", "netwrok", "hosting", "mentor")
        .stream()
        .map(spelling::mend))
        .containsExactly("professional", "professional", "experience", "network", "hosting", "mentor");
  }
}
