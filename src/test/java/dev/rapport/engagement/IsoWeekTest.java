package dev.rapport.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoWeekTest {
  @ParameterizedTest
  @CsvSource({"2026-12-28,2026-W53", "2027-01-03,2026-W53", "2027-01-04,2027-W01", "2024-12-30,2025-W01",
      "2026-01-01,2026-W01", "2026-11-25,2026-W48"})
  void theFirstDaysOfJanuaryMayBelongToTheYearBefore(LocalDate day, String week) {
    assertThat(IsoWeek.of(day)).hasToString(week).isEqualTo(IsoWeek.parse(week));
  }

  @Test
  void aWeekKnowsItsDays() {
    assertThat(IsoWeek.parse("2026-W53").monday()).isEqualTo("2026-12-28");
    assertThat(IsoWeek.parse("2026-W48").day(DayOfWeek.SUNDAY)).isEqualTo("2026-11-29");
  }

  @Test
  void weeksFollowEachOtherWithoutAGapForACentury() {
    IsoWeek week = IsoWeek.parse("1999-W50");
    for (int i = 0; i < 5300; i++) {
      IsoWeek next = week.plus(1);
      assertThat(next.number()).isEqualTo(week.number() + 1);
      assertThat(next.monday()).isEqualTo(week.monday().plusDays(7));
      assertThat(next.week()).isEqualTo(next.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      assertThat(next.year()).isEqualTo(next.monday().get(IsoFields.WEEK_BASED_YEAR));
      assertThat(next).isGreaterThan(week).isEqualTo(IsoWeek.parse(next.toString()));
      week = next;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-W53", "2026-W00", "2026-W54", "2026-48", "2026-W1", "", "W48"})
  void whatIsNoWeekIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> IsoWeek.parse(text));
  }
}
