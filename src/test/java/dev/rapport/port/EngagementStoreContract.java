package dev.rapport.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.Activity;
import dev.rapport.engagement.ChannelHistory;
import dev.rapport.engagement.CheckIn;
import dev.rapport.engagement.Figure;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.Measure;
import dev.rapport.engagement.PostedPrompt;
import dev.rapport.engagement.Rate;
import dev.rapport.engagement.Summary;
import dev.rapport.engagement.Together;
import dev.rapport.engagement.Way;
import dev.rapport.engagement.WeekCounts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// What every [EngagementStore] keeps to. Each test gets an empty one.
public interface EngagementStoreContract {
  Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  MemberRef ANA = MemberRef.parse("slack:T1:UANA");
  MemberRef BEN = MemberRef.parse("slack:T1:UBEN");
  ChannelRef CHANNEL = ChannelRef.parse("slack:T1:C9");
  ChannelRef OTHER = ChannelRef.parse("slack:T1:C10");
  IsoWeek WEEK = IsoWeek.parse("2026-W48");

  EngagementStore engagement();

  private static Activity activity(String id, MemberRef member, Way way, int count) {
    return new Activity(id, member, way, count, WEEK.monday(), "my own words", NOON, Set.of(CHANNEL, OTHER));
  }

  @Test
  default void anActivityIsLoggedAndCountedOnce() {
    assertThat(engagement().log(activity("a1", ANA, Way.JOIN, 2))).isTrue();
    assertThat(engagement().log(activity("a1", ANA, Way.SHARE, 5))).isFalse();
    assertThat(engagement().log(activity("a1", BEN, Way.JOIN, 1))).isTrue();
    assertThat(engagement().activities(ANA, WEEK, WEEK)).containsExactly(activity("a1", ANA, Way.JOIN, 2));
    for (ChannelRef channel : List.of(CHANNEL, OTHER)) {
      assertThat(engagement().tally(channel, WEEK)).hasValueSatisfying(tally -> {
        assertThat(tally.count(Way.JOIN)).isEqualTo(3);
        assertThat(tally.count(Way.SHARE)).isZero();
        assertThat(tally.heads()).isEqualTo(2);
      });
    }
    assertThat(engagement().tally(CHANNEL, WEEK.plus(1))).isEmpty();
  }

  @Test
  default void aCorrectionChangesLogAndTally() {
    engagement().log(activity("a1", ANA, Way.JOIN, 2));
    Activity corrected = activity("a1", ANA, Way.JOIN, 2).corrected(Way.SHARE, 1, WEEK.plus(-1).monday());
    assertThat(engagement().correct(corrected)).isTrue();
    assertThat(engagement().activities(ANA, WEEK.plus(-1), WEEK)).containsExactly(corrected);
    assertThat(engagement().tally(CHANNEL, WEEK)).isEmpty();
    assertThat(engagement().tally(CHANNEL, WEEK.plus(-1)))
        .hasValueSatisfying(tally -> assertThat(tally.count(Way.SHARE)).isEqualTo(1));
    assertThat(engagement().correct(activity("a2", ANA, Way.JOIN, 2))).isFalse();
    assertThat(engagement().correct(activity("a1", BEN, Way.JOIN, 2))).isFalse();
  }

  @Test
  default void whatIsTakenOutIsTakenOutOfTheTallyToo() {
    engagement().log(activity("a1", ANA, Way.JOIN, 2));
    assertThat(engagement().unlog(BEN, "a1")).isEmpty();
    assertThat(engagement().unlog(ANA, "a1")).hasValue(activity("a1", ANA, Way.JOIN, 2));
    assertThat(engagement().unlog(ANA, "a1")).isEmpty();
    assertThat(engagement().activities(ANA, WEEK, WEEK)).isEmpty();
    assertThat(engagement().tally(CHANNEL, WEEK)).isEmpty();
  }

  @Test
  default void outcomesCountBesidesActivities() {
    engagement().count(Set.of(CHANNEL), WEEK, ANA, Measure.INVITE_SENT, 1);
    engagement().count(Set.of(CHANNEL), WEEK, ANA, Measure.INVITE_SENT, 2);
    assertThat(engagement().tally(CHANNEL, WEEK)).hasValueSatisfying(tally -> {
      assertThat(tally.count(Measure.INVITE_SENT)).isEqualTo(3);
      assertThat(tally.heads()).isEqualTo(1);
    });
    assertThat(engagement().tally(OTHER, WEEK)).isEmpty();
  }

