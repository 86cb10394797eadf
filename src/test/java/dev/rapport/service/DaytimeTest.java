package dev.rapport.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DaytimeTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant TUESDAY_NOON = Instant.parse("2026-11-24T12:00:00Z");

  @Test
  void onWeekdaysByDay() {
    Daytime usual = Daytime.weekdays(BERLIN);
    assertThat(usual.isNow(TUESDAY_NOON)).isTrue();
    assertThat(usual.isNow(Instant.parse("2026-11-24T07:59:00Z"))).isFalse();
    assertThat(usual.isNow(Instant.parse("2026-11-28T12:00:00Z"))).isFalse();
    assertThat(usual.next(Instant.parse("2026-11-27T12:00:00Z"))).isEqualTo(Instant.parse("2026-11-30T08:00:00Z"));
  }

  @Test
  void notOnAQuietDay() {
    Daytime chosen = new Daytime(BERLIN, Set.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY), Optional.empty());
    assertThat(chosen.isNow(TUESDAY_NOON)).isFalse();
    assertThat(chosen.next(TUESDAY_NOON)).isEqualTo(Instant.parse("2026-11-26T08:00:00Z"));
  }

  @Test
  void notBeforeAPauseEnds() {
    Daytime paused = new Daytime(BERLIN, Set.of(DayOfWeek.THURSDAY), Optional.of(LocalDate.of(2026, 12, 24)));
    assertThat(paused.isNow(TUESDAY_NOON)).isFalse();
    assertThat(paused.next(TUESDAY_NOON)).isEqualTo(Instant.parse("2026-12-25T08:00:00Z"));
    assertThat(paused.isNow(Instant.parse("2026-12-25T12:00:00Z"))).isTrue();
  }
}
