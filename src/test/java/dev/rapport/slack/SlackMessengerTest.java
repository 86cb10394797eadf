package dev.rapport.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engagement.Refusal;
import dev.rapport.engagement.RunKey;
import dev.rapport.engagement.Standing;
import dev.rapport.message.Action;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Span;
import dev.rapport.message.Token;
import dev.rapport.port.Delivery;
import dev.rapport.port.Run;
import dev.rapport.port.RunState;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What Slack may answer to a message that nobody asked for, and what comes of it.
class SlackMessengerTest {
  private static final Card CARD = new Card("", List.of(new Element.Paragraph(List.of(new Span.Text("Hello.")))));
  private static final RunKey PROMPT = RunKey.parse("weekly-prompt/" + RhythmSlackRig.CHANNEL + "/2026-W48");

  private RhythmSlackRig rig;

  @BeforeEach
  void open() throws Exception {
    rig = new RhythmSlackRig();
  }

  @AfterEach
  void close() throws Exception {
    assertThat(rig.rig.slack.broken()).isEmpty();
    rig.close();
  }

  @ParameterizedTest
  @CsvSource({"not_in_channel, NOT_IN_CHANNEL", "channel_not_found, NOT_IN_CHANNEL", "is_archived, CHANNEL_GONE",
      "restricted_action_read_only_channel, NOT_ALLOWED", "missing_scope, NOT_ALLOWED", "token_revoked, REVOKED",
      "account_inactive, REVOKED", "invalid_blocks, NOT_ACCEPTED", "something_new, NOT_ACCEPTED",
      "service_unavailable, UNAVAILABLE"})
  void everyRefusalIsKnownByItsMeaning(String error, Refusal why) {
    rig.rig.slack.fail(new Slacks.Fault("chat.postMessage", 200, error, 0));
    assertThat(rig.messenger.post(RhythmSlackRig.CHANNEL, CARD, List.of())).isEqualTo(new Delivery.Refused(why));
  }

  @Test
  void aCardThatIsTooLongForOneMessageArrivesWhole() {
    List<Element> lines = IntStream.rangeClosed(1, 60)
        .<Element>mapToObj(line -> new Element.Actions(List.of(
            new Action.Button("Line " + line, Token.of("help", ""), Action.Style.PLAIN))))
        .toList();
    assertThat(rig.messenger.post(RhythmSlackRig.ANA, new Card("Long", lines), List.of()))
        .isInstanceOf(Delivery.Posted.class);
    assertThat(rig.rig.slack.channels().posted("D0ANA")).isEqualTo(2);
    assertThat(rig.ana.sees()).contains("[Line 60]");
  }

  @Test
  void aRateLimitSaysHowLong() {
    rig.rig.slack.fail(new Slacks.Fault("chat.postMessage", 429, "ratelimited", 17));
    assertThat(rig.messenger.post(RhythmSlackRig.CHANNEL, CARD, List.of()))
        .isEqualTo(new Delivery.RateLimited(Duration.ofSeconds(17)));
  }

  @Test
  void aServerThatFailsHasNotTakenIt() {
    rig.rig.slack.fail(new Slacks.Fault("chat.postMessage", 503, "", 0));
    assertThat(rig.messenger.post(RhythmSlackRig.CHANNEL, CARD, List.of()))
        .isEqualTo(new Delivery.Refused(Refusal.UNAVAILABLE));
  }

  @Test
  void whatSlackTookAndNobodyHeardOfIsNotSentAgain() {
    rig.enrol();
    rig.rig.slack.fail(new Slacks.Fault("chat.postMessage", Slacks.Fault.LOST, "", 0));
    rig.pass(Duration.ofHours(1));
    for (int i = 0; i < 120; i++) {
      rig.round();
      rig.pass(Duration.ofMinutes(1));
    }
    assertThat(rig.ledger.find(PROMPT).map(Run::state)).hasValue(new RunState.Uncertain());
    assertThat(rig.rig.slack.channels().posted(FakeSlack.CHANNEL)).isEqualTo(1);
  }

  @Test
  void oneMessageASecondGoesIntoAChannel() {
    assertThat(rig.messenger.post(RhythmSlackRig.CHANNEL, CARD, List.of())).isInstanceOf(Delivery.Posted.class);
    assertThat(rig.messenger.post(RhythmSlackRig.CHANNEL, CARD, List.of()))
        .isEqualTo(new Delivery.RateLimited(Duration.ofSeconds(1)));
    rig.pass(Duration.ofSeconds(1));
    assertThat(rig.messenger.post(RhythmSlackRig.CHANNEL, CARD, List.of())).isInstanceOf(Delivery.Posted.class);
  }

  @Test
  void aWorkspaceGetsOnlySoManyAMinute() {
    SlackPace pace = new SlackPace(3);
    for (int i = 0; i < 3; i++) {
      assertThat(pace.take("C" + i, rig.rig.clock.instant())).isZero();
      rig.pass(Duration.ofSeconds(10));
    }
    assertThat(pace.take("C9", rig.rig.clock.instant())).isEqualTo(Duration.ofSeconds(30));
    rig.pass(Duration.ofSeconds(30));
    assertThat(pace.take("C9", rig.rig.clock.instant())).isZero();
  }

  @Test
  void aChannelThatIsArchivedStopsItsProgrammeAndTellsItsOwnerOnce() {
    rig.enrol();
    rig.rig.slack.channels().archive(FakeSlack.CHANNEL);
    rig.pass(Duration.ofHours(1));
    for (int i = 0; i < 5; i++) {
      rig.round();
      rig.pass(Duration.ofDays(7));
    }
    assertThat(rig.programmes.programme(RhythmSlackRig.CHANNEL).orElseThrow().standing())
        .isInstanceOf(Standing.Broken.class);
    assertThat(rig.rig.slack.channels().posted("D0ANA")).isEqualTo(1);
    assertThat(rig.ana.sees()).contains("#C0").contains("is archived or gone");
  }

  @Test
  void aWorkspaceThatTookTheAccessBackIsNotSaidToForbidPosting() throws Exception {
    rig.enrol();
    rig.rig.slack.fail(new Slacks.Fault("chat.postMessage", 200, "token_revoked", 0));
    rig.pass(Duration.ofHours(1));
    rig.round();
    rig.ana.types("/invite-coach", "programme");
    rig.quiet();
    assertThat(rig.ana.sees()).contains("access to this workspace was taken back", "[Start again]")
        .doesNotContain("not allowed");
  }
}
