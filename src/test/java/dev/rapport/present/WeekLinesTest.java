package dev.rapport.present;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.content.CopyLoader;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.Trend;
import dev.rapport.engagement.Way;
import dev.rapport.engagement.WeekCounts;
import dev.rapport.message.PlainText;
import dev.rapport.yaml.Problems;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeekLinesTest {
  private static final IsoWeek WEEK = IsoWeek.parse("2026-W48");
  private static final Copy COPY = CopyLoader.rhythm(Path.of("config/content/en"), new Problems()).orElseThrow();

  private static final List<Way> WAYS = List.of(Way.SHARE, Way.JOIN, Way.CREATE);

  private final WeekLines lines = new WeekLines(COPY);

  @ParameterizedTest
  @EnumSource
  void aWayThatStaysTheLeastUsedGetsAnotherSuggestionEveryWeek(Way way) {
    List<String> weeks = IntStream.range(0, 60).mapToObj(week -> toTry(way, WEEK.plus(week))).toList();
    for (int i = 1; i < weeks.size(); i++) {
      assertThat(weeks.get(i)).isNotEqualTo(weeks.get(i - 1));
    }
    assertThat(new HashSet<>(weeks)).hasSize(3);
  }

  @Test
  void waysThatTakeTurnsBringNineSuggestionsInNineWeeks() {
    assertThat(IntStream.range(0, 9).mapToObj(week -> toTry(WAYS.get(week % 3), WEEK.plus(week))))
        .doesNotHaveDuplicates();
  }

  @Test
  void weeksWithoutAnythingAreNamedOnceAndOthersOneByOne() {
    assertThat(told(List.of(none(4), none(3), none(2), none(1))))
        .contains("Shared: 2 (weeks before: not logged)");
    assertThat(told(List.of(none(4), none(3), counts(2, 5), none(1))))
        .contains("Shared: 2 (weeks before: not logged, not logged, 5, not logged)");
  }

  private List<String> told(List<WeekCounts> before) {
    return lines.ways(counts(0, 2), before, _ -> Trend.TOO_EARLY).stream().map(PlainText::of).toList();
  }

  private String toTry(Way way, IsoWeek week) {
    return PlainText.of(lines.toTry(way, week));
  }

  private static WeekCounts none(int weeksAgo) {
    return new WeekCounts(WEEK.plus(-weeksAgo), Map.of());
  }

  private static WeekCounts counts(int weeksAgo, int shared) {
    return new WeekCounts(WEEK.plus(-weeksAgo), Map.of(Way.SHARE, shared));
  }
}
