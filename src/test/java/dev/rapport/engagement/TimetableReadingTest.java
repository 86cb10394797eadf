package dev.rapport.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people write into the form of a channel's programme.
class TimetableReadingTest {
  @ParameterizedTest
  @CsvSource({"9, 09:00", "09:30, 09:30", "9.30, 09:30", "14h15, 14:15", "' 20:00 ', 20:00", "7, 07:00"})
  void aTimeIsReadAsItIsWritten(String typed, LocalTime time) {
    assertThat(read(Map.of(TimetableReading.TIME, typed)).time()).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "midnight", "06:59", "20:01", "25:00", "9:75", "-9", "3am"})
  void aTimeAtNightOrNoneIsAskedAgain(String typed) {
    assertThat(problems(Map.of(TimetableReading.TIME, typed))).containsOnlyKeys(TimetableReading.TIME);
  }

  @ParameterizedTest
  @CsvSource({"europe/berlin, Europe/Berlin", "America/New York, America/New_York", "utc, UTC"})
  void aPlaceIsAZone(String typed, ZoneId zone) {
    assertThat(read(Map.of(TimetableReading.ZONE, typed)).zone()).isEqualTo(zone);
  }

  // An offset would be wrong for half of the year.
  @ParameterizedTest
  @ValueSource(strings = {"", "+02:00", "Berlin", "CEST", "Mars/Base"})
  void whatIsNoPlaceIsAskedAgain(String typed) {
    assertThat(problems(Map.of(TimetableReading.ZONE, typed))).containsOnlyKeys(TimetableReading.ZONE);
  }

  @Test
  void holidaysArePastedWithTheirNames() {
    assertThat(read(Map.of(TimetableReading.SKIP, """
        2026-12-24 to 2026-12-26
        2027-01-01 (New Year)
        Easter: 2027-03-26 – 2027-03-29, 2027-05-01 - Labour Day
        """)).skip()).containsExactlyInAnyOrder(day("2026-12-24"), day("2026-12-25"), day("2026-12-26"),
        day("2027-01-01"), day("2027-03-26"), day("2027-03-27"), day("2027-03-28"), day("2027-03-29"),
        day("2027-05-01"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "Christmas", "24.12.2026", "2026-12-24 to 6 January", "2026-12-24 to Epiphany",
      "2026-12-24 - 06.01.2027", "2027-01-06 to 2026-12-24", "2026-12-24 to 2126-12-24",
      "2026-12-24 2026-12-25"})
  void aDateThatCannotBeReadIsNotPassedOver(String typed) {
    assertThat(problems(Map.of(TimetableReading.SKIP, "2026-11-30\n" + typed)))
        .containsExactly(Map.entry(TimetableReading.SKIP, typed));
  }

  @Test
  void whatIsLeftOutIsShownAsItIsRead() {
    Timetable timetable = read(Map.of(TimetableReading.SKIP, "2026-12-24 to 2027-01-06; 2027-05-01"));
    assertThat(SkipDates.text(timetable.skip())).isEqualTo("2026-12-24 to 2027-01-06\n2027-05-01");
    assertThat(SkipDates.read(SkipDates.text(timetable.skip())).dates()).isEqualTo(timetable.skip());
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    assertThat(problems(Map.of(TimetableReading.PROMPT_DAY, "someday", TimetableReading.TIME, "noon",
        TimetableReading.ZONE, "here", TimetableReading.SKIP, "summer"))).hasSize(4);
  }

  @Test
  void theWeekendStaysQuietUnlessItIsChosen() {
    assertThat(read(Map.of()).quiet()).containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    assertThat(read(Map.of(TimetableReading.PROMPT_DAY, "Sunday")).quiet()).containsExactly(DayOfWeek.SATURDAY);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static Timetable read(Map<String, String> typed) {
    assertThat(TimetableReading.of(whole(typed))).isInstanceOf(TimetableReading.Read.class);
    return ((TimetableReading.Read) TimetableReading.of(whole(typed))).timetable();
  }

  private static Map<String, String> problems(Map<String, String> typed) {
    assertThat(TimetableReading.of(whole(typed))).isInstanceOf(TimetableReading.Unreadable.class);
    return ((TimetableReading.Unreadable) TimetableReading.of(whole(typed))).fields();
  }

  private static Map<String, String> whole(Map<String, String> typed) {
    Map<String, String> all = new HashMap<>(Map.of(TimetableReading.PROMPT_DAY, "Tuesday",
        TimetableReading.SUMMARY_DAY, "monday", TimetableReading.TIME, "10:00", TimetableReading.ZONE,
        "Europe/Berlin"));
    all.putAll(typed);
    return all;
  }
}
