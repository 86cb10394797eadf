package dev.rapport.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.Job;
import dev.rapport.engagement.OwnRhythm;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Refusal;
import dev.rapport.engagement.Rhythm;
import dev.rapport.engagement.Standing;
import dev.rapport.engagement.Timetable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// What every [ProgrammeStore] keeps to. Each test gets an empty one.
public interface ProgrammeStoreContract {
  Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  MemberRef ANA = MemberRef.parse("slack:T1:UANA");
  ChannelRef CHANNEL = ChannelRef.parse("slack:T1:C9");

  ProgrammeStore programmes();

  static Programme programme(ChannelRef channel) {
    return new Programme(channel, ANA, timetable(Job.WEEKLY_PROMPT), new Standing.Running(NOON));
  }

  static OwnRhythm own(MemberRef member) {
    return new OwnRhythm(member, timetable(Job.WEEKLY_CHECKIN), new Standing.Running(NOON));
  }

  private static Timetable timetable(Job job) {
    return new Timetable(ZoneId.of("Europe/Berlin"), LocalTime.of(9, 30), Map.of(job, DayOfWeek.TUESDAY),
        Timetable.WEEKEND, Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1)));
  }

  @Test
  default void whatIsPutIsFoundAgainWhole() {
    for (Standing standing : List.of(new Standing.Running(NOON), new Standing.Paused(NOON),
        new Standing.PausedUntil(LocalDate.of(2027, 1, 4)), new Standing.FellSilent(NOON),
        new Standing.Broken(NOON, Refusal.NOT_IN_CHANNEL))) {
      Programme programme = new Programme(CHANNEL, ANA, timetable(Job.WEEKLY_PROMPT), standing);
      programmes().put(programme);
      assertThat(programmes().programme(CHANNEL)).hasValue(programme);
      OwnRhythm own = new OwnRhythm(ANA, timetable(Job.WEEKLY_CHECKIN), standing);
      programmes().put(own);
      assertThat(programmes().ownRhythm(ANA)).hasValue(own);
    }
  }

  @Test
  default void channelsAndMembersAreKeptApart() {
    programmes().put(programme(CHANNEL));
    programmes().put(own(ANA));
    assertThat(programmes().programme(ChannelRef.parse("slack:T2:C9"))).isEmpty();
    assertThat(programmes().ownRhythm(MemberRef.parse("slack:T1:UBEN"))).isEmpty();
    assertThat(all()).containsExactlyInAnyOrder(programme(CHANNEL), own(ANA));
    programmes().remove(CHANNEL);
    assertThat(all()).containsExactly(own(ANA));
    programmes().remove(ANA);
    programmes().remove(ANA);
    assertThat(all()).isEmpty();
  }

  @Test
  default void aChangeSeesWhatIsThereAndNothingElse() {
    assertThat(programmes().change(CHANNEL, programme -> programme.paused(NOON))).isEmpty();
    assertThat(programmes().change(ANA, own -> own.paused(NOON))).isEmpty();
    programmes().put(programme(CHANNEL));
    programmes().put(own(ANA));
    assertThat(programmes().change(CHANNEL, programme -> programme.paused(NOON)))
        .hasValue(programme(CHANNEL).paused(NOON));
    assertThat(programmes().change(ANA, own -> own.paused(NOON))).hasValue(own(ANA).paused(NOON));
    assertThat(programmes().programme(CHANNEL)).hasValue(programme(CHANNEL).paused(NOON));
    assertThat(programmes().ownRhythm(ANA)).hasValue(own(ANA).paused(NOON));
  }

  @Test
  default void noChangeIsLostAmongMany() {
    programmes().put(programme(CHANNEL));
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 200; i++) {
        threads.execute(() -> programmes().change(CHANNEL,
            programme -> programme.resumed(((Standing.Running) programme.standing()).since().plusSeconds(1))));
      }
    }
    assertThat(programmes().programme(CHANNEL)).hasValue(programme(CHANNEL).resumed(NOON.plusSeconds(200)));
  }

  @Test
  default void thousandsAreVisitedOnceEach() {
    for (int i = 0; i < 3000; i++) {
      programmes().put(programme(ChannelRef.parse("slack:T" + i % 7 + ":C" + i)));
    }
    assertThat(all()).hasSize(3000).doesNotHaveDuplicates();
  }

  @Test
  default void whoeverVisitsMayChangeWhatIsVisited() {
    programmes().put(programme(CHANNEL));
    programmes().each(rhythm -> programmes().change(CHANNEL, programme -> programme.paused(NOON)));
    assertThat(programmes().programme(CHANNEL)).hasValue(programme(CHANNEL).paused(NOON));
  }

  private List<Rhythm> all() {
    List<Rhythm> all = new ArrayList<>();
    programmes().each(all::add);
    return all;
  }
}
