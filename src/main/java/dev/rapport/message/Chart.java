package dev.rapport.message;

import java.util.List;

/// Numbers of several weeks side by side, to be drawn as a picture, with the same in words.
///
/// @param series what is counted, in words for the legend
/// @param columns the weeks, the oldest first
/// @param nothing what a week without values says of itself, such as "not logged"
/// @param alt the same for those who cannot see it, complete
public record Chart(String title, Shape shape, List<String> series, List<Column> columns,
    String nothing, String alt) {
  /// How the numbers are drawn.
  public enum Shape {
    /// Parts of one whole, on top of each other.
    STACKED,
    /// Figures that stand for themselves, each with its own line.
    LINES
  }

  public Chart {
    series = List.copyOf(series);
    columns = List.copyOf(columns);
    for (Column column : columns) {
      if (!column.values().isEmpty() && column.values().size() != series.size()) {
        throw new IllegalArgumentException("week " + column.label() + " has " + column.values().size()
            + " values for " + series.size() + " series");
      }
    }
  }

  /// One week.
  ///
  /// @param label such as "9 Nov"
  /// @param values one for each series; [#UNKNOWN] where it was not given, none at all where nothing was
  public record Column(String label, List<Integer> values) {
    public Column {
      values = List.copyOf(values);
    }
  }

  /// A value that nobody gave. It is drawn as a gap, never as zero.
  public static final int UNKNOWN = -1;
}
