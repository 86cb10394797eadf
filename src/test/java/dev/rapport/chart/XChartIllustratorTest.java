package dev.rapport.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.message.Chart;
import dev.rapport.message.Chart.Column;
import dev.rapport.port.Picture;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XChartIllustratorTest {
  static final Chart WAYS = new Chart("What this channel did, by week", Chart.Shape.STACKED,
      List.of("Shared", "Joined in", "Started"),
      List.of(new Column("26 Oct", List.of(2, 5, 1)), new Column("2 Nov", List.of()),
          new Column("9 Nov", List.of(4, 3, 0)),
          new Column("16 Nov", List.of(1, 7, 2)), new Column("23 Nov", List.of(3, 8, 2))),
      "not logged", "What this channel did, by week. Week of 26 Oct: …");

  static final Chart FIGURES = new Chart("Your two figures, by week", Chart.Shape.LINES,
      List.of("Profile views", "Notifications"),
      List.of(new Column("5 Oct", List.of(8, 20)), new Column("12 Oct", List.of(9, Chart.UNKNOWN)),
          new Column("19 Oct", List.of()), new Column("26 Oct", List.of(12, 31)), new Column("2 Nov", List.of(11, 28)),
          new Column("9 Nov", List.of(14, 30)), new Column("16 Nov", List.of(13, 35)),
          new Column("23 Nov", List.of(17, 33))),
      "not given", "Your two figures, by week. …");

  static final Chart NOTHING = new Chart("What this channel did, by week", Chart.Shape.STACKED,
      List.of("Shared", "Joined in", "Started"), List.of(new Column("23 Nov", List.of())), "not logged", "Nothing.");

  static Stream<Chart> charts() {
    return Stream.of(WAYS, FIGURES, NOTHING);
  }

  @ParameterizedTest
  @MethodSource("charts")
  void everyChartIsAPictureThatSaysItInWordsToo(Chart chart) throws IOException {
    for (XChartIllustrator illustrator : List.of(XChartIllustrator.light(), XChartIllustrator.dark())) {
      Picture picture = illustrator.draw(chart);
      assertThat(picture.alt()).isEqualTo(chart.alt());
      assertThat(picture.png()).startsWith(0x89, 'P', 'N', 'G').hasSizeLessThan(100_000);
      assertThat(image(picture).getWidth()).isEqualTo(720);
    }
  }

  @Test
  void everySeriesIsThereInItsColour() throws IOException {
    assertThat(colours(XChartIllustrator.light().draw(WAYS))).containsAll(Palette.LIGHT.series());
    assertThat(colours(XChartIllustrator.dark().draw(WAYS))).containsAll(Palette.DARK.series());
  }

  @Test
  void theColoursCanBeToldApartWithoutTheirHue() {
    for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
      List<Double> lightness = palette.series().stream().map(XChartIllustratorTest::luminance).sorted().toList();
      for (int i = 1; i < lightness.size(); i++) {
        assertThat((lightness.get(i) + 0.05) / (lightness.get(i - 1) + 0.05)).isGreaterThan(1.25);
      }
      assertThat(contrast(palette.ink(), palette.paper())).isGreaterThan(7);
      assertThat(contrast(palette.quiet(), palette.paper())).isGreaterThan(4.5);
    }
  }

  private static double contrast(Color one, Color other) {
    double first = luminance(one) + 0.05;
    double second = luminance(other) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  // The relative luminance of WCAG 2.
  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  private static Set<Color> colours(Picture picture) throws IOException {
    BufferedImage image = image(picture);
    Set<Color> colours = new HashSet<>();
    for (int x = 0; x < image.getWidth(); x += 3) {
      for (int y = 0; y < image.getHeight(); y += 3) {
        colours.add(new Color(image.getRGB(x, y)));
      }
    }
    return colours;
  }

  private static BufferedImage image(Picture picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.png()));
  }
}
