package dev.rapport.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.Account;
import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SummarizerTest {
  private static final ChannelRef CHANNEL = ChannelRef.parse("slack:T1:C9");
  private static final MemberRef ANA = MemberRef.parse("slack:T1:U0");
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final IsoWeek WEEK = IsoWeek.parse("2026-W48");

  @Test
  void aWeekStandsAgainstItsOwnFourWeeksBefore() {
    Summary summary = summarize(tally(0, 1, 6, 0, 0), tally(-1, 1, 2, 0, 2), tally(-2, 1, 2, 1, 0),
        tally(-3, 1, 1, 0, 0), tally(-4, 1, 3, 0, 0), tally(-5, 1, 9, 9, 9));
    assertThat(summary.before()).extracting(WeekCounts::week)
        .containsExactly(WEEK.plus(-4), WEEK.plus(-3), WEEK.plus(-2), WEEK.plus(-1));
    assertThat(summary.before()).extracting(week -> week.count(Way.SHARE)).containsExactly(3, 1, 2, 2);
    assertThat(summary.trend(Way.SHARE)).isEqualTo(Trend.MORE);
    assertThat(summary.wentWell()).hasValue(new Highlight(Highlight.Kind.MORE_THAN_USUAL, Way.SHARE, 6));
    assertThat(summary.quietest()).isEqualTo(Way.JOIN);
  }

  @Test
  void aWeekWithoutEntriesIsNotLoggedAndNotZero() {
    Summary summary = summarize(WeekTally.empty(WEEK), tally(-1, 1, 2, 0, 0));
    assertThat(summary.week().logged()).isFalse();
    assertThat(summary.before()).extracting(WeekCounts::logged).containsExactly(false, false, false, true);
    assertThat(summary.wentWell()).isEmpty();
    assertThat(summary.trend(Way.SHARE)).isEqualTo(Trend.TOO_EARLY);
    assertThat(summary.quietest()).isNotEqualTo(Way.SHARE);
  }

  @Test
  void invitesAloneAreNoneOfTheThreeWays() {
    WeekTally tally = WeekTally.empty(WEEK).plus(ANA, Measure.INVITE_SENT, 1);
    assertThat(summarize(tally).week().logged()).isFalse();
  }

  @Test
  void nothingIsToldOfFewerThanFivePeople() {
    assertThat(summarize(tally(0, 4, 1, 1, 1)).together()).isEqualTo(Together.TOO_FEW);
    WeekTally five = tally(0, 5, 1, 1, 1).plus(ANA, Measure.INVITE_SENT, 1).plus(ANA, Measure.INVITE_HEARD, 1);
    Together together = summarize(five).together();
    assertThat(together.isTold()).isTrue();
    assertThat(together).isEqualTo(new Together(5, 1, new Rate(0, 1), 0, Rate.NONE));
  }

  @Test
  void aTrendTakesFiveWeeksAndFiveCases() {
    assertThat(Trend.of(9, List.of(1, 1, 1))).isEqualTo(Trend.TOO_EARLY);
    assertThat(Trend.of(2, List.of(0, 1, 1, 0))).isEqualTo(Trend.TOO_EARLY);
    assertThat(Trend.of(4, List.of(0, 1, 0, 0))).isEqualTo(Trend.MORE);
    assertThat(Trend.of(3, List.of(2, 2, 2, 2))).isEqualTo(Trend.ALIKE);
    assertThat(Trend.of(0, List.of(2, 2, 2, 2))).isEqualTo(Trend.FEWER);
    assertThat(Trend.of(110, List.of(100, 100, 100, 100))).isEqualTo(Trend.ALIKE);
    assertThat(Trend.of(125, List.of(100, 100, 100, 100))).isEqualTo(Trend.MORE);
  }

  @Test
  void whatWentWellRestsOnTheNumbers() {
    assertThat(summarize(tally(0, 1, 1, 2, 0), tally(-1, 1, 1, 0, 0), tally(-2, 1, 2, 0, 0)).wentWell())
        .hasValue(new Highlight(Highlight.Kind.AGAIN, Way.JOIN, 2));
    assertThat(summarize(tally(0, 1, 1, 2, 1)).wentWell())
        .hasValue(new Highlight(Highlight.Kind.ALL_THREE, Way.SHARE, 4));
    assertThat(summarize(tally(0, 5, 1, 2, 0)).wentWell())
        .hasValue(new Highlight(Highlight.Kind.MANY_PEOPLE, Way.SHARE, 5));
    assertThat(summarize(tally(0, 2, 1, 2, 0)).wentWell())
        .hasValue(new Highlight(Highlight.Kind.MOST, Way.JOIN, 2));
  }

  @Test
  void waysThatAreLevelTakeTurnsInBeingSuggested() {
    assertThat(List.of(0, 1, 2)).extracting(i -> WeekCounts.quietest(new WeekCounts(WEEK.plus(i), Map.of()), List.of()))
        .containsExactlyInAnyOrder(Way.values());
  }

  @Test
  void anOwnSummaryAddsUpToTheLog() {
    List<Activity> log = List.of(activity("a1", Way.JOIN, 2, WEEK.monday()),
        activity("a2", Way.JOIN, 1, WEEK.monday().plusDays(6)),
        activity("a3", Way.SHARE, 1, WEEK.monday().minusDays(1)),
        activity("a4", Way.SHARE, 9, WEEK.monday().plusDays(7)));
    OwnSummary summary = own(log, List.of());
    assertThat(summary.week().counts()).containsOnly(Map.entry(Way.JOIN, 3));
    assertThat(summary.before()).hasSize(7);
    assertThat(summary.before().getLast().counts()).containsOnly(Map.entry(Way.SHARE, 1));
  }

  @Test
  void ownFiguresStandAgainstOnesOwnFourWeeksBefore() {
    List<CheckIn> checkIns = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      checkIns.add(new CheckIn(WEEK.plus(-i), Map.of(Figure.PROFILE_VIEWS, 20 - i)));
    }
    OwnSummary summary = own(List.of(), checkIns);
    assertThat(summary.checkIns()).hasSize(8);
    assertThat(summary.figuresBefore(Figure.PROFILE_VIEWS)).containsExactly(16, 17, 18, 19);
    assertThat(summary.figuresBefore(Figure.NOTIFICATIONS)).isEmpty();
    assertThat(summary.trend(Figure.NOTIFICATIONS)).isEqualTo(Trend.TOO_EARLY);
    assertThat(summary.figure(Figure.NOTIFICATIONS, WEEK)).isEmpty();
  }

  @Test
  void personalAndPlainInvitesAreComparedFromFiveOfEachOn() {
    assertThat(outcomes(new Rate(4, 5), new Rate(1, 4)).comparable()).isFalse();
    assertThat(outcomes(new Rate(4, 5), new Rate(1, 5)).comparable()).isTrue();
  }

  private static OwnOutcomes outcomes(Rate personal, Rate plain) {
    return new OwnOutcomes(Account.FREE, 2, 1, 0, new Rate(5, 9), personal, plain, Rate.NONE, 0);
  }

  private static OwnSummary own(List<Activity> log, List<CheckIn> checkIns) {
    return Summarizer.own(ANA, ZONE, WEEK, log, checkIns, OwnOutcomes.none(Account.FREE));
  }

  private static Activity activity(String id, Way way, int count, LocalDate day) {
    return new Activity(id, ANA, way, count, day, "words", Instant.EPOCH, Set.of());
  }

  private static Summary summarize(WeekTally... tallies) {
    return Summarizer.channel(CHANNEL, ZONE, WEEK, List.of(tallies));
  }

  private static WeekTally tally(int week, int people, int shared, int joined, int created) {
    WeekTally tally = WeekTally.empty(WEEK.plus(week));
    int[] counts = {shared, joined, created};
    for (Way way : Way.values()) {
      int count = counts[List.of(Way.values()).indexOf(way)];
      tally = count == 0 ? tally : tally.plus(ANA, Measure.of(way), count);
    }
    Map<String, Integer> heads = new HashMap<>(tally.people());
    for (int i = 1; i < people; i++) {
      heads.put("slack:T1:U" + i, 1);
    }
    return new WeekTally(tally.week(), tally.counts(), heads);
  }
}