  @Test
  default void nobodyReadsAnybodyElsesLog() {
    engagement().log(activity("a1", ANA, Way.JOIN, 2));
    engagement().put(ANA, new CheckIn(WEEK, Map.of(Figure.PROFILE_VIEWS, 3)));
    assertThat(engagement().activities(BEN, WEEK.plus(-10), WEEK.plus(10))).isEmpty();
    assertThat(engagement().checkIns(BEN, WEEK.plus(-10), WEEK.plus(10))).isEmpty();
  }

  @Test
  default void noEntryIsLostAmongMany() {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 200; i++) {
        MemberRef member = MemberRef.parse("slack:T1:U" + i % 20);
        String id = "a" + i;
        threads.execute(() -> engagement().log(activity(id, member, Way.CREATE, 1)));
      }
    }
    assertThat(engagement().tally(CHANNEL, WEEK)).hasValueSatisfying(tally -> {
      assertThat(tally.count(Way.CREATE)).isEqualTo(200);
      assertThat(tally.heads()).isEqualTo(20);
    });
  }

  @Test
  default void aHistoryChangesAtOneStroke() {
    assertThat(engagement().history(CHANNEL)).isEqualTo(ChannelHistory.NONE);
    PostedPrompt prompt = new PostedPrompt(WEEK, "share-a", NOON, "m1", 0, 0);
    engagement().change(CHANNEL, history -> history.with(prompt));
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 100; i++) {
        threads.execute(() -> engagement().change(CHANNEL, history -> history.pressed(WEEK)));
      }
    }
    assertThat(engagement().history(CHANNEL).in(WEEK))
        .hasValue(new PostedPrompt(WEEK, "share-a", NOON, "m1", 100, 0));
    assertThat(engagement().history(OTHER)).isEqualTo(ChannelHistory.NONE);
  }

  @Test
  default void figuresOfAWeekReplaceTheFormerOnes() {
    for (int week = -2; week <= 0; week++) {
      engagement().put(ANA, new CheckIn(WEEK.plus(week), Map.of(Figure.PROFILE_VIEWS, 10 + week)));
    }
    CheckIn corrected = new CheckIn(WEEK, Map.of(Figure.PROFILE_VIEWS, 12, Figure.NOTIFICATIONS, 0));
    engagement().put(ANA, corrected);
    assertThat(engagement().checkIns(ANA, WEEK.plus(-1), WEEK))
        .containsExactly(new CheckIn(WEEK.plus(-1), Map.of(Figure.PROFILE_VIEWS, 9)), corrected);
    assertThat(engagement().checkIns(ANA, WEEK.plus(1), WEEK)).isEmpty();
  }

  @Test
  default void aSummaryIsKeptWhole() {
    Summary summary = new Summary(CHANNEL, ZoneId.of("Europe/Berlin"), new WeekCounts(WEEK, Map.of(Way.JOIN, 3)),
        List.of(new WeekCounts(WEEK.plus(-1), Map.of())), new Together(6, 4, new Rate(1, 2), 0, Rate.NONE));
    engagement().put(summary);
    assertThat(engagement().summary(CHANNEL, WEEK)).hasValue(summary);
    assertThat(engagement().summary(CHANNEL, WEEK.plus(-1))).isEmpty();
    assertThat(engagement().summary(OTHER, WEEK)).isEmpty();
  }

  @Test
  default void whoIsForgottenLeavesNumbersOnly() {
    engagement().log(activity("a1", ANA, Way.JOIN, 2));
    engagement().log(activity("b1", BEN, Way.JOIN, 1));
    engagement().put(ANA, new CheckIn(WEEK, Map.of(Figure.PROFILE_VIEWS, 3)));
    engagement().forget(ANA);
    assertThat(engagement().activities(ANA, WEEK, WEEK)).isEmpty();
    assertThat(engagement().checkIns(ANA, WEEK, WEEK)).isEmpty();
    assertThat(engagement().tally(CHANNEL, WEEK)).hasValueSatisfying(tally -> {
      assertThat(tally.count(Way.JOIN)).isEqualTo(3);
      assertThat(tally.heads()).isEqualTo(2);
      assertThat(tally.toString()).doesNotContain("UANA").contains("UBEN");
    });
    assertThat(engagement().activities(BEN, WEEK, WEEK)).hasSize(1);
  }
}
