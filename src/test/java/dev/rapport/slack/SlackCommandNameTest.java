package dev.rapport.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackCommandNameTest {
  @ParameterizedTest
  @ValueSource(strings = {"/invite", "/me", "/status", "/search", "/remind", "/who"})
  void namesThatSlackKeepsAreRefusedWithTheReasonAndAWayOut(String name) {
    assertThatThrownBy(() -> new SlackCommandName(name)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + name + "' is a name that Slack keeps for itself")
        .hasMessageContaining("refuses every command of the app")
        .hasMessageContaining("Take ")
        .hasMessageContaining("/invite-coach");
  }

  @ParameterizedTest
  @ValueSource(strings = {"invite-coach", "/", "/Invite", "/net coach", "/a.b", "",
      "/abcdefghijklmnopqrstuvwxyz-0123456789"})
  void namesThatSlackDoesNotAllowAreRefusedWithTheRule(String name) {
    assertThatThrownBy(() -> new SlackCommandName(name)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("it starts with / and goes on with 1 to 31 of a-z, 0-9, - and _");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/invite-coach", "/rapport", "/help", "/invites", "/a", "/net_coach-2"})
  void otherNamesAreTaken(String name) {
    assertThat(new SlackCommandName(name).text()).isEqualTo(name);
  }

  @Test
  void everySuggestionCanBeTaken() {
    for (String reserved : SlackCommandName.reserved()) {
      assertThatThrownBy(() -> new SlackCommandName(reserved)).isInstanceOf(IllegalArgumentException.class);
      assertThat(new SlackCommandName(reserved + "-coach").text()).isNotEmpty();
    }
  }
}
