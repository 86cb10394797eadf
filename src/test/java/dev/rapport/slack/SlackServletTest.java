package dev.rapport.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.slack.SlackHttp.Signed;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever is not Slack is told nothing and changes nothing.
class SlackServletTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String BODY = "command=%2Finvite-coach&text=Dana&user_id=U0ANA&team_id=T0FAKE001"
      + "&trigger_id=t.1&response_url=http%3A%2F%2F127.0.0.1%2Fx";

  private SlackRig rig;

  @BeforeEach
  void open() throws Exception {
    rig = new SlackRig();
  }

  @AfterEach
  void close() throws Exception {
    assertThat(rig.slack.broken()).isEmpty();
    rig.close();
  }

  @Test
  void signedRequestIsAnswered() {
    HttpResponse<String> response = rig.http.post(BODY, FORM, rig.http.signed(BODY));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json;charset=utf-8");
    assertThat(response.body()).contains("How do you know them?");
  }

  @Test
  void forgedBodyIsRefused() {
    refused(rig.http.post(BODY.replace("Dana", "Mallory"), FORM, rig.http.signed(BODY)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"v0=", "v0=00", "V0=", "", "v1=abc", "ü", "null"})
  void badOrMalformedSignatureIsRefused(String signature) {
    refused(rig.http.post(BODY, FORM, new Signed(rig.http.signed(BODY).timestamp(), signature)));
  }

  @Test
  void signatureOfAnotherSecretIsRefused() {
    String timestamp = rig.http.signed(BODY).timestamp();
    String other = new RequestSignature("another-secret", rig.clock).sign(BODY.getBytes(UTF_8),
        timestamp);
    refused(rig.http.post(BODY, FORM, new Signed(timestamp, other)));
  }

  @ParameterizedTest
  @ValueSource(longs = {-31_536_000, -301, 301, 31_536_000})
  void timestampTooFarAwayIsRefusedBothWays(long seconds) {
    Signed signed = rig.http.signed(BODY);
    rig.clock.pass(Duration.ofSeconds(-seconds));
    refused(rig.http.post(BODY, FORM, signed));
  }

  @ParameterizedTest
  @ValueSource(longs = {-300, 300})
  void timestampWithinFiveMinutesIsTakenBothWays(long seconds) {
    Signed signed = rig.http.signed(BODY);
    rig.clock.pass(Duration.ofSeconds(-seconds));
    assertThat(rig.http.post(BODY, FORM, signed).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "abc", "1e9", "99999999999999999999"})
  void timestampThatIsNoneIsRefused(String timestamp) {
    refused(rig.http.post(BODY, FORM, new Signed(timestamp, rig.http.signed(BODY).signature())));
  }

  @Test
  void requestWithoutSignatureIsRefused() {
    refused(rig.http.send(HttpRequest.newBuilder(rig.app())
        .header("Content-Type", FORM)
        .POST(HttpRequest.BodyPublishers.ofString(BODY))
        .build()));
  }

  @Test
  void oversizedBodyIsRefusedBeforeItIsRead() {
    byte[] body = new byte[SlackServlet.LONGEST_BODY + 1];
    // The body is sent only when the server asks for it, and it does not.
    tooLarge(oversized(HttpRequest.BodyPublishers.ofByteArray(body)).expectContinue(true));
  }

  @Test
  void oversizedBodyOfUnannouncedLengthIsRefused() {
    byte[] body = new byte[SlackServlet.LONGEST_BODY + 1];
    tooLarge(oversized(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
  }

  private HttpRequest.Builder oversized(HttpRequest.BodyPublisher body) {
    return HttpRequest.newBuilder(rig.app()).header("Content-Type", FORM).POST(body);
  }

  private void tooLarge(HttpRequest.Builder request) {
    HttpResponse<String> response = rig.http.send(request.build());
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "multipart/form-data", "application/xml"})
  void otherContentTypesAreRefused(String type) {
    HttpResponse<String> response = rig.http.post(BODY, type, rig.http.signed(BODY));
    assertThat(response.statusCode()).isEqualTo(415);
    assertThat(response.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"payload=%7Bnot json", "payload=%ZZ", "payload=%5B%5D", "command=%2Finvite-coach"})
  void signedNonsenseIsABadRequestWithoutDetail(String body) {
    HttpResponse<String> response = rig.http.post(body, FORM, rig.http.signed(body));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).isEmpty();
  }

  @Test
  void whatRapportHasNoUseForIsLetPass() {
    String body = "payload=%7B%22type%22%3A%22block_suggestion%22%7D";
    assertThat(rig.http.post(body, FORM, rig.http.signed(body)).statusCode()).isEqualTo(200);
    String check = "ssl_check=1&token=x";
    assertThat(rig.http.post(check, FORM, rig.http.signed(check)).statusCode()).isEqualTo(200);
  }

  @Test
  void urlIsVerifiedWithItsChallenge() {
    String body = "{\"type\":\"url_verification\",\"token\":\"x\",\"challenge\":\"3eZbrw1a\"}";
    HttpResponse<String> response = rig.http.post(body, "application/json", rig.http.signed(body));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("3eZbrw1a");
  }

  @Test
  void eventThatNobodyListensForIsAcknowledged() {
    String body = "{\"type\":\"event_callback\",\"team_id\":\"T0FAKE001\",\"event_id\":\"Ev1\",\"event\":{\"type\":\"team_join\"}}";
    assertThat(rig.http.post(body, "application/json", rig.http.signed(body)).statusCode()).isEqualTo(200);
  }

  private void refused(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.body()).isEmpty();
    assertThat(rig.slack.messages(rig.ana.user())).isEmpty();
  }
}
