package dev.rapport.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackApiTest {
  private static final String MESSAGE = "{\"text\":\"Hello\",\"blocks\":[]}";

  private RhythmSlackRig rig;
  private SlackApi api;

  @BeforeEach
  void open() throws Exception {
    rig = new RhythmSlackRig();
    api = new SlackApi(rig.rig.slack.apiUrl(), FakeSlack.BOT_TOKEN);
  }

  @AfterEach
  void close() throws Exception {
    api.close();
    rig.close();
  }

  @ParameterizedTest
  @CsvSource({"17, 17", "300, 300", "86400, 1740"})
  void itWaitsAsLongAsSlackAsksAndNeverLongerThanAnAnswerIsTaken(int asked, int waits) {
    rig.rig.slack.fail(new Slacks.Fault("chat.postMessage", 429, "ratelimited", asked));
    assertThat(api.post("U0ANA", MESSAGE)).isEqualTo(new Sent.RateLimited(Duration.ofSeconds(waits)));
  }

  @Test
  void aMembersWordsGoToSlackAndNowhereElse() {
    assertThat(api.post("https://hooks.slack.com.evil.example/x", MESSAGE))
        .isEqualTo(new Sent.Refused("not_a_response_url"));
  }
}
