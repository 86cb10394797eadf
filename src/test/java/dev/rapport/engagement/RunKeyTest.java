package dev.rapport.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunKeyTest {
  @ParameterizedTest
  @ValueSource(strings = {"weekly-prompt/slack:T1:C9/2026-W48", "weekly-checkin/teams:t-1:29:1a/b_c/2026-W53",
      "weekly-summary/teams:t:19:abc@thread.tacv2/2027-W01"})
  void aKeyReadsBackAsItWasWritten(String text) {
    assertThat(RunKey.parse(text)).hasToString(text);
  }

  @Test
  void whatIsNoKeyIsRefused() {
    for (String text : new String[]{"", "weekly-prompt", "weekly-prompt/2026-W48", "daily/slack:T1:C9/2026-W48",
        "weekly-prompt//2026-W48"}) {
      assertThatIllegalArgumentException().as(text).isThrownBy(() -> RunKey.parse(text));
    }
  }
}
