package dev.rapport.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.Account;
import dev.rapport.coaching.MemberRef;
import dev.rapport.content.RhythmContent;
import dev.rapport.engagement.Job;
import dev.rapport.engagement.OwnOutcomes;
import dev.rapport.engagement.OwnRhythm;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Standing;
import dev.rapport.engagement.Timetable;
import dev.rapport.port.Picture;
import dev.rapport.present.RhythmPresenter;
import dev.rapport.store.memory.MemoryEngagementStore;
import dev.rapport.store.memory.MemoryProgrammeStore;
import dev.rapport.store.memory.MemoryRunLedger;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import dev.rapport.coaching.conversation.PlainMind;
import dev.rapport.content.CopyLoader;
import dev.rapport.port.CoachStore;
import dev.rapport.port.MemoryCoachStore;
import dev.rapport.present.Copy;
import dev.rapport.present.FollowUpCards;
import dev.rapport.present.PracticeCards;
import dev.rapport.yaml.Problems;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PracticeRoomTest {
  private static final InstantSource NIGHT = InstantSource.fixed(Instant.parse("2026-11-24T23:30:00Z"));
  private static final Copy COPY = CopyLoader.load(Path.of("config/content/en"), new Problems()).orElseThrow();

  private final Notebook kept = new Notebook();
  private final PracticeClock clock = new PracticeClock(NIGHT, kept);
  private final CoachStore store = new MemoryCoachStore(clock);
  private final Pinboard board = new Pinboard();
  private final FollowUps followUps = new FollowUps(store, board, new FollowUpCards(COPY),
      _ -> Daytime.weekdays(ZoneOffset.UTC), clock);
  private final MemoryProgrammeStore programmes = new MemoryProgrammeStore();
  private final Rounds rounds = new Rounds(rhythm());
  private final PracticeRoom room = new PracticeRoom(Chat.coach(store, clock, new PlainMind(), new PlainMind()), rounds,
      followUps, _ -> Daytime.weekdays(ZoneOffset.UTC), board, clock, new PracticeCards(COPY));
  private final Chat chat = new Chat(room, MemberRef.parse("web:practice:sam"));

  @Test
  void aWeekLaterTheQuestionComesAndItsAnswerLeadsOn() {
    chat.says("/invite Dana").presses("Met at an event").fills(Map.of("context", "at DevConf")).presses("I sent it");
    chat.arrives().reads("Tuesday 24 November, 23:30").presses("A week later").reads("Wednesday 2 December, 09:00");
    chat.reads("you sent an invitation to Dana").presses("Not yet").reads("once more in two weeks");
    chat.arrives().presses("A week later").doesNotRead("invitation to Dana");
    chat.arrives().presses("A week later").reads("never again").presses("They accepted").reads("thank Dana");
    chat.arrives().presses("A week later").doesNotRead("Dana");
    assertThat(store.outcomes(MemberRef.parse("web:practice:sam"), Instant.MIN, Instant.MAX)).hasSize(1);
  }

  @Test
  void aSilentReplyIsAskedAboutAfterTwoWeeksAndCanBeDeclined() {
    chat.says("/invite reply genuine words")
        .presses("I don't know them")
        .presses("Draft an answer")
        .presses("I sent it");
    chat.arrives().presses("A week later").doesNotRead("Did they write back?");
    chat.presses("A week later").reads("Did they write back?").presses("\"Growing my network\"").reads("your own rule");
    chat.says("/invite Omar").presses("Decline kindly").reads("Three drafts");
    chat.says("/invite drafts").reads("Omar");
  }

  @Test
  void whoeverWantsNoQuestionsGetsNone() {
    chat.says("/invite Dana").presses("Met at an event").fills(Map.of("context", "at DevConf")).presses("I sent it");
    chat.arrives().presses("A week later").presses("Stop these questions").reads("ask no more");
    chat.arrives().presses("A week later").presses("A week later").doesNotRead("Dana");
    chat.presses("Ask me again after all").reads("from the next one on");
  }

  @Test
  void theClockStaysAheadAfterARestartAndSaysSo() {
    chat.arrives().doesNotRead("days ahead").presses("A week later");
    assertThat(new PracticeClock(NIGHT, kept).instant()).isEqualTo(Instant.parse("2026-12-02T09:00:00Z"));
    new Chat(room, MemberRef.parse("web:practice:ana")).arrives()
        .reads("Wednesday 2 December, 09:00")
        .reads("7 days ahead");
  }

  @Test
  void whatTheWeekBringsAChannelAndAMemberComesWithIt() {
    MemberRef sam = MemberRef.parse("web:practice:sam");
    Instant aWeekAgo = clock.instant().minus(Duration.ofDays(7));
    programmes.put(new Programme(Pinboard.channelOf(sam), sam, RhythmRig.timetable(ZoneId.of("Europe/Berlin")),
        new Standing.Running(aWeekAgo)));
    programmes.put(new OwnRhythm(sam, new Timetable(ZoneOffset.UTC, LocalTime.of(9, 0),
        Map.of(Job.WEEKLY_CHECKIN, DayOfWeek.MONDAY), Timetable.WEEKEND, Set.of()), new Standing.Running(aWeekAgo)));
    chat.arrives()
        .presses("A week later")
        .reads("The week of 23 to 29 November")
        .reads("Your week of 23 to 29 November")
        .reads("This week: ");
    chat.presses("A week later").reads("The week of 30 November to 6 December").reads("This week: ");
    chat.presses("A day later").doesNotRead("The week of").doesNotRead("This week: ");
  }

  private CadenceParts rhythm() {
    Problems problems = new Problems();
    RhythmContent content = RhythmContent.load(Path.of("config/content"), problems).orElseThrow();
    return new CadenceParts(programmes, new MemoryEngagementStore(), new MemoryRunLedger(), board,
        chart -> new Picture(new byte[0], chart.alt()), (_, _) -> OwnOutcomes.none(Account.FREE), content.prompts(),
        new RhythmPresenter(content.copy(), "/invite"), RetryPolicy.USUAL, clock);
  }

  /// Keeps it beyond the clock, as a file does.
  private static final class Notebook implements PracticeClock.Kept {
    private Duration ahead = Duration.ZERO;

    @Override
    public Duration ahead() {
      return ahead;
    }

    @Override
    public void keep(Duration now) {
      ahead = now;
    }
  }
}
