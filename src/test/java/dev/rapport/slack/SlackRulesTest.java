package dev.rapport.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.coaching.conversation.Conversation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What Slack's rules make difficult, and what becomes of it.
class SlackRulesTest {
  private static final MemberRef ANA = MemberRef.parse("slack:T0FAKE001:U0ANA");

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
  void doubleClickChangesNothing() throws Exception {
    rig.ana.types("/invite-coach", "Dana");
    JsonObject first = rig.ana.press("Colleague");
    JsonObject second = rig.ana.press("Colleague");
    rig.http.deliver(first, false);
    long revision = revision();
    rig.quiet();
    List<String> calls = rig.slack.calls();
    rig.http.deliver(second, false);
    rig.quiet();
    assertThat(revision()).isEqualTo(revision);
    assertThat(rig.slack.calls()).as("nothing is opened twice and nothing is said about it").isEqualTo(calls);
    assertThat(rig.ana.sees()).contains("A few facts");
  }

  @Test
  void whatDoesNotOpenFromAShortcutIsSaidInstead() throws Exception {
    rig.slack.fail(new Slacks.Fault("views.open", 200, "expired_trigger_id", 0));
    rig.ana.usesShortcut(SlackGateway.SHORTCUT);
    rig.quiet();
    assertThat(rig.slack.calls()).endsWith("views.open", "chat.postMessage");
  }

  @Test
  void aLongTextOfSignsThatAreEscapedKeepsTheFallbackWithinItsLimit() throws Exception {
    rig.ana.types("/invite-coach", "check " + "&".repeat(2900));
    rig.quiet();
    rig.ana.types("/invite-coach", "check " + "<".repeat(2900));
    rig.quiet();
  }

  @Test
  void repeatedDeliveryChangesNothing() throws Exception {
    JsonObject command = rig.ana.command("/invite-coach", "Dana");
    rig.ana.deliverCommand(command);
    rig.ana.deliverCommand(command);
    assertThat(revision()).isEqualTo(1);

    JsonObject press = rig.ana.press("Colleague");
    rig.http.deliver(press, false);
    rig.http.deliver(press, false);
    rig.quiet();
    assertThat(revision()).isEqualTo(2);

    JsonObject submission = rig.ana.submission(Map.of("context", "at work", "reason", "your team"));
    JsonObject drafts = rig.http.deliver(submission, false);
    assertThat(rig.http.deliver(submission, false)).isEqualTo(drafts);
    assertThat(revision()).isEqualTo(3);
  }

  @Test
  void pressThatComesTooLateForTheTriggerGetsAButtonToTheForm() throws Exception {
    rig.ana.types("/invite-coach", "Dana");
    JsonObject press = rig.ana.press("Colleague");
    rig.clock.pass(Duration.ofSeconds(4));
    rig.http.deliver(press, false);
    rig.quiet();
    assertThat(rig.ana.sees()).isEqualTo("Your form is ready.\n[Open the form]");
    rig.ana.presses("Open the form");
    rig.quiet();
    assertThat(rig.ana.sees()).contains("A few facts").contains("[ Dana ]");
  }

  @Test
  void formThatSlackDoesNotOpenGetsAButtonToIt() throws Exception {
    for (Slacks.Fault fault : new Slacks.Fault[]{new Slacks.Fault("views.open", 429, "ratelimited", 30),
        new Slacks.Fault("views.open", 503, "", 0), new Slacks.Fault("views.open", 200, "internal_error", 0)}) {
      rig.ana.types("/invite-coach", "cancel");
      rig.ana.types("/invite-coach", "Dana");
      rig.slack.fail(fault);
      rig.ana.presses("Colleague");
      rig.quiet();
      assertThat(rig.ana.sees()).as(fault.toString()).contains("[Open the form]");
    }
  }

  @Test
  void rateLimitedMessageIsSentAgainAfterTheWait() throws Exception {
    rig.ana.types("/invite-coach", "help");
    rig.slack.fail(new Slacks.Fault("response_url", 429, "", 1));
    rig.ana.presses("Your drafts");
    rig.quiet();
    assertThat(rig.ana.sees()).contains("Nothing is kept");
    assertThat(rig.slack.calls()).endsWith("response_url", "response_url");
  }

  @Test
  void answerTakesTheMessagesPlaceOnlyWhenItLeadsOn() throws Exception {
    rig.ana.types("/invite-coach", "help");
    rig.ana.presses("Your drafts");
    rig.quiet();
    assertThat(rig.slack.messages(rig.ana.user())).hasSize(1);
  }

