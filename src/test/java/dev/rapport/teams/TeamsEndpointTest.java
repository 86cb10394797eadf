package dev.rapport.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The endpoint and the connector at their edges.
class TeamsEndpointTest {
  private TeamsRig rig;

  @BeforeEach
  void open() throws Exception {
    rig = new TeamsRig();
  }

  @AfterEach
  void close() throws Exception {
    assertThat(rig.teams.broken()).isEmpty();
    rig.close();
  }

  @Test
  void whoIsNotTeamsHearsNothingAndLeavesNothing() throws Exception {
    HttpResponse<String> answer = rig.ana.send(rig.ana.message("invite").toString(), "Bearer a.b.c");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).isEmpty();
    rig.quiet();
    assertThat(rig.addresses.of(TeamsRig.ref(rig.ana))).isEmpty();
    assertThat(rig.store.conversation(TeamsRig.ref(rig.ana))).isEmpty();
    assertThat(rig.teams.calls()).isEmpty();
  }

  @Test
  void anActivityOfAnotherServiceThanItsTokenLeavesNothing() throws Exception {
    ObjectNode stolen = rig.ana.message("invite").put("serviceUrl", "https://evil.example/");
    assertThat(signed(stolen.toString(), "application/json").statusCode()).isEqualTo(401);
    rig.quiet();
    assertThat(rig.addresses.of(TeamsRig.ref(rig.ana))).isEmpty();
  }

  @Test
  void whatIsTooLongIsNotRead() throws Exception {
    String body = "{\"text\":\"" + "x".repeat(TeamsServlet.LONGEST_BODY) + "\"}";
    assertThat(signed(body, "application/json").statusCode()).isEqualTo(413);
  }

  @Test
  void whatIsNoJsonIsRefused() throws Exception {
    assertThat(signed("text", "text/plain").statusCode()).isEqualTo(415);
    assertThat(signed("{", "application/json").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"messageReaction", "typing", "endOfConversation", "somethingNew", "messageUpdate"})
  void whatIsNotKnownIsTakenAndIgnored(String type) throws Exception {
    ObjectNode activity = rig.ana.activity(type, rig.ana.chat(), "personal").put("newMember", 1);
    assertThat(rig.ana.deliver(activity).statusCode()).isEqualTo(200);
    rig.quiet();
    assertThat(rig.ana.messages()).isEmpty();
  }

  @Test
  void anotherInvokeIsTakenAndIgnored() throws Exception {
    ObjectNode activity = rig.ana.activity("invoke", rig.ana.chat(), "personal").put("name", "task/fetch");
    assertThat(signed(activity.toString(), "application/json").statusCode()).isEqualTo(200);
  }

  @Test
  void aTokenIsAskedForOnceAndOnceMoreWhenItIsRefused() throws Exception {
    types("help");
    types("help");
    assertThat(rig.teams.tokensGiven).hasValue(1);
    rig.teams.revokeToken();
    types("help");
    assertThat(rig.teams.tokensGiven).hasValue(2);
    assertThat(rig.ana.messages()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"412", "429", "502", "503", "504"})
  void whatPassesIsTriedAgain(int status) throws Exception {
    rig.teams.fail(new FakeTeams.Fault(status, "Later", status == 429 ? "1" : ""));
    types("help");
    assertThat(rig.ana.messages()).hasSize(1);
    assertThat(rig.teams.calls()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"400, BadSyntax", "403, Forbidden", "404, ActivityNotFoundInConversation", "413, MessageSizeTooBig",
      "500, ServiceError"})
  void whatIsRefusedIsNotTriedAgain(int status, String code) throws Exception {
    rig.teams.fail(new FakeTeams.Fault(status, code, ""));
    types("help");
    assertThat(rig.ana.messages()).isEmpty();
    assertThat(rig.teams.calls()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"BotNotInConversationRoster", "ConversationBlockedByUser", "BotDisabledByAdmin"})
  void whereNobodyIsAnyMoreNothingIsSentUntilTeamsTellsOfSomebody(String code) throws Exception {
    rig.teams.fail(new FakeTeams.Fault(403, code, ""));
    types("help");
    assertThat(rig.addresses.of(TeamsRig.ref(rig.ana))).isEmpty();
    types("help");
    assertThat(rig.addresses.of(TeamsRig.ref(rig.ana))).isPresent();
  }

  @Test
  void whatWasSavedIsSentAfterACrash() throws Exception {
    rig.teams.fail(new FakeTeams.Fault(503, "Down", "600"));
    types("invite Dana");
    assertThat(rig.ana.messages()).isEmpty();
    rig.restart();
    rig.quiet();
    assertThat(rig.ana.sees()).contains("A few facts");
    rig.restart();
    rig.quiet();
    assertThat(rig.ana.messages()).hasSize(1);
  }

  @Test
  void whatIsLeftOverFromYesterdayIsForgotten() throws Exception {
    rig.teams.fail(new FakeTeams.Fault(503, "Down", "600"));
    types("invite Dana");
    rig.clock.pass(Duration.ofHours(25));
    rig.restart();
    rig.quiet();
    assertThat(rig.ana.messages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"https://smba.trafficmanager.net/emea/, true", "https://api.botframework.com/, true",
      "https://smba.infra.gcc.teams.microsoft.com/, true", "http://smba.trafficmanager.net/, false",
      "https://smba.trafficmanager.net.evil.example/, false", "https://evilbotframework.com/, false",
      "https://user@smba.trafficmanager.net/, false", "https://smba.trafficmanager.net:8443/, false",
      "http://127.0.0.1:80/, false", "https://localhost/, false"})
  void tokensGoToHostsOfMicrosoftAlone(String service, boolean trusted) {
    assertThat(TeamsCloud.PUBLIC.trusts(URI.create(service))).isEqualTo(trusted);
  }

  @ParameterizedTest
  @CsvSource({"http://127.0.0.1:56150/_connector, true", "http://localhost:56150/, true",
      "http://192.0.2.1/, false", "http://localhost.evil.example/, false", "https://smba.trafficmanager.net/, false"})
  void withoutCredentialsNothingLeavesThisMachine(String service, boolean trusted) {
    assertThat(TeamsCloud.LOOPBACK.trusts(URI.create(service))).isEqualTo(trusted);
  }

  private void types(String text) throws Exception {
    rig.ana.types(text);
    rig.quiet();
  }

  private HttpResponse<String> signed(String body, String type) throws Exception {
    return rig.http.send(HttpRequest.newBuilder(rig.address())
        .header("Content-Type", type)
        .header("Authorization", "Bearer " + rig.teams.signer.token(rig.clock.instant(), rig.teams.service()))
        .POST(BodyPublishers.ofString(body))
        .build(), BodyHandlers.ofString());
  }
}
