package dev.rapport.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.coaching.conversation.PlainMind;
import dev.rapport.content.CopyLoader;
import dev.rapport.engagement.Refusal;
import dev.rapport.message.Token;
import dev.rapport.port.CoachStore;
import dev.rapport.port.Delivery;
import dev.rapport.port.MemoryCoachStore;
import dev.rapport.port.SettableClock;
import dev.rapport.present.FollowUpCards;
import dev.rapport.yaml.Problems;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FollowUpsTest {
  private static final MemberRef ANA = MemberRef.parse("slack:T1:UANA");
  private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T12:00:00Z"));
  private final CoachStore store = new MemoryCoachStore(clock);
  private final FakeMessenger messenger = new FakeMessenger(clock);
  private final CoachService coach = Chat.coach(store, clock, new PlainMind(), new PlainMind());
  private final FollowUps followUps = new FollowUps(store, messenger,
      new FollowUpCards(CopyLoader.load(Path.of("config/content/en"), new Problems()).orElseThrow()),
      _ -> Daytime.weekdays(ZoneId.of("Europe/Berlin")), clock);

  private void invites(String name) {
    new Chat(coach, ANA).says("/invite " + name)
        .presses("Met at an event")
        .fills(Map.of("context", "at DevConf"))
        .presses("I sent it");
  }

  private void days(int days) {
    for (int hour = 0; hour < days * 24; hour++) {
      followUps.tick(Set.of(Platform.SLACK));
      clock.pass(Duration.ofHours(1));
    }
  }

  @Test
  void anInviteIsAskedAboutAfterAWeekAndOnceMoreAfterThree() {
    invites("Dana");
    days(7);
    assertThat(messenger.sent()).isEmpty();
    days(2);
    assertThat(messenger.sent(ANA)).singleElement()
        .satisfies(sent -> assertThat(sent.text()).contains("On 24 November", "Dana", "They accepted"));
    days(80);
    assertThat(messenger.sent(ANA)).hasSize(2)
        .last()
        .satisfies(sent -> assertThat(sent.text()).contains("once more, then never again"));
  }

  @Test
  void threeThatCameDueWhileTheCoachWasDownComeInOneMessage() {
    invites("Dana");
    invites("Omar");
    clock.pass(Duration.ofDays(1));
    invites("Priya");
    clock.pass(Duration.ofDays(10));
    days(5);
    assertThat(messenger.sent(ANA)).singleElement()
        .satisfies(sent -> assertThat(sent.text()).contains("Dana", "Omar", "Priya"));
  }

  @Test
  void whatWasTakenBackIsNotAskedAbout() {
    Chat chat = new Chat(coach, ANA).says("/invite Dana")
        .presses("Met at an event")
        .fills(Map.of("context", "at DevConf"))
        .presses("I sent it");
    chat.presses("I haven't sent it after all");
    days(30);
    assertThat(messenger.tried()).isEmpty();
  }

  @Test
  void whoAcceptedIsThankedAndNothingMoreIsAsked() {
    invites("Dana");
    days(9);
    Chat chat = new Chat(coach, ANA).pressesAgain(Token.of("outcome", "accepted.c1"))
        .presses("Draft a thank-you")
        .reads("thanks Dana")
        .presses("I sent it")
        .reads("No answer is needed");
    days(90);
    assertThat(messenger.sent(ANA)).hasSize(1);
    assertThat(store.sentReplies(ANA, Instant.EPOCH, clock.instant())).isEmpty();
    assertThat(store.sentInvites(ANA, Instant.EPOCH, clock.instant())).hasSize(1);
    chat.presses("I haven't sent it after all").reads("thanks Dana");
    assertThat(store.sentInvites(ANA, Instant.EPOCH, clock.instant())).hasSize(1);
  }

  @Test
  void aThankYouKeepsTheWalkThatWasOpenMeanwhile() {
    invites("Dana");
    Chat chat = new Chat(coach, ANA).says("/invite Omar").presses("Met at an event");
    chat.pressesAgain(Token.of("draft-thanks", "accepted.c1")).reads("thanks Dana").presses("Keep for later");
    chat.says("/invite drafts").reads("Thank-you to Dana").reads("Omar");
  }

  @Test
  void noQuestionComesAfterTheyWereStopped() {
    invites("Dana");
    days(9);
    new Chat(coach, ANA).pressesAgain(Token.of("stop-questions", "")).reads("ask no more");
    invites("Omar");
    days(60);
    assertThat(messenger.sent(ANA)).hasSize(1);
  }

  @Test
  void whatWasAskedBeforeTheyWereStoppedCanStillBeAnswered() {
    invites("Dana");
    days(9);
    new Chat(coach, ANA).pressesAgain(Token.of("stop-questions", ""));
    days(30);
    new Chat(coach, ANA).pressesAgain(Token.of("outcome", "accepted.c1")).reads("thank Dana");
    days(60);
    assertThat(messenger.sent(ANA)).hasSize(1);
  }

  @Test
  void notYetPromisesNoMoreQuestionsToWhoeverStoppedThem() {
    invites("Dana");
    days(9);
    new Chat(coach, ANA).pressesAgain(Token.of("stop-questions", ""))
        .pressesAgain(Token.of("outcome", "pending.c1"))
        .doesNotRead("ask once more");
  }

  @Test
  void aWorkspaceThatWantsUsNoMoreEndsThemQuietly() {
    invites("Dana");
    messenger.next(ANA.toString(), () -> new Delivery.Refused(Refusal.REVOKED));
    days(60);
    assertThat(messenger.tried()).hasSize(1);
  }

  @Test
  void aPassingTroubleIsTriedAgainTheNextDay() {
    invites("Dana");
    messenger.next(ANA.toString(), () -> new Delivery.RateLimited(Duration.ofMinutes(1)));
    days(10);
    assertThat(messenger.tried()).hasSize(2);
    assertThat(messenger.sent(ANA)).hasSize(1);
  }
}
