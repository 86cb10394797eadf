package dev.rapport.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {
  @Test
  void whatWasEncodedIsDecoded() {
    for (Token token : new Token[]{new Token("aZ09-x", 0, "send-it", ""),
        new Token("-", 999_999_999_999_999_999L, "a", "B_1.c-d")}) {
      assertThat(Token.decode(token.encode())).contains(token);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "c~1~verb", "c~1~verb~a~b", "c~~verb~", "c~-1~verb~", "c~x~verb~", "c~1~Verb~",
      "c~1~~", "~1~verb~",
      "c d~1~verb~", "c~1~verb~a b", "c~1~verb~ä", "c~1234567890123456789~verb~", "c~1~verb~a\n"})
  void nothingElseIsAToken(String text) {
    assertThat(Token.decode(text)).isEmpty();
  }

  @Test
  void partsThatWouldNotComeBackAreRefused() {
    assertThatThrownBy(() -> new Token("c~d", 1, "verb", "")).hasMessageContaining("not a token");
    assertThatThrownBy(() -> new Token("c".repeat(65), 1, "verb", "")).hasMessageContaining("not a token");
    assertThatThrownBy(() -> new Token("c", 1, "v".repeat(41), "")).hasMessageContaining("not a token");
    assertThatThrownBy(() -> new Token("c", -1, "verb", "")).hasMessageContaining("not a token");
    assertThatThrownBy(() -> new Token("c", 1, "verb", "a".repeat(101))).hasMessageContaining("argument");
  }
}
