package dev.rapport.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.ChannelRef;
import java.time.Instant;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromptRotationTest {
  private static final ChannelRef CHANNEL = ChannelRef.parse("slack:T1:C9");
  private static final IsoWeek FIRST = IsoWeek.parse("2026-W10");

  private ChannelHistory history = ChannelHistory.NONE;

  @ParameterizedTest
  @ValueSource(strings = {"slack:T1:C1", "slack:T1:C2", "web:room:c", "teams:t:19:abc@thread.tacv2"})
  void anyThreeWeeksRunningHoldTheThreeWays(String channel) {
    for (int i = 0; i < 200; i++) {
      Set<Way> ways = EnumSet.noneOf(Way.class);
      for (int j = 0; j < 3; j++) {
        ways.add(PromptRotation.way(ChannelRef.parse(channel), FIRST.plus(i + j)));
      }
      assertThat(ways).hasSize(3);
    }
  }

  @Test
  void eighteenOfEachWayAreEnoughForAYearWithoutRepetition() {
    List<String> given = give(Pools.of(18), FIRST, 300);
    assertNothingTwiceWithinAYear(given);
  }

  @Test
  void theWholeLibraryComesBeforeAnythingComesAgain() {
    List<String> given = give(Pools.of(23), FIRST, 23 * 3 * 2);
    assertThat(new HashSet<>(given.subList(0, 69))).hasSize(69);
    assertThat(given.subList(69, 138)).isEqualTo(given.subList(0, 69));
  }

  @Test
  void withoutAnyMemoryTheWeekAloneDecides() {
    PromptPool pool = Pools.of(20);
    List<String> remembered = give(pool, FIRST, 60);
    List<String> forgotten = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      forgotten.add(PromptRotation.choose(pool, CHANNEL, FIRST.plus(i), ChannelHistory.NONE).id());
    }
    assertThat(forgotten).isEqualTo(remembered);
  }

  @Test
  void channelsHaveOrdersOfTheirOwn() {
    List<String> one = give(Pools.of(20), FIRST, 12);
    history = ChannelHistory.NONE;
    List<String> other = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      other.add(PromptRotation.choose(Pools.of(20), ChannelRef.parse("slack:T1:C10"), FIRST.plus(i), history).id());
    }
    assertThat(other).isNotEqualTo(one);
  }

  @Test
  void aPromptThatIsAddedMovesNoOtherOne() {
    PromptPool pool = Pools.of(20);
    give(pool, FIRST, 9);
    ChannelHistory soFar = history;
    List<String> before = give(pool, FIRST.plus(9), 30);
    history = soFar;
    List<String> after = give(Pools.with(pool, Pools.prompt("share-new", Way.SHARE, Set.of())), FIRST.plus(9), 33);
    assertThat(way(after, "share")).contains("share-new");
    List<String> others = new ArrayList<>(way(after, "share"));
    others.remove("share-new");
    assertThat(others).startsWith(way(before, "share").subList(0, 9).toArray(String[]::new));
    assertThat(way(after, "join")).startsWith(way(before, "join").toArray(String[]::new));
  }

  @Test
  void aPromptThatIsTakenOutLeavesTheOthersInTheirOrder() {
    PromptPool pool = Pools.of(20);
    give(pool, FIRST, 9);
    ChannelHistory soFar = history;
    List<String> before = give(pool, FIRST.plus(9), 30);
    for (String gone : List.of(soFar.posted().getLast().prompt(), before.get(4))) {
      history = soFar;
      List<String> expected = new ArrayList<>(before);
      expected.remove(gone);
      String way = gone.substring(0, gone.indexOf('-'));
      assertThat(way(give(Pools.without(pool, gone), FIRST.plus(9), 27), way))
          .startsWith(way(expected, way).subList(0, 8).toArray(String[]::new));
    }
  }

  @Test
  void nothingComesTwiceWithinAYearWhateverIsEdited() {
    PromptPool pool = Pools.of(24);
    List<String> given = new ArrayList<>();
    for (int year = 0; year < 8; year++) {
      given.addAll(give(pool, FIRST.plus(given.size()), 26));
      pool = Pools.without(pool, given.get(given.size() - 8));
      pool = Pools.with(pool, Pools.prompt("join-extra-" + year, Way.JOIN, Set.of()));
      given.addAll(give(pool, FIRST.plus(given.size()), 26));
    }
    assertNothingTwiceWithinAYear(given);
  }

  @Test
  void aWeekLeftOutCostsNoPrompt() {
    PromptPool pool = Pools.of(20);
    List<String> given = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      if (i % 5 != 4) {
        given.addAll(give(pool, FIRST.plus(i), 1));
      }
    }
    assertThat(new HashSet<>(given.subList(0, 48))).hasSize(48);
  }

  @Test
  void whatFitsOnlyNowGoesFirstAndOnlyNow() {
    PromptPool pool = Pools.of(20);
    for (Way way : Way.values()) {
      pool = Pools.with(pool, Pools.prompt(way.id() + "-december", way, Set.of(Month.DECEMBER)));
    }
    List<String> given = give(pool, FIRST, 200);
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i).endsWith("december")) {
        assertThat(FIRST.plus(i).monday().plusDays(3).getMonth()).isEqualTo(Month.DECEMBER);
        months.merge(given.get(i), 1, Integer::sum);
      }
    }
    assertThat(months).hasSize(3).allSatisfy((_, times) -> assertThat(times).isBetween(3, 4));
    assertNothingTwiceWithinAYear(given);
  }

  @Test
  void aLibraryThatIsTooSmallRepeatsWhatWasSeenLongestAgo() {
    List<String> given = give(Pools.of(2), FIRST, 18);
    assertThat(given.subList(6, 12)).isEqualTo(given.subList(0, 6));
  }

  private List<String> give(PromptPool pool, IsoWeek from, int weeks) {
    List<String> given = new ArrayList<>();
    for (int i = 0; i < weeks; i++) {
      IsoWeek week = from.plus(i);
      Prompt prompt = PromptRotation.choose(pool, CHANNEL, week, history);
      assertThat(prompt.way()).isEqualTo(PromptRotation.way(CHANNEL, week));
      history = history.with(new PostedPrompt(week, prompt.id(), Instant.EPOCH, "m", 0, 0));
      given.add(prompt.id());
    }
    return given;
  }

  private static List<String> way(List<String> given, String way) {
    return given.stream().filter(id -> id.startsWith(way + "-")).toList();
  }

  private static void assertNothingTwiceWithinAYear(List<String> given) {
    for (int i = 0; i < given.size(); i++) {
      assertThat(given.subList(Math.max(0, i - 52), i)).doesNotContain(given.get(i));
    }
  }
}
