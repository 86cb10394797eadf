package dev.rapport.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every rule of the Bot Connector's tokens, each with a token that breaks this one alone.
class BotTokenTest {
  private final SettableClock clock = new SettableClock();
  private final HttpClient http = Connector.client();
  private FakeTeams teams;
  private SigningKeys keys;
  private BotTokenDoorkeeper door;

  @BeforeEach
  void open() throws Exception {
    teams = new FakeTeams();
    keys = new SigningKeys(http, teams.cloud(), clock);
    door = new BotTokenDoorkeeper(FakeTeams.APP, teams.cloud(), keys, clock);
  }

  @AfterEach
  void close() {
    teams.close();
    http.close();
  }

  @Test
  void aTokenThatKeepsEveryRuleIsTaken() {
    assertThat(taken(claims().build())).isTrue();
  }

  @Test
  void aRequestWithoutATokenIsRefused() {
    assertThat(door.admit((String) null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer x", "Bearer a.b.c", "Basic YTpi"})
  void whatIsNoTokenIsRefused(String header) {
    assertThat(door.admit(header)).isEmpty();
  }

  @Test
  void aTokenInAnotherSchemeIsRefused() {
    assertThat(door.admit("Basic " + teams.signer.sign(claims().build()))).isEmpty();
  }

  @Test
  void anotherIssuerIsRefused() {
    assertThat(taken(claims().issuer("https://sts.windows.net/" + FakeTeams.TENANT + "/").build())).isFalse();
  }

  @Test
  void noIssuerIsRefused() {
    assertThat(taken(claims().issuer(null).build())).isFalse();
  }

  @Test
  void aTokenForAnotherAppIsRefused() {
    assertThat(taken(claims().audience("99999999-2222-3333-4444-555555555555").build())).isFalse();
  }

  @Test
  void aTokenForSeveralAppsIsRefused() {
    assertThat(taken(claims().audience(List.of(FakeTeams.APP, "other")).build())).isFalse();
  }

  @Test
  void anOldTokenIsRefusedAfterFiveMinutes() {
    assertThat(taken(claims().expirationTime(at(Duration.ofSeconds(-299))).build())).isTrue();
    assertThat(taken(claims().expirationTime(at(Duration.ofSeconds(-301))).build())).isFalse();
  }

  @Test
  void aTokenWithoutAnEndIsRefused() {
    assertThat(taken(claims().expirationTime(null).build())).isFalse();
  }

  @Test
  void aTokenOfTheFutureIsRefusedBeforeFiveMinutes() {
    assertThat(taken(claims().notBeforeTime(at(Duration.ofSeconds(299))).build())).isTrue();
    assertThat(taken(claims().notBeforeTime(at(Duration.ofSeconds(301))).build())).isFalse();
  }

  @Test
  void anotherSignatureIsRefused() {
    RSAKey forged = FakeSigner.key("key-1");
    assertThat(taken(FakeSigner.sign(claims().build(), forged, JWSAlgorithm.RS256, "key-1"))).isFalse();
  }

  @Test
  void changedWordsAreRefused() {
    String good = teams.signer.sign(claims().build());
    String other = teams.signer.sign(claims().subject("x").build());
    String[] parts = good.split("\\.");
    assertThat(taken(parts[0] + "." + other.split("\\.")[1] + "." + parts[2])).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"RS384", "RS512", "PS256"})
  void anotherAlgorithmIsRefused(String algorithm) {
    assertThat(taken(FakeSigner.sign(claims().build(), teams.signer.current(), JWSAlgorithm.parse(algorithm), "key-1")))
        .isFalse();
  }

  @Test
  void aPublicKeyTakenForASecretIsRefused() throws JOSEException {
    SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("key-1").build(),
        claims().build());
    token.sign(new MACSigner(teams.signer.current().toRSAPublicKey().getEncoded()));
    assertThat(taken(token.serialize())).isFalse();
  }

  @Test
  void noSignatureIsRefused() {
    assertThat(taken(new PlainJWT(claims().build()).serialize())).isFalse();
  }

  @Test
  void aTokenWithoutAKeyIdIsRefused() {
    assertThat(taken(FakeSigner.sign(claims().build(), teams.signer.current(), JWSAlgorithm.RS256, ""))).isFalse();
  }

  @Test
  void anotherServiceThanTheTokensIsRefused() {
    assertThat(taken(claims().claim("serviceurl", "https://smba.trafficmanager.net/other/").build())).isFalse();
  }

  @Test
  void aTokenWithoutAServiceIsRefused() {
    assertThat(taken(claims().claim("serviceurl", null).build())).isFalse();
  }

  @Test
  void theServiceIsTheSameWithoutItsLastSlashAndInSmallLetters() {
    String small = teams.service().toLowerCase(Locale.ROOT);
    assertThat(taken(claims().claim("serviceurl", small.substring(0, small.length() - 1)).build())).isTrue();
  }

  @Test
  void aKeyThatIsNotEndorsedForTeamsIsRefused() {
    teams.signer.endorse(List.of("webchat", "directline"));
    assertThat(taken(claims().build())).isFalse();
  }

  @Test
  void anotherChannelThanTeamsIsRefused() {
    Activity activity = new Activity(TeamsJson.readOrMissing(
        "{\"channelId\":\"webchat\",\"serviceUrl\":\"" + teams.service() + "\"}"));
    assertThat(door.admit("Bearer " + teams.signer.sign(claims().build())).orElseThrow().covers(activity)).isFalse();
  }

  @Test
  void keysAreAskedForOnceAndAgainForANewOneButNotForEveryMadeUpOne() {
    taken(claims().build());
    taken(claims().build());
    assertThat(teams.keysRead).hasValue(1);
    for (int i = 0; i < 20; i++) {
      taken(FakeSigner.sign(claims().build(), teams.signer.current(), JWSAlgorithm.RS256, "made-up-" + i));
    }
    assertThat(teams.keysRead).hasValue(1);
    teams.signer.rotate("key-2", List.of("msteams"));
    assertThat(taken(claims().build())).isFalse();
    clock.pass(SigningKeys.BETWEEN_LOOKS);
    assertThat(taken(claims().build())).isTrue();
    assertThat(teams.keysRead).hasValue(2);
  }

  @Test
  void aNewKeyIsFoundAtOnceWhenNobodyHasLookedLately() {
    taken(claims().build());
    clock.pass(Duration.ofMinutes(6));
    teams.signer.rotate("key-2", List.of("msteams"));
    assertThat(taken(claims().build())).isTrue();
  }

  @Test
  void keysAreReadAnewAfterADay() {
    taken(claims().build());
    clock.pass(SigningKeys.KEPT);
    taken(claims().build());
    assertThat(teams.keysRead).hasValue(2);
  }

  @Test
  void whileKeysCannotBeReadTheOldOnesHold() {
    taken(claims().build());
    clock.pass(SigningKeys.KEPT);
    teams.close();
    assertThat(taken(claims().build())).isTrue();
  }

  private boolean taken(JWTClaimsSet claims) {
    return taken(teams.signer.sign(claims));
  }

  private boolean taken(String token) {
    Activity activity = new Activity(TeamsJson.readOrMissing(
        "{\"channelId\":\"msteams\",\"serviceUrl\":\"" + teams.service() + "\"}"));
    return door.admit("Bearer " + token).filter(pass -> pass.covers(activity)).isPresent();
  }

  private JWTClaimsSet.Builder claims() {
    return FakeSigner.claims(clock.instant(), teams.service());
  }

  private Date at(Duration fromNow) {
    Instant then = clock.instant().plus(fromNow);
    return Date.from(then);
  }
}
