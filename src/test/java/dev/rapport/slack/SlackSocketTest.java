package dev.rapport.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.chart.XChartIllustrator;
import dev.rapport.port.MemoryCoachStore;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Socket Mode over a real WebSocket to a local peer.
class SlackSocketTest {
  private final SettableClock clock = new SettableClock();
  private FakeSlack slack;
  private FakeSocket peer;
  private SlackSocket socket;
  private FakeMember ana;

  @BeforeEach
  void open() throws Exception {
    slack = new FakeSlack(clock, SlackRig.SCOPES);
    peer = new FakeSocket();
    slack.socketUrl(peer.url());
    socket = socket(FakeSlack.APP_TOKEN);
    ana = new FakeMember(slack, peer, "U0ANA");
  }

  @AfterEach
  void close() throws Exception {
    socket.close();
    peer.close();
    slack.close();
  }

  @Test
  void walkGoesOverTheSocketWithoutOneRequestToUs() throws Exception {
    assertThat(socket.start()).isTrue();
    peer.awaitConnection();
    ana.types("/invite-coach", "Dana");
    assertThat(ana.sees()).contains("An invitation to Dana");
    ana.presses("Colleague");
    quiet();
    ana.submits(Map.of("context", "on the data team", "reason", "your new role"));
    assertThat(ana.sees()).contains("Three drafts");
    ana.presses("I sent it");
    quiet();
    assertThat(ana.sees()).contains("Noted as sent");
    assertThat(slack.broken()).isEmpty();
  }

  @Test
  void reconnectsWhenSlackAsksTo() throws Exception {
    socket.start();
    peer.awaitConnection();
    peer.asksToReconnect();
    peer.awaitConnection();
    ana.types("/invite-coach", "help");
    assertThat(ana.sees()).contains("What I can do");
    assertThat(socket.connected()).isTrue();
  }

  @Test
  void envelopeThatRapportHasNoUseForIsAcknowledged() throws Exception {
    socket.start();
    peer.awaitConnection();
    JsonObject envelope = JsonParser
        .parseString(
            """
                {"envelope_id":"e1","type":"events_api","payload":{"type":"event_callback","event_id":"Ev1","team_id":"T0FAKE001",
                 "event":{"type":"app_home_opened","user":"U0ANA"}}}""")
        .getAsJsonObject();
    assertThat(peer.send(envelope).isEmpty()).isTrue();
    envelope.getAsJsonObject("payload").addProperty("type", "block_suggestion");
    envelope.addProperty("envelope_id", "e2");
    assertThat(peer.send(envelope).isEmpty()).isTrue();
  }

  @Test
  void refusedAppTokenIsToldAndNothingIsConnected() throws Exception {
    socket.close();
    socket = socket("xapp-wrong");
    assertThat(socket.start()).isFalse();
    assertThat(socket.connected()).isFalse();
  }

  @Test
  void connectsByItselfOnceSlackIsThereAgain() throws Exception {
    slack.fail(new Slacks.Fault("apps.connections.open", 429, "ratelimited", 1));
    assertThat(socket.start()).isFalse();
    peer.awaitConnection();
    ana.types("/invite-coach", "help");
    assertThat(ana.sees()).contains("What I can do");
  }

  private SlackSocket socket(String appToken) {
    MemoryCoachStore store = new MemoryCoachStore(clock);
    return new SlackSocket(appToken, FakeSlack.BOT_TOKEN, slack.apiUrl(), SlackCommandName.DEFAULT,
        SlackRig.coach(store, clock), XChartIllustrator.light(), store, clock);
  }

  private void quiet() throws Exception {
    socket.parts().outbox().quiet().get(20, TimeUnit.SECONDS);
  }
}
