package dev.rapport.coaching.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PunycodeTest {
  @ParameterizedTest
  @ValueSource(strings = {"bücher.example", "pаypal.com", "пример.рф", "münchen-ost.de", "他们为什么不说中文.example", "faß.de",
      "ليهمابتكلموشعربي؟.example", "a.b.c", "xn.example"})
  void aHostIsSeenAsItWasRegistered(String host) {
    assertThat(Punycode.decodedHost(encoded(host))).isEqualTo(IDN.toUnicode(encoded(host)));
  }

  private static String encoded(String host) {
    return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xn--", "xn--.com", "xn--0", "xn--99999999999.com", "xn--a-ä.com", "xn--zzzzzzzzzzzz",
      "xn---", ".",
      "", "..", "xn--a"})
  void whatCannotBeDecodedNeverThrows(String host) {
    assertThat(Punycode.decodedHost(host)).isNotNull();
  }

  @Test
  void aLabelThatCannotBeDecodedStaysAsItIs() {
    assertThat(Punycode.decodedHost("xn--99999999999.com")).isEqualTo("xn--99999999999.com");
  }
}
