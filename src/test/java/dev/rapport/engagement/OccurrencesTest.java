package dev.rapport.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OccurrencesTest {
  private static final ChannelRef CHANNEL = ChannelRef.parse("slack:T1:C9");
  private static final MemberRef OWNER = MemberRef.parse("slack:T1:U1");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland",
      "Australia/Lord_Howe",
      "America/Sao_Paulo", "Pacific/Kiritimati", "Africa/Casablanca", "UTC"})
  void sixtyWeeksOverTwoClockChangesAndAYearEndBringOneOfEachAWeek(String zone) {
    Programme programme = programme(ZoneId.of(zone));
    Instant from = Instant.parse("2026-08-31T00:00:00Z");
    List<Occurrence> found = Occurrences.between(programme, from, from.plus(Duration.ofDays(60 * 7)));
    assertThat(found).hasSize(120);
    assertThat(new HashSet<>(found.stream().map(Occurrence::key).toList())).hasSize(120);
    assertThat(found).allSatisfy(occurrence -> {
      assertThat(occurrence.at().toLocalTime()).isEqualTo(LocalTime.of(10, 0));
      assertThat(occurrence.at().getDayOfWeek()).isEqualTo(programme.timetable().days().get(occurrence.key().job()));
      assertThat(IsoWeek.of(occurrence.at().toLocalDate())).isEqualTo(occurrence.key().week());
    });
    assertThat(found).extracting(occurrence -> occurrence.key().toString())
        .contains("weekly-prompt/slack:T1:C9/2026-W53", "weekly-summary/slack:T1:C9/2027-W01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe"})
  void aTickEveryQuarterOfAnHourOverAYearFindsEachOnceAndInTime(String zone) {
    Programme programme = programme(ZoneId.of(zone));
    Set<RunKey> claimed = new HashSet<>();
    Instant start = Instant.parse("2026-08-30T12:00:30Z");
    for (int quarter = 0; quarter < 60 * 7 * 24 * 4; quarter++) {
      Instant tick = start.plus(Duration.ofMinutes(15L * quarter));
      for (Occurrence occurrence : Occurrences.due(programme, tick)) {
        if (claimed.add(occurrence.key())) {
          assertThat(Duration.between(occurrence.at().toInstant(), tick)).isBetween(Duration.ZERO,
              Duration.ofMinutes(15));
        }
      }
    }
    assertThat(claimed).hasSize(120);
  }

  @Test
  void noSummaryIsOfAWeekThatWasOverWhenTheProgrammeJoined() {
    Programme joined = programme(BERLIN).resumed(Instant.parse("2026-11-23T07:00:00Z"));
    assertThat(
        Occurrences.between(joined, Instant.parse("2026-11-23T00:00:00Z"), Instant.parse("2026-12-01T00:00:00Z")))
        .extracting(occurrence -> occurrence.key().toString())
        .containsExactly("weekly-prompt/slack:T1:C9/2026-W48", "weekly-summary/slack:T1:C9/2026-W49");
    Programme onSunday = programme(BERLIN).resumed(Instant.parse("2026-11-22T20:00:00Z"));
    assertThat(Occurrences.next(onSunday, Instant.parse("2026-11-22T20:00:00Z")).orElseThrow().key().toString())
        .as("joined while it ran")
        .isEqualTo("weekly-summary/slack:T1:C9/2026-W48");
  }

  @Test
  void theNextRunFollowsTheOneBefore() {
    Programme programme = programme(BERLIN);
    Instant tuesday = Instant.parse("2026-10-20T08:00:00Z");
    assertThat(Occurrences.next(programme, tuesday.minusSeconds(1)).orElseThrow().at())
        .isEqualTo("2026-10-20T10:00+02:00[Europe/Berlin]");
    assertThat(Occurrences.next(programme, tuesday).orElseThrow().at())
        .isEqualTo("2026-10-26T10:00+01:00[Europe/Berlin]");
  }

  @Test
  void aDateThatIsSkippedBringsNothing() {
    Programme programme = programme(BERLIN);
    Timetable timetable = programme.timetable();
    Programme skipping = programme.with(new Timetable(BERLIN, timetable.time(), timetable.days(), timetable.quiet(),
        Set.of(LocalDate.of(2026, 10, 20))));
    Instant from = Instant.parse("2026-10-19T00:00:00Z");
    assertThat(Occurrences.between(skipping, from, from.plus(Duration.ofDays(7))))
        .extracting(occurrence -> occurrence.key().job())
        .containsExactly(Job.WEEKLY_SUMMARY);
    assertThat(Occurrences.next(skipping, Instant.parse("2026-10-19T12:00:00Z")).orElseThrow().at().toLocalDate())
        .isEqualTo("2026-10-26");
  }

  @Test
  void aTimetableOfNothingButSkippedDatesHasNoNextRun() {
    List<LocalDate> all = new ArrayList<>();
    for (int i = 0; i < 900; i++) {
      all.add(LocalDate.of(2026, 10, 1).plusDays(i));
    }
    Timetable timetable = programme(BERLIN).timetable();
    Programme never = programme(BERLIN).with(new Timetable(BERLIN, timetable.time(), timetable.days(),
        timetable.quiet(), Set.copyOf(all)));
    assertThat(Occurrences.next(never, Instant.parse("2026-10-19T12:00:00Z"))).isEmpty();
  }

  @Test
  void downtimeIsCaughtUpOnceWithinTheGracePeriodAndNeverAsABacklog() {
    Programme programme = programme(BERLIN);
    // Four weeks down, up again on a Wednesday at 21:59 and 22:01 of the grace period.
    assertThat(keys(Occurrences.due(programme, Instant.parse("2026-10-20T08:00:00Z"))))
        .containsExactly("weekly-summary/slack:T1:C9/2026-W43", "weekly-prompt/slack:T1:C9/2026-W43");
    assertThat(keys(Occurrences.due(programme, Instant.parse("2026-10-21T18:59:00Z"))))
        .containsExactly("weekly-prompt/slack:T1:C9/2026-W43");
    assertThat(Occurrences.due(programme, Instant.parse("2026-10-22T08:00:00Z"))).isEmpty();
  }

  @Test
  void whatIsLateIsNotSentAtNightOrAtTheWeekendOrOnAHoliday() {
    Timetable fridays = new Timetable(BERLIN, LocalTime.of(18, 0), Map.of(Job.WEEKLY_PROMPT, DayOfWeek.FRIDAY),
        Timetable.WEEKEND, Set.of());
    Programme programme = programme(BERLIN).with(fridays);
    assertThat(Occurrences.due(programme, Instant.parse("2026-10-23T16:30:00Z"))).hasSize(1);
    assertThat(Occurrences.due(programme, Instant.parse("2026-10-23T19:00:00Z"))).isEmpty();
    assertThat(Occurrences.due(programme, Instant.parse("2026-10-24T08:00:00Z"))).isEmpty();

    Programme holiday = programme(BERLIN).with(new Timetable(BERLIN, LocalTime.of(10, 0),
        Map.of(Job.WEEKLY_PROMPT, DayOfWeek.TUESDAY), Timetable.WEEKEND, Set.of(LocalDate.of(2026, 10, 21))));
    assertThat(Occurrences.due(holiday, Instant.parse("2026-10-21T08:00:00Z"))).isEmpty();
  }

  @Test
  void aZoneThatChangesInMidWeekNeitherDoublesNorDrops() {
    List<String> zones = List.of("Europe/Berlin", "Pacific/Kiritimati", "Pacific/Honolulu", "Asia/Kolkata");
    for (String before : zones) {
      for (String after : zones) {
        for (int hour = 0; hour < 7 * 24; hour += 11) {
          assertThat(promptsAcross(before, after, Duration.ofHours(hour)))
              .as("%s to %s at hour %s", before, after, hour)
              .containsExactly("2026-W42", "2026-W43", "2026-W44", "2026-W45");
        }
      }
    }
  }

  private static List<String> promptsAcross(String before, String after, Duration change) {
    Instant start = Instant.parse("2026-10-12T00:00:00Z").minus(Duration.ofHours(14));
    Instant moved = Instant.parse("2026-10-19T00:00:00Z").plus(change);
    Set<String> weeks = new LinkedHashSet<>();
    for (Instant tick = start; tick.isBefore(Instant.parse("2026-11-08T00:00:00Z")); tick = tick
        .plus(Duration.ofHours(1))) {
      Programme programme = programme(ZoneId.of(tick.isBefore(moved) ? before : after));
      for (Occurrence occurrence : Occurrences.due(programme, tick)) {
        if (occurrence.key().job() == Job.WEEKLY_PROMPT) {
          weeks.add(occurrence.key().week().toString());
        }
      }
    }
    return List.copyOf(weeks);
  }

  @Test
  void nothingComesWhilePausedAndNothingIsMadeUpForAfterwards() {
    Programme running = programme(BERLIN);
    Instant monday = Instant.parse("2026-10-19T06:00:00Z");
    Programme paused = running.paused(monday);
    assertThat(Occurrences.due(paused, Instant.parse("2026-10-20T08:00:00Z"))).isEmpty();
    assertThat(Occurrences.next(paused, monday)).isEmpty();
    Programme resumed = paused.resumed(Instant.parse("2026-10-20T09:00:00Z"));
    assertThat(Occurrences.due(resumed, Instant.parse("2026-10-20T09:30:00Z"))).isEmpty();
    assertThat(Occurrences.next(resumed, Instant.parse("2026-10-20T09:30:00Z")).orElseThrow().at().toLocalDate())
        .isEqualTo("2026-10-26");
  }

  @Test
  void aPauseUntilADayEndsByItself() {
    Programme paused = programme(BERLIN).pausedUntil(LocalDate.of(2026, 11, 3));
    assertThat(Occurrences.next(paused, Instant.parse("2026-10-19T06:00:00Z")).orElseThrow().at())
        .isEqualTo("2026-11-03T10:00+01:00[Europe/Berlin]");
  }

  @Test
  void quietHoursAndQuietDaysAreRefused() {
    for (LocalTime time : List.of(LocalTime.MIDNIGHT, LocalTime.of(2, 30), LocalTime.of(6, 59), LocalTime.of(20, 1),
        LocalTime.of(23, 59))) {
      assertThatIllegalArgumentException().as(time.toString())
          .isThrownBy(() -> timetable(BERLIN, time, DayOfWeek.MONDAY))
          .withMessageContaining("quiet hours: expected 07:00 to 20:00");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> timetable(BERLIN, LocalTime.of(10, 0), DayOfWeek.SUNDAY))
        .withMessageContaining("quiet day");
  }

  private static Timetable timetable(ZoneId zone, LocalTime time, DayOfWeek day) {
    return new Timetable(zone, time, Map.of(Job.WEEKLY_PROMPT, day), Timetable.WEEKEND, Set.of());
  }

  private static Programme programme(ZoneId zone) {
    return new Programme(CHANNEL, OWNER, new Timetable(zone, LocalTime.of(10, 0),
        Map.of(Job.WEEKLY_PROMPT, DayOfWeek.TUESDAY, Job.WEEKLY_SUMMARY, DayOfWeek.MONDAY), Timetable.WEEKEND,
        Set.of()),
        new Standing.Running(LONG_AGO));
  }

  private static List<String> keys(List<Occurrence> occurrences) {
    return occurrences.stream().map(occurrence -> occurrence.key().toString()).toList();
  }
}
