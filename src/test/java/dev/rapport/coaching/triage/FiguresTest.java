package dev.rapport.coaching.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.reading.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
  @ParameterizedTest
  @ValueSource(strings = {"$500", "€ 1.200", "450 GBP", "22-26k PLN", "R$ 800", "US$2.8 million", "300 € par jour",
      "12 Euro", "5 000 рублей", "0.05 BTC", "£8", "1,900 USD", "40 euro"})
  void amountsWithACurrencyAreMoney(String text) {
    assertThat(Figures.money(text)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"page 14", "2023", "7:12", "2 million downloads", "40 kids", "5 days", "$", "euros", "1936"})
  void otherNumbersAreNot(String text) {
    assertThat(Figures.money(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"$12.5 million", "4.2 million Euros", "9,300,000 pounds", "8,5 Millionen Euro", "$10.5M",
      "3,8 millions d'euros", "$950,000", "24.5M USD", "2 milioni di euro"})
  void halfAMillionAndMoreIsAFortune(String text) {
    assertThat(Figures.fortunes(text)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(password 1234)", "Passwort: brief24", "mot de passe : airbus24", "la contraseña es inditex",
      "Kennwort 2024:", "the password is hr-2026"})
  void aPasswordWrittenOutIsFound(String text) {
    assertThat(Figures.passwords(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"you lost the password to the site", "a password manager", "my password, 12 letters long",
      "passwords 1234", "Your password library has issue 88"})
  void talkOfPasswordsIsNone(String text) {
    assertThat(Figures.passwords(text)).isEmpty();
  }

  @Test
  void aSalaryIsNoFortune() {
    assertThat(Figures.fortunes("58,000 euros, or 78-86k EUR, or $499,999")).isEmpty();
  }

  @Test
  void sharesTelephoneNumbersAndNamesOfMessengersAreFoundExactly() {
    String text = "Save 22%, or 35 Prozent: call +44 7700 900123 or write @lucy_global88 (not a@b.example).";
    assertThat(texts(text, Figures.percents(text))).containsExactly("22%", "35 Prozent");
    assertThat(texts(text, Figures.phones(text))).containsExactly("+44 7700 900123");
    assertThat(texts(text, Figures.handles(text))).containsExactly("@lucy_global88");
  }

  private static List<String> texts(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).toList();
  }
}
