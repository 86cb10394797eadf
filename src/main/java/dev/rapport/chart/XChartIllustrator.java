package dev.rapport.chart;

import dev.rapport.message.Chart;
import dev.rapport.port.Illustrator;
import dev.rapport.port.Picture;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/// Draws charts with XChart, as PNG files of some 25 KiB.
public final class XChartIllustrator implements Illustrator {
  // A phone has some 300 points for it, in which 22 become 9.
  private static final int WIDTH = 720;
  private static final int HEIGHT = 520;
  // With more columns there is no room for words in each.
  private static final int MOST_FOR_WORDS = 5;
  private static final String NOTHING = "–";
  private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 28);
  private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 22);
  private static final Font TIGHT = new Font(Font.SANS_SERIF, Font.PLAIN, 19);
  private static final Font SMALL = new Font(Font.SANS_SERIF, Font.ITALIC, 20);
  private static final int FEWEST_STEPS = 4;
  private static final List<Marker> MARKERS = List.of(SeriesMarkers.CIRCLE, SeriesMarkers.DIAMOND,
      SeriesMarkers.SQUARE);

  private final Palette palette;

  private XChartIllustrator(Palette palette) {
    this.palette = palette;
  }

  /// On light paper of its own, which can be read wherever it is shown.
  public static XChartIllustrator light() {
    return new XChartIllustrator(Palette.LIGHT);
  }

  /// On dark paper, for a page that is dark.
  public static XChartIllustrator dark() {
    return new XChartIllustrator(Palette.DARK);
  }

  @Override
  public Picture draw(Chart chart) {
    try {
      return new Picture(png(image(chart)), chart.alt());
    } catch (LinkageError | InternalError e) {
      // So tell Java's own parts that the machine lacks a font or a library; whoever asked can go without.
      throw new IllegalStateException("this Java cannot draw; does the machine have fonts?", e);
    }
  }

  private BufferedImage image(Chart chart) {
    CategoryChart drawn = new CategoryChartBuilder().width(WIDTH).height(HEIGHT).title(chart.title()).build();
    style(drawn.getStyler(), chart);
    List<String> weeks = chart.columns().stream().map(Chart.Column::label).toList();
    for (int series = 0; series < chart.series().size(); series++) {
      drawn.addSeries(chart.series().get(series), weeks, values(chart, series))
          .setMarker(MARKERS.get(series % MARKERS.size()))
          .setLineStyle(stroke(series));
    }
    String nothing = isCrowded(chart) ? NOTHING : chart.nothing();
    for (int column = 0; column < chart.columns().size(); column++) {
      if (chart.columns().get(column).values().isEmpty()) {
        drawn.addAnnotation(new AnnotationText(nothing, column + 0.5, top(chart) * 0.04, false));
      }
    }
    return BitmapEncoder.getBufferedImage(drawn);
  }

  private void style(CategoryStyler style, Chart chart) {
    style.setDefaultSeriesRenderStyle(
        chart.shape() == Chart.Shape.STACKED ? CategorySeriesRenderStyle.Bar : CategorySeriesRenderStyle.Line);
    style.setStacked(chart.shape() == Chart.Shape.STACKED).setOverlapped(chart.shape() == Chart.Shape.LINES);
    style.setLabelsVisible(true)
        .setLabelsFont(TEXT)
        .setLabelsPosition(chart.shape() == Chart.Shape.STACKED ? 0.5 : 1.1)
        .setLabelsFontColor(palette.ink())
        .setLabelsFontColorAutomaticEnabled(chart.shape() == Chart.Shape.STACKED)
        .setAvailableSpaceFill(0.72);
    style.setYAxisMin(0.0).setYAxisMax((double) top(chart)).setYAxisDecimalPattern("0");
    style.setAxisTitlesVisible(false)
        .setAxisTickLabelsFont(isCrowded(chart) ? TIGHT : TEXT)
        .setAxisTickLabelsColor(palette.ink())
        .setAxisTicksLineVisible(false)
        .setAxisTicksMarksVisible(false)
        .setPlotGridVerticalLinesVisible(false)
        .setPlotGridLinesColor(palette.lines())
        .setPlotGridLinesStroke(new BasicStroke(1f))
        .setYAxisTickMarkSpacingHint(HEIGHT / (FEWEST_STEPS + 1));
    style.setSeriesColors(palette.seriesColors())
        .setChartBackgroundColor(palette.paper())
        .setChartFontColor(palette.ink())
        .setPlotBackgroundColor(palette.paper())
        .setPlotBorderVisible(false)
        .setChartTitleFont(TITLE)
        .setChartTitleBoxVisible(false)
        .setChartPadding(16)
        .setLegendPosition(LegendPosition.OutsideS)
        .setLegendLayout(LegendLayout.Horizontal)
        .setLegendBackgroundColor(palette.paper())
        .setLegendBorderColor(palette.paper())
        .setLegendFont(TEXT)
        .setAnnotationTextFont(isCrowded(chart) ? TITLE : SMALL)
        .setAnnotationTextFontColor(palette.quiet())
        .setMarkerSize(14);
  }

  private static boolean isCrowded(Chart chart) {
    return chart.columns().size() > MOST_FOR_WORDS;
  }

  // Each line of its own kind, so that colour is not the only sign.
  private static BasicStroke stroke(int series) {
    return series == 0 ? new BasicStroke(4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
        : new BasicStroke(4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[]{14f, 8f}, 0f);
  }

  // What is not known is a gap, never zero; and a bar of nothing needs no number.
  private static List<Double> values(Chart chart, int series) {
    List<Double> values = new ArrayList<>();
    for (Chart.Column column : chart.columns()) {
      int value = column.values().isEmpty() ? Chart.UNKNOWN : column.values().get(series);
      boolean gap = value == Chart.UNKNOWN || (value == 0 && chart.shape() == Chart.Shape.STACKED);
      values.add(gap ? null : (double) value);
    }
    return values;
  }

  private static int top(Chart chart) {
    int highest = chart.columns()
        .stream()
        .mapToInt(column -> chart.shape() == Chart.Shape.STACKED
            ? column.values().stream().mapToInt(Integer::intValue).sum()
            : column.values().stream().mapToInt(Integer::intValue).max().orElse(0))
        .max()
        .orElse(0);
    int step = Math.max(1, Math.ceilDiv(highest, FEWEST_STEPS));
    return Math.max(FEWEST_STEPS, Math.ceilDiv(highest + 1, step) * step);
  }

  private static byte[] png(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
