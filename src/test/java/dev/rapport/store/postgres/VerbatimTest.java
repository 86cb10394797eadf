package dev.rapport.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbatimTest {
  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":\"b\"}", "{\"a\":\"\\u0000\"}", "{\"a\":\"\\\\u0000\"}", "{\"a\":\"\\\\\\u0000\"}",
      "{\"a\":\"\uFDD0\"}", "{\"a\":\"\uFDD00000\\u0000\\n\"}", "{\"a\":\"\\\"\\u0000\\\"\"}"})
  void aDocumentComesBackAsItWas(String json) {
    String kept = Verbatim.json(json.getBytes(StandardCharsets.UTF_8));
    assertThat(new String(Verbatim.bytes(kept), StandardCharsets.UTF_8)).isEqualTo(json);
  }

  @Test
  void aZeroIsNoneForTheDatabaseAndTwoBackslashesAreNoZero() {
    assertThat(Verbatim.json("{\"a\":\"\\u0000\"}".getBytes(StandardCharsets.UTF_8))).isEqualTo(
        "{\"a\":\"\uFDD00000\"}");
    assertThat(Verbatim.json("{\"a\":\"\\\\u0000\"}".getBytes(StandardCharsets.UTF_8))).isEqualTo(
        "{\"a\":\"\\\\u0000\"}");
  }

  @Test
  void namesThatDifferStayDifferent() {
    assertThat(Verbatim.text("a\0")).isEqualTo("a\uFDD00000");
    assertThat(Verbatim.text("\uFDD00000")).isEqualTo("\uFDD0fdd00000");
    assertThat(Verbatim.text("\uD800")).isEqualTo("\uFDD0d800");
    assertThat(Verbatim.text("👋 Ana")).isEqualTo("👋 Ana");
  }
}
