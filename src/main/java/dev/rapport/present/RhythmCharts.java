package dev.rapport.present;

import dev.rapport.engagement.Figure;
import dev.rapport.engagement.OwnSummary;
import dev.rapport.engagement.Summary;
import dev.rapport.engagement.Way;
import dev.rapport.engagement.WeekCounts;
import dev.rapport.message.Chart;
import dev.rapport.message.Chart.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Weeks as charts, each with the same in words.
record RhythmCharts(Copy copy, WeekLines lines) {
  Chart channel(Summary summary) {
    return ways(copy.text(RhythmLine.CHART_TITLE), weeks(summary.before(), summary.week()));
  }

  /// None when nothing was logged in any of the weeks: an empty picture tells nothing.
  List<Chart> own(OwnSummary summary) {
    List<WeekCounts> weeks = weeks(summary.before(), summary.week());
    return weeks.stream().anyMatch(WeekCounts::logged)
        ? List.of(ways(copy.text(RhythmLine.CHART_OWN_TITLE), weeks))
        : List.of();
  }

  /// None when no figure was given in any of the weeks.
  List<Chart> figures(OwnSummary summary) {
    if (summary.checkIns().isEmpty()) {
      return List.of();
    }
    List<Column> columns = weeks(summary.before(), summary.week()).stream()
        .map(week -> new Column(lines.shortWeek(week.week()),
            summary.checkIns().stream().noneMatch(checkIn -> checkIn.week().equals(week.week()))
                ? List.of()
                : Arrays.stream(Figure.values())
                    .map(figure -> summary.figure(figure, week.week()).orElse(Chart.UNKNOWN))
                    .toList()))
        .toList();
    List<String> names = Stream.of(RhythmLine.FIGURE_PROFILE_VIEWS, RhythmLine.FIGURE_NOTIFICATIONS)
        .map(line -> copy.text(line))
        .toList();
    return List.of(
        chart(copy.text(RhythmLine.CHART_FIGURES_TITLE), Chart.Shape.LINES, names, columns, RhythmLine.NOT_GIVEN));
  }

  private Chart ways(String title, List<WeekCounts> weeks) {
    List<Column> columns = weeks.stream()
        .map(week -> new Column(lines.shortWeek(week.week()),
            week.logged() ? Arrays.stream(Way.values()).map(week::count).toList() : List.of()))
        .toList();
    return chart(title, Chart.Shape.STACKED, Arrays.stream(Way.values()).map(lines::did).toList(), columns,
        RhythmLine.NOT_LOGGED);
  }

  private Chart chart(String title, Chart.Shape shape, List<String> series, List<Column> columns, RhythmLine nothing) {
    String weeks = columns.stream()
        .map(column -> copy.text(RhythmLine.CHART_WEEK, column.label(),
            column.values().isEmpty() ? copy.text(nothing) : values(series, column.values(), nothing)))
        .collect(Collectors.joining(" "));
    return new Chart(title, shape, series, columns, copy.text(nothing), copy.text(RhythmLine.CHART_ALT, title, weeks));
  }

  private String values(List<String> series, List<Integer> values, RhythmLine nothing) {
    return IntStream.range(0, series.size())
        .mapToObj(i -> copy.text(RhythmLine.CHART_VALUE, series.get(i),
            values.get(i) == Chart.UNKNOWN ? copy.text(nothing) : values.get(i)))
        .collect(Collectors.joining(", "));
  }

  private static List<WeekCounts> weeks(List<WeekCounts> before, WeekCounts week) {
    List<WeekCounts> weeks = new ArrayList<>(before);
    weeks.add(week);
    return weeks;
  }
}
