package dev.rapport.slack;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SlackIdentityTest {
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger logger = (Logger) LoggerFactory.getLogger(SlackIdentity.class);
  private FakeSlack slack;

  @BeforeEach
  void open() throws Exception {
    slack = new FakeSlack(new SettableClock(), Set.of("commands"));
    log.start();
    logger.addAppender(log);
  }

  @AfterEach
  void close() {
    logger.detachAppender(log);
    slack.close();
  }

  @Test
  void goodTokenIsAcceptedWithoutAWord() throws Exception {
    assertThat(check(slack.apiUrl(), FakeSlack.BOT_TOKEN)).isTrue();
    assertThat(lines()).isEmpty();
  }

  @Test
  void badTokenIsToldInOneLineWithWhatToDo() throws Exception {
    assertThat(check(slack.apiUrl(), "xoxb-wrong")).isFalse();
    assertThat(lines()).hasSize(1);
    assertThat(lines().getFirst()).contains("SLACK_BOT_TOKEN (invalid_auth)")
        .contains("Install App")
        .doesNotContain("xoxb-wrong");
  }

  @Test
  void slackThatIsAwayIsToldInOneLine() throws Exception {
    assertThat(check("http://127.0.0.1:1/api/", FakeSlack.BOT_TOKEN)).isFalse();
    assertThat(lines()).hasSize(1);
    assertThat(lines().getFirst()).contains("Slack cannot be reached");
  }

  @Test
  void failureIsNotRemembered() throws Exception {
    slack.fail(new Slacks.Fault("auth.test", 200, "internal_error", 0));
    assertThat(check(slack.apiUrl(), FakeSlack.BOT_TOKEN)).isFalse();
    assertThat(check(slack.apiUrl(), FakeSlack.BOT_TOKEN)).isTrue();
  }

  private static boolean check(String url, String token) throws Exception {
    try (SlackApi api = new SlackApi(url, token)) {
      return new SlackIdentity(api, token).check();
    }
  }

  private List<String> lines() {
    return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }
}
