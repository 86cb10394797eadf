package dev.rapport.coaching.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"May I ask you something? Kind regards, Amira Haddad|Amira Haddad",
      "Darf ich fragen? Viele Grüße aus Kiel, Anneliese|Anneliese", "Puis-je ? Cordialement, Élodie|Élodie",
      "¿Puedo? Un saludo, Paco Molina|Paco Molina", "Posso? Com os melhores cumprimentos, Inês Prata|Inês Prata",
      "Posso? Cordiali saluti, Chiara de Luca|Chiara de Luca", "Could I? Regards, P. Hartnell|P. Hartnell"})
  void aNameAfterAClosingIsCertainInSixLanguages(String text, String name) {
    assertThat(Signature.under(text)).isEqualTo(new Signature(name, true));
  }

  @Test
  void whatStandsUnderTheNameIsNoPartOfIt() {
    assertThat(Signature.under("Shall we?\nBest,\nMax Reed\nHead of Reeds").name()).isEqualTo("Max Reed");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Who mends hulls?\\nJ. R. Whitfield\\nDirector, Whitfield Marine Ltd\\nLeeds|J. R. Whitfield",
      "Tu connais un luthier ? Bises, Zoé|Zoé", "Un bon luthier ? Amitiés, Zoé|Zoé",
      "Lovely choir. Blessings, Grace|Grace",
      "Could you send the slides? Prof. Lund|Prof. Lund", "Thank you! Yours, Dr. Amy Brown, Oslo|Dr. Amy Brown"})
  void aClosingATownAndATitleAreNoNames(String text, String name) {
    assertThat(Signature.under(text.replace("\\n", "\n")).name()).isEqualTo(name);
  }

  @Test
  void aLoneFirstNameIsFoundAndNotCertain() {
    assertThat(Signature.under("Happy to share recordings. Wren")).isEqualTo(new Signature("Wren", false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Shall we meet in March?", "Vielen Dank und viele Grüße", "PLEASE. ACCEPT ME.",
      "Thanks!"})
  void whereNobodySignedNobodyIsNamed(String text) {
    assertThat(Signature.under(text).name()).isEmpty();
  }
}
