package dev.rapport.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.conversation.PlainMind;
import dev.rapport.engagement.Activity;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.Job;
import dev.rapport.engagement.Measure;
import dev.rapport.engagement.OwnOutcomes;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Rate;
import dev.rapport.engagement.Standing;
import dev.rapport.engagement.Timetable;
import dev.rapport.engagement.Way;
import dev.rapport.engagement.WeekTally;
import dev.rapport.message.Token;
import dev.rapport.port.MemoryCoachStore;
import dev.rapport.port.SettableClock;
import dev.rapport.store.memory.MemoryEngagementStore;
import dev.rapport.store.memory.MemoryProgrammeStore;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What was sent, and what became of it, in the summaries of a channel and of the member.
class OutcomeTallyTest {
  private static final MemberRef ANA = MemberRef.parse("slack:T1:U1");
  private static final ChannelRef CHANNEL = ChannelRef.parse("slack:T1:C1");
  private static final IsoWeek WEEK = IsoWeek.of(LocalDate.of(2026, 11, 24));

  private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T12:00:00Z"));
  private final MemoryCoachStore store = new MemoryCoachStore(clock);
  private final MemoryEngagementStore engagement = new MemoryEngagementStore();
  private final MemoryProgrammeStore programmes = new MemoryProgrammeStore();
  private final CoachService coach = Chat.coach(store, clock, new PlainMind(), new PlainMind(),
      new OutcomeTally(store, engagement, programmes, clock));
  private int sent;

  @BeforeEach
  void takePart() {
    programmes.put(new Programme(CHANNEL, ANA, new Timetable(ZoneId.of("Europe/Berlin"), LocalTime.of(10, 0),
        Map.of(Job.WEEKLY_PROMPT, DayOfWeek.TUESDAY), Timetable.WEEKEND, Set.of()),
        new Standing.Running(Instant.EPOCH)));
    engagement.log(new Activity("a1", ANA, Way.JOIN, 1, LocalDate.of(2026, 11, 24), "a line", clock.instant(),
        Set.of(CHANNEL)));
  }

  private Chat invites(String reason) {
    sent++;
    return new Chat(coach, ANA).says("/invite Dana")
        .presses("Met at an event")
        .fills(Map.of("context", "at DevConf", "reason", reason))
        .presses("I sent it");
  }

  private void tells(int which, String outcome) {
    new Chat(coach, ANA).pressesAgain(Token.of("outcome", outcome + ".c" + which));
  }

  private WeekTally tally() {
    return engagement.tally(CHANNEL, WEEK).orElseThrow();
  }

  @Test
  void whatIsSentCountsForTheChannelAndWhatIsTakenBackDoesNot() {
    Chat chat = invites("tests");
    assertThat(tally().count(Measure.INVITE_SENT)).isEqualTo(1);
    chat.presses("I haven't sent it after all");
    assertThat(tally().count(Measure.INVITE_SENT)).isZero();
    assertThat(tally().heads()).isEqualTo(1);
  }

  @Test
  void theFirstFinalWordCountsOnce() {
    invites("tests");
    tells(1, "pending");
    assertThat(tally().count(Measure.INVITE_HEARD)).isZero();
    tells(1, "accepted");
    tells(1, "accepted");
    assertThat(tally().count(Measure.INVITE_HEARD)).isEqualTo(1);
    assertThat(tally().count(Measure.INVITE_ACCEPTED)).isEqualTo(1);
  }

  @Test
  void whoTakesPartInNoChannelIsCountedInNone() {
    engagement.unlog(ANA, "a1");
    invites("tests");
    assertThat(engagement.tally(CHANNEL, WEEK).map(tally -> tally.count(Measure.INVITE_SENT)).orElse(0)).isZero();
  }

  @Test
  void personalAndPlainAreComparedOnceThereAreFiveOfEach() {
    for (int i = 0; i < 5; i++) {
      invites("tests");
      tells(sent, i < 4 ? "accepted" : "withdrew");
      invites("synergy synergy");
      tells(sent, i < 1 ? "accepted" : "withdrew");
    }
    OwnOutcomes told = new NotesSent(store).of(ANA, clock.instant());
    assertThat(told.comparable()).isTrue();
    assertThat(told.personal()).isEqualTo(new Rate(4, 5));
    assertThat(told.plain()).isEqualTo(new Rate(1, 5));
    assertThat(told.accepted()).isEqualTo(new Rate(5, 10));
    assertThat(told.notesUsed()).isEqualTo(10);
  }

  @Test
  void whatIsNotToldIsPendingAndInNoRate() {
    invites("tests");
    clock.pass(Duration.ofDays(22));
    invites("tests");
    OwnOutcomes told = new NotesSent(store).of(ANA, clock.instant());
    assertThat(told.pending()).isEqualTo(2);
    assertThat(told.longPending()).isEqualTo(1);
    assertThat(told.accepted()).isEqualTo(Rate.NONE);
  }
}
