package dev.rapport.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.MemberRef;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnSettingsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final OwnRhythm NONE = new OwnRhythm(MemberRef.parse("web:practice:sam"),
      new Timetable(BERLIN, LocalTime.of(9, 0), Map.of(), Timetable.WEEKEND, Set.of()), new Standing.Running(NOW));

  private static OwnSettings.Reading read(String field, String text) {
    Map<String, String> typed = OwnSettings.of(NONE).typed();
    typed.put(field, text);
    return OwnSettings.read(typed, TODAY);
  }

  @Test
  void whatStandsInTheFormIsReadBackAsItWas() {
    assertThat(OwnSettings.read(OwnSettings.of(NONE).typed(), TODAY))
        .isEqualTo(new OwnSettings.Reading.Read(OwnSettings.of(NONE)));
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      fri, FRIDAY
      Fridays and, FRIDAY
      'FRIDAY, friday', FRIDAY
      """)
  void daysAreReadAsPeopleWriteThem(String text, DayOfWeek day) {
    assertThat(read(OwnSettings.QUIET, text)).isInstanceOfSatisfying(OwnSettings.Reading.Read.class,
        reading -> assertThat(reading.settings().quiet()).containsExactly(day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Funday", "Mo", "Mon Tue Wed Thu Fri Sat Sun"})
  void whatIsNoDayAndAllOfThemAreAskedAgain(String text) {
    assertThat(read(OwnSettings.QUIET, text))
        .isEqualTo(new OwnSettings.Reading.Unreadable(Set.of(OwnSettings.QUIET)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tomorrow", "2026-11-24", "2025-12-24"})
  void aPauseEndsOnADateToCome(String text) {
    assertThat(read(OwnSettings.UNTIL, text))
        .isEqualTo(new OwnSettings.Reading.Unreadable(Set.of(OwnSettings.UNTIL)));
  }

  @Test
  void theWeeklyMessageKeepsClearOfQuietDays() {
    OwnSettings noMondays = new OwnSettings(BERLIN, Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), true,
        Optional.empty());
    assertThat(noMondays.applied(NONE, NOW).timetable().days())
        .containsExactly(Map.entry(Job.WEEKLY_CHECKIN, DayOfWeek.WEDNESDAY));
  }

  @Test
  void aPauseEndsByItselfOrWhenItsDateIsTakenOut() {
    LocalDate christmas = LocalDate.of(2026, 12, 24);
    OwnRhythm paused = new OwnSettings(BERLIN, Set.of(), true, Optional.of(christmas)).applied(NONE, NOW);
    assertThat(paused.standing()).isEqualTo(new Standing.PausedUntil(christmas));
    assertThat(new OwnSettings(BERLIN, Set.of(), true, Optional.empty()).applied(paused, NOW).standing())
        .isEqualTo(new Standing.Running(NOW));
  }

  @Test
  void withoutTheWeeklyMessageNothingEverComesRound() {
    assertThat(NONE.isWeekly()).isFalse();
    assertThat(Occurrences.next(NONE, NOW)).isEmpty();
  }
}
