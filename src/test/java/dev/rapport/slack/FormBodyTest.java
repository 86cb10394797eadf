package dev.rapport.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FormBodyTest {
  @Test
  void namesAndValuesAreDecoded() {
    assertThat(FormBody.parse("command=%2Finvite&text=Dana+%26+Eli%F0%9F%98%80&empty=&a=b=c"))
        .isEqualTo(Map.of("command", "/invite", "text", "Dana & Eli\uD83D\uDE00", "empty", "", "a", "b=c"));
  }

  @Test
  void firstValueCounts() {
    assertThat(FormBody.parse("text=a&text=b")).isEqualTo(Map.of("text", "a"));
  }

  @Test
  void whatHasNoNameIsLeftOut() {
    assertThat(FormBody.parse("&&=x&y&&z=1&")).isEqualTo(Map.of("z", "1"));
    assertThat(FormBody.parse("")).isEmpty();
  }

  @Test
  void brokenEncodingIsRefused() {
    assertThatThrownBy(() -> FormBody.parse("text=%ZZ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FormBody.parse("text=%4")).isInstanceOf(IllegalArgumentException.class);
  }
}