  @Test
  void closedModalShowsWhereTheWalkGoesOn() throws Exception {
    rig.ana.types("/invite-coach", "Dana");
    rig.ana.presses("Colleague");
    rig.quiet();
    rig.ana.closes();
    rig.quiet();
    assertThat(rig.slack.messages(rig.ana.user())).hasSize(1);
    assertThat(rig.ana.sees()).contains("You were writing to Dana").contains("[Open the form]");
    rig.ana.presses("Open the form");
    rig.quiet();
    assertThat(rig.ana.sees()).contains("A few facts");
  }

  @Test
  void modalClosedAfterHalfAnHourSaysNothingAndTheCommandLeadsBack() throws Exception {
    rig.ana.types("/invite-coach", "Dana");
    rig.ana.presses("Colleague");
    rig.quiet();
    rig.clock.pass(Duration.ofMinutes(31));
    int calls = rig.slack.calls().size();
    rig.ana.closes();
    rig.quiet();
    assertThat(rig.slack.calls()).hasSize(calls);
    rig.ana.types("/invite-coach", "");
    assertThat(rig.ana.sees()).contains("You were writing to Dana");
  }

  @Test
  void slowerPressDoesNotOverwriteANewerModal() throws Exception {
    rig.ana.types("/invite-coach", "Dana");
    rig.ana.presses("Colleague");
    rig.quiet();
    JsonObject slow = rig.ana.press("Back");
    rig.ana.presses("Keep for later");
    rig.quiet();
    String newer = rig.ana.sees();
    rig.http.deliver(slow, false);
    rig.quiet();
    assertThat(rig.ana.sees()).isEqualTo(newer);
  }

  @Test
  void whatWasOwedAtACrashIsSentAtTheNextStart() throws Exception {
    rig.ana.types("/invite-coach", "Dana");
    rig.handleAndCrash(rig.ana.press("Stop"));
    assertThat(rig.store.unsent(Platform.SLACK, Instant.EPOCH)).hasSize(1);
    rig.restart();
    rig.quiet();
    assertThat(rig.ana.sees()).contains("Stopped");
    assertThat(rig.store.unsent(Platform.SLACK, Instant.EPOCH)).isEmpty();
  }

  @Test
  void formOwedAtACrashBecomesAButtonToIt() throws Exception {
    rig.ana.types("/invite-coach", "Dana");
    rig.handleAndCrash(rig.ana.press("Colleague"));
    rig.clock.pass(Duration.ofMinutes(5));
    rig.restart();
    rig.quiet();
    assertThat(rig.ana.sees()).contains("[Open the form]");
  }

  @Test
  void whatIsOwedForHalfAnHourIsForgotten() throws Exception {
    rig.ana.types("/invite-coach", "Dana");
    rig.handleAndCrash(rig.ana.press("Stop"));
    rig.clock.pass(Duration.ofMinutes(30));
    int calls = rig.slack.calls().size();
    rig.restart();
    rig.quiet();
    assertThat(rig.slack.calls().subList(calls, rig.slack.calls().size())).containsExactly("auth.test");
    assertThat(rig.store.unsent(Platform.SLACK, Instant.EPOCH)).isEmpty();
  }

  @Test
  void whatSlackWasAwayForStaysOwed() throws Exception {
    rig.ana.types("/invite-coach", "Dana");
    for (int i = 0; i < 3; i++) {
      rig.slack.fail(new Slacks.Fault("response_url", 503, "", 0));
    }
    rig.ana.presses("Stop");
    rig.quiet();
    assertThat(rig.store.unsent(Platform.SLACK, Instant.EPOCH)).hasSize(1);
    rig.restart();
    rig.quiet();
    assertThat(rig.ana.sees()).contains("Stopped");
  }

  @Test
  void formOfAnotherWalkCarriesNoWordsOver() throws Exception {
    rig.ana.types("/invite-coach", "Dana");
    rig.ana.presses("Colleague");
    rig.quiet();
    JsonObject old = rig.ana.submission(Map.of("context", "secret about Dana"));
    rig.ana.types("/invite-coach", "cancel");
    rig.ana.types("/invite-coach", "Eli");
    rig.http.deliver(rig.ana.pressInMessage("Friend"), false);
    rig.quiet();
    JsonObject answer = rig.http.deliver(old, false);
    assertThat(answer.get("response_action").getAsString()).isEqualTo("update");
    assertThat(answer.toString()).contains("belongs to an earlier step").contains("Eli").doesNotContain("walk-1");
  }

  @Test
  void notSavedIsToldAndNothingIsOwed() throws Exception {
    rig.ana.types("/invite-coach", "Dana");
    JsonObject press = rig.ana.press("Stop");
    rig.store.failing(true);
    rig.http.deliver(press, false);
    rig.quiet();
    rig.store.failing(false);
    assertThat(rig.ana.sees()).contains("Not saved");
    assertThat(rig.store.unsent(Platform.SLACK, Instant.EPOCH)).isEmpty();
  }

  private long revision() {
    return rig.store.conversation(ANA).map(Conversation::revision).orElse(0L);
  }
}
