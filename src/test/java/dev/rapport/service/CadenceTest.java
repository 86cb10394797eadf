package dev.rapport.service;

import static dev.rapport.service.RhythmRig.BERLIN;
import static dev.rapport.service.RhythmRig.CHANNEL;
import static dev.rapport.service.RhythmRig.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.Job;
import dev.rapport.engagement.Occurrence;
import dev.rapport.engagement.Occurrences;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Refusal;
import dev.rapport.engagement.RunKey;
import dev.rapport.engagement.Standing;
import dev.rapport.engagement.Timetable;
import dev.rapport.engagement.Way;
import dev.rapport.port.Delivery;
import dev.rapport.port.Run;
import dev.rapport.port.RunState;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CadenceTest {
  // A Monday, two hours before the first summary.
  private final RhythmRig rig = new RhythmRig("2026-10-05T06:00:00Z");
  private static final RunKey PROMPT = RunKey.parse("weekly-prompt/slack:T1:C9/2026-W41");

  @Test
  void aWeekBringsOneSummaryAndOnePromptInTime() {
    rig.enrol(CHANNEL, BERLIN);
    rig.pass(Duration.ofDays(7), Duration.ofMinutes(1));
    assertThat(rig.messenger.sent()).extracting(sent -> sent.at().toString())
        .containsExactly("2026-10-05T08:00:00Z", "2026-10-06T08:00:00Z");
    assertThat(rig.messenger.sent().getFirst().pictures()).hasSize(1);
    assertThat(state(PROMPT)).isEqualTo(new RunState.Posted("m2"));
    assertThat(rig.engagement.history(CHANNEL).posted()).singleElement()
        .satisfies(prompt -> assertThat(prompt.message()).isEqualTo("m2"));
  }

  @Test
  void twoDueAtOnceGoInTwoRoundsSoThatNoChannelGetsTwoMessagesASecond() {
    Timetable both = new Timetable(BERLIN, LocalTime.of(10, 0),
        Map.of(Job.WEEKLY_PROMPT, DayOfWeek.MONDAY, Job.WEEKLY_SUMMARY, DayOfWeek.MONDAY), Timetable.WEEKEND, Set.of());
    rig.enrol(CHANNEL, both);
    rig.clock.pass(Duration.ofHours(2));
    rig.round();
    assertThat(rig.messenger.sent()).hasSize(1);
    rig.clock.pass(Duration.ofMinutes(1));
    rig.round();
    assertThat(rig.messenger.sent()).hasSize(2);
  }

  @Test
  void manyRoundsAtOnceSendOnce() {
    rig.enrol(CHANNEL, BERLIN);
    rig.clock.pass(Duration.ofHours(2));
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 20; i++) {
        threads.execute(() -> new Rounds(rig.parts).walk().join());
      }
    }
    assertThat(rig.messenger.tried()).hasSize(1);
  }

  @Test
  void downAtTheTimeItIsCaughtUpOnceAndNoBacklogFollows() {
    rig.enrol(CHANNEL, BERLIN);
    rig.clock.pass(Duration.ofDays(28 + 2).minusHours(2));
    rig.restart();
    rig.pass(Duration.ofDays(3), Duration.ofMinutes(30));
    assertThat(rig.messenger.sent()).singleElement()
        .satisfies(sent -> assertThat(sent.text()).startsWith("This week"));
    assertThat(rig.engagement.history(CHANNEL).posted()).singleElement()
        .satisfies(prompt -> assertThat(prompt.week()).hasToString("2026-W45"));
  }

  @Test
  void tooMuchForAWorkspaceWaitsAsLongAsItWasToldAndThenGoesOn() {
    rig.enrol(CHANNEL, BERLIN);
    rig.enrol(ChannelRef.parse("slack:T1:C10"), BERLIN);
    rig.enrol(ChannelRef.parse("slack:T2:C1"), BERLIN);
    rig.messenger.next("slack:T1:C10", () -> new Delivery.RateLimited(Duration.ofSeconds(90)));
    rig.clock.pass(Duration.ofHours(2));
    rig.round();
    assertThat(rig.messenger.tried()).extracting(FakeMessenger.Sent::to)
        .containsExactlyInAnyOrder("slack:T1:C10", "slack:T2:C1");
    rig.clock.pass(Duration.ofSeconds(60));
    rig.round();
    assertThat(rig.messenger.tried()).hasSize(2);
    rig.clock.pass(Duration.ofSeconds(60));
    rig.round();
    assertThat(rig.messenger.sent()).extracting(FakeMessenger.Sent::to)
        .containsExactlyInAnyOrder("slack:T2:C1", "slack:T1:C10", "slack:T1:C9");
  }

  @Test
  void aTroubleOfThePlatformIsTriedAgainLessAndLessOften() {
    rig.enrol(CHANNEL, BERLIN);
    rig.clock.pass(Duration.ofHours(2));
    for (int i = 0; i < 8; i++) {
      rig.messenger.next(CHANNEL.toString(), () -> new Delivery.Refused(Refusal.UNAVAILABLE));
    }
    rig.pass(Duration.ofHours(4), Duration.ofMinutes(1));
    List<Long> minutes = rig.messenger.tried()
        .stream()
        .map(sent -> Duration.between(rig.messenger.tried().getFirst().at(), sent.at()).toMinutes())
        .toList();
    assertThat(minutes).containsExactly(0L, 1L, 3L, 7L, 15L, 31L, 63L, 123L, 183L);
    assertThat(rig.messenger.sent()).hasSize(1);
  }

  @Test
  void whatIsTriedAgainIsWhatWasSavedAtFirst() {
    rig.enrol(CHANNEL, BERLIN);
    rig.messenger.next(CHANNEL.toString(), () -> new Delivery.Refused(Refusal.UNAVAILABLE));
    rig.clock.pass(Duration.ofHours(2));
    rig.round();
    rig.log(MemberRef.parse("slack:T1:U5"), Way.SHARE, 3, LocalDate.of(2026, 9, 30));
    rig.clock.pass(Duration.ofMinutes(2));
    rig.round();
    assertThat(rig.messenger.tried()).hasSize(2);
    assertThat(rig.messenger.tried().get(1).card()).isEqualTo(rig.messenger.tried().get(0).card());
  }

  @Test
  void aTroubleThatLastsBeyondTheGracePeriodIsLetGo() {
    rig.enrol(CHANNEL, BERLIN);
    for (int i = 0; i < 100; i++) {
      rig.messenger.next(CHANNEL.toString(), () -> new Delivery.Refused(Refusal.UNAVAILABLE));
    }
    rig.pass(Duration.ofDays(6), Duration.ofMinutes(10));
    assertThat(rig.messenger.sent()).isEmpty();
    assertThat(rig.messenger.tried().getLast().at()).isBefore("2026-10-07T20:00:00Z");
  }

  @Test
  void whatMayHaveArrivedIsNeverSentAgain() {
    rig.enrol(CHANNEL, BERLIN);
    rig.messenger.next(CHANNEL.toString(), () -> new Delivery.Unknown());
    rig.clock.pass(Duration.ofHours(26));
    rig.round();
    assertThat(rig.messenger.tried()).hasSize(1);
    rig.restart();
    rig.pass(Duration.ofDays(2), Duration.ofMinutes(10));
    assertThat(rig.messenger.tried()).hasSize(2);
    assertThat(rig.messenger.tried().get(1).text()).startsWith("This week");
  }

  @Test
  void anExceptionOnTheWayCountsAsMayHaveArrived() {
    rig.enrol(CHANNEL, BERLIN);
    rig.messenger.next(CHANNEL.toString(), () -> {
      throw new IllegalStateException("connection reset", new IOException());
    });
    rig.clock.pass(Duration.ofHours(2));
    rig.round();
    assertThat(state(RunKey.parse("weekly-summary/slack:T1:C9/2026-W41"))).isEqualTo(new RunState.Uncertain());
  }

  @Test
  void aCrashBetweenClaimAndReceiptIsMarkedUncertainAndNotRepeated() {
    Programme programme = rig.enrol(CHANNEL, BERLIN);
    rig.messenger.next(CHANNEL.toString(), () -> {
      throw new CrashError();
    });
    rig.clock.pass(Duration.ofHours(26));
    Occurrence occurrence = Occurrences.due(programme, rig.clock.instant()).get(1);
    try {
      new Cadence(rig.parts).run(programme, occurrence);
    } catch (CrashError crash) {
      assertThat(state(PROMPT)).isEqualTo(new RunState.Claimed());
    }
    rig.restart();
    rig.pass(Duration.ofHours(2), Duration.ofMinutes(1));
    assertThat(state(PROMPT)).isEqualTo(new RunState.Uncertain());
    assertThat(rig.messenger.tried()).filteredOn(sent -> sent.text().startsWith("This week")).hasSize(1);
    assertThat(rig.engagement.history(CHANNEL).posted()).hasSize(1);
  }

  @Test
  void aCrashWhileItFallsSilentDoesNotMakeItSaySoAgain() {
    Programme programme = rig.enrol(CHANNEL, BERLIN);
    rig.weeks(3);
    rig.messenger.next(CHANNEL.toString(), () -> new Delivery.Posted("the summary"));
    rig.messenger.next(CHANNEL.toString(), () -> {
      throw new CrashError();
    });
    rig.clock.pass(Duration.ofHours(27));
    Cadence cadence = new Cadence(rig.parts);
    for (Occurrence occurrence : Occurrences.due(programme, rig.clock.instant())) {
      try {
        cadence.run(programme, occurrence);
      } catch (CrashError crash) {
        assertThat(occurrence.key().job()).isEqualTo(Job.WEEKLY_PROMPT);
      }
    }
    rig.restart();
    rig.weeks(4);
    assertThat(rig.messenger.tried()).filteredOn(sent -> sent.text().startsWith("I'll be quiet")).hasSize(1);
    assertThat(rig.programmes.programme(CHANNEL).orElseThrow().standing()).isInstanceOf(Standing.FellSilent.class);
  }

  @ParameterizedTest
  @EnumSource(value = Refusal.class, names = {"NOT_IN_CHANNEL", "CHANNEL_GONE", "NOT_ALLOWED"})
  void aBrokenProgrammeTellsWhoeverSetItUpOnceAndWaits(Refusal why) {
    rig.enrol(CHANNEL, BERLIN);
    rig.messenger.next(CHANNEL.toString(), () -> new Delivery.Refused(why));
    rig.weeks(3);
    assertThat(rig.messenger.sent()).singleElement().satisfies(sent -> {
      assertThat(sent.to()).isEqualTo(OWNER.toString());
      assertThat(sent.text()).contains("your channel", "Nothing is lost", "/invite programme", "only once")
          .doesNotContain("C9");
    });
    assertThat(rig.programmes.programme(CHANNEL)).hasValueSatisfying(
        programme -> assertThat(programme.standing()).isInstanceOfSatisfying(Standing.Broken.class,
            broken -> assertThat(broken.why()).isEqualTo(why)));
    rig.programmes.change(CHANNEL, programme -> programme.resumed(rig.clock.instant()));
    rig.weeks(1);
    // The prompt, and no summary of a week in which nothing came.
    assertThat(rig.messenger.sent(CHANNEL)).hasSize(1);
  }

  @Test
  void aRevokedTokenStopsTheProgrammeWithoutAWordAndNoOtherWorkspace() {
    rig.enrol(CHANNEL, BERLIN);
    rig.enrol(ChannelRef.parse("slack:T2:C1"), BERLIN);
    rig.messenger.next(CHANNEL.toString(), () -> new Delivery.Refused(Refusal.REVOKED));
    rig.weeks(1);
    assertThat(rig.messenger.tried()).extracting(FakeMessenger.Sent::to)
        .containsExactlyInAnyOrder(CHANNEL.toString(), "slack:T2:C1", "slack:T2:C1");
  }

  @Test
  void oneMessageThatIsNotAcceptedStopsNoProgramme() {
    rig.enrol(CHANNEL, BERLIN);
    rig.messenger.next(CHANNEL.toString(), () -> new Delivery.Refused(Refusal.NOT_ACCEPTED));
    rig.weeks(1);
    assertThat(rig.messenger.sent()).singleElement()
        .satisfies(sent -> assertThat(sent.text()).startsWith("This week"));
  }

  @Test
  void aBrokenChannelHoldsBackNobody() {
    for (int i = 0; i < 20; i++) {
      ChannelRef channel = ChannelRef.parse("slack:T1:C" + i);
      rig.enrol(channel, BERLIN);
      if (i % 2 == 0) {
        rig.messenger.next(channel.toString(), () -> new Delivery.Refused(Refusal.CHANNEL_GONE));
      }
    }
    rig.clock.pass(Duration.ofHours(2));
    rig.round();
    assertThat(rig.messenger.sent()).filteredOn(sent -> sent.to().contains(":C")).hasSize(10);
  }

  @Test
  void aWorkspaceThatDoesNotAnswerLosesOneMessageAndNotAll() {
    for (int i = 0; i < 20; i++) {
      ChannelRef channel = ChannelRef.parse("slack:T1:C" + i);
      rig.enrol(channel, BERLIN);
      rig.messenger.next(channel.toString(), () -> new Delivery.Unknown());
    }
    rig.clock.pass(Duration.ofHours(2));
    rig.pass(Duration.ofMinutes(30), Duration.ofMinutes(1));
    assertThat(rig.messenger.tried()).hasSize(5);
  }

  @Test
  void thousandsDueAtOneMinuteSpreadOverRounds() {
    for (int i = 0; i < 500; i++) {
      rig.enrol(ChannelRef.parse("slack:T" + i % 2 + ":C" + i), BERLIN);
    }
    rig.clock.pass(Duration.ofHours(2));
    rig.round();
    assertThat(rig.messenger.sent()).hasSize(2 * Rounds.MOST_A_WORKSPACE);
    rig.pass(Duration.ofMinutes(10), Duration.ofMinutes(1));
    assertThat(rig.messenger.sent()).hasSize(500).extracting(FakeMessenger.Sent::to).doesNotHaveDuplicates();
  }

  @Test
  void whatCannotBeSavedIsNotSent() {
    AtomicBoolean full = new AtomicBoolean(true);
    RhythmRig failing = new RhythmRig("2026-10-05T06:00:00Z", new FullLedger(full));
    failing.enrol(CHANNEL, BERLIN);
    failing.clock.pass(Duration.ofHours(2));
    failing.round();
    assertThat(failing.messenger.tried()).isEmpty();
    full.set(false);
    failing.clock.pass(Duration.ofMinutes(1));
    failing.round();
    assertThat(failing.messenger.sent()).hasSize(1);
  }

  @Test
  void aPictureThatCannotBeDrawnKeepsNoWordsBack() {
    CadenceParts blind = new CadenceParts(rig.programmes, rig.engagement, rig.ledger, rig.messenger, _ -> {
      throw new IllegalStateException("no fonts");
    }, rig.parts.outcomes(), rig.prompts, rig.parts.presenter(), RetryPolicy.USUAL, rig.clock);
    rig.enrol(CHANNEL, BERLIN);
    rig.clock.pass(Duration.ofHours(2));
    new Rounds(blind).walk().join();
    assertThat(rig.messenger.sent()).singleElement().satisfies(sent -> assertThat(sent.pictures()).isEmpty());
  }

  @Test
  void aZoneThatChangesInMidWeekBringsTheWeeksPromptOnce() {
    rig.enrol(CHANNEL, BERLIN);
    rig.pass(Duration.ofDays(1).plusHours(3), Duration.ofMinutes(15));
    rig.programmes.change(CHANNEL, programme -> programme.with(RhythmRig.timetable(ZoneId.of("America/New_York"))));
    rig.pass(Duration.ofDays(5), Duration.ofMinutes(15));
    assertThat(rig.messenger.sent()).hasSize(2);
  }

  @Test
  void aChannelInAnotherZoneGetsItsOwnTime() {
    rig.enrol(CHANNEL, RhythmRig.timetable(ZoneId.of("Asia/Kolkata")), rig.clock.instant());
    rig.pass(Duration.ofDays(6), Duration.ofMinutes(1));
    assertThat(rig.messenger.sent()).extracting(sent -> sent.at().toString()).containsExactly("2026-10-06T04:30:00Z");
  }

  private RunState state(RunKey key) {
    return rig.ledger.find(key).map(Run::state).orElseThrow();
  }

  /// The process is gone: nothing may catch it.
  private static final class CrashError extends Error {
    CrashError() {
      super("killed");
    }
  }
}
