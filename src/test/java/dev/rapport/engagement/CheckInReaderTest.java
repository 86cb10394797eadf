package dev.rapport.engagement;

import static dev.rapport.engagement.Figure.NOTIFICATIONS;
import static dev.rapport.engagement.Figure.PROFILE_VIEWS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engagement.CheckInReading.AskAgain;
import dev.rapport.engagement.CheckInReading.Noted;
import dev.rapport.engagement.CheckInReading.Problem;
import dev.rapport.engagement.CheckInReading.Skipped;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckInReaderTest {
  private static final IsoWeek WEEK = IsoWeek.parse("2026-W48");
  private static final Optional<CheckIn> LAST = Optional
      .of(new CheckIn(WEEK.plus(-1), Map.of(PROFILE_VIEWS, 7, NOTIFICATIONS, 21)));

  @ParameterizedTest
  @ValueSource(strings = {"12 and 30", "12, 30", "12 30", "12/30", "12;30", "12 & 30", " 12 and 30 ",
      "12 profile views and 30 notifications", "views: 12, notifications: 30", "012 and 030"})
  void twoFiguresInALineAreTakenInTheirOrder(String line) {
    assertThat(CheckInReader.read(WEEK, line, LAST)).isEqualTo(noted(12, 30));
  }

  @ParameterizedTest
  @ValueSource(strings = {"same as last week", "Same", "the same as before", "same as last week.", "unchanged"})
  void sameAsLastWeekTakesLastWeeksFigures(String line) {
    assertThat(CheckInReader.read(WEEK, line, LAST)).isEqualTo(noted(7, 21));
    assertThat(CheckInReader.read(WEEK, line, Optional.empty()))
        .isEqualTo(new AskAgain(Map.of(PROFILE_VIEWS, Problem.NO_WEEK_BEFORE, NOTIFICATIONS, Problem.NO_WEEK_BEFORE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"skip", "Skip!", "no thanks", "not this week", "pass"})
  void aSkipIsTakenAsOne(String line) {
    assertThat(CheckInReader.read(WEEK, line, LAST)).isEqualTo(new Skipped());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      -3          | NEGATIVE
      −3          | NEGATIVE
      many        | NO_NUMBER
      twelve      | NO_NUMBER
      12+         | NO_NUMBER
      1e9         | NO_NUMBER
      ١٢          | NO_NUMBER
      1234567890  | TOO_LARGE
      1,234,567   | TOO_LARGE
      99999999999999999999999 | TOO_LARGE
      3.5         | NOT_WHOLE
      3,5         | NOT_WHOLE
      """)
  void whatIsOddIsAskedAgainWithTheReason(String odd, Problem problem) {
    assertThat(CheckInReader.read(WEEK, Map.of(PROFILE_VIEWS, odd, NOTIFICATIONS, "4"), LAST))
        .isEqualTo(new AskAgain(Map.of(PROFILE_VIEWS, problem)));
  }

  @Test
  void oneFigureMayBeLeftOut() {
    assertThat(CheckInReader.read(WEEK, Map.of(PROFILE_VIEWS, "", NOTIFICATIONS, "4"), LAST))
        .isEqualTo(new Noted(new CheckIn(WEEK, Map.of(NOTIFICATIONS, 4))));
    assertThat(CheckInReader.read(WEEK, Map.of(PROFILE_VIEWS, " ", NOTIFICATIONS, ""), LAST)).isEqualTo(new Skipped());
    assertThat(CheckInReader.read(WEEK, Map.of(PROFILE_VIEWS, "same as last week", NOTIFICATIONS, "30"), LAST))
        .isEqualTo(noted(7, 30));
  }

  @Test
  void aLineWithOneFigureAsksForTheOther() {
    assertThat(CheckInReader.read(WEEK, "12", LAST)).isEqualTo(new AskAgain(Map.of(NOTIFICATIONS, Problem.MISSING)));
    assertThat(CheckInReader.read(WEEK, "", LAST))
        .isEqualTo(new AskAgain(Map.of(PROFILE_VIEWS, Problem.MISSING, NOTIFICATIONS, Problem.MISSING)));
  }

  @Test
  void thousandsMayBeGrouped() {
    assertThat(CheckInReader.read(WEEK, Map.of(PROFILE_VIEWS, "1,234", NOTIFICATIONS, "1.234"), LAST))
        .isEqualTo(noted(1234, 1234));
    assertThat(CheckInReader.read(WEEK, Map.of(PROFILE_VIEWS, "1 000 000", NOTIFICATIONS, "0"), LAST))
        .isEqualTo(noted(1_000_000, 0));
  }

  private static Noted noted(int views, int notifications) {
    return new Noted(new CheckIn(WEEK, Map.of(PROFILE_VIEWS, views, NOTIFICATIONS, notifications)));
  }
}
