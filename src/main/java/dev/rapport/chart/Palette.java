package dev.rapport.chart;

import java.awt.Color;
import java.util.List;

/// The colours of a picture. The three of the series differ in lightness as well as in hue (Okabe and Ito's, of which
/// everybody can tell three apart), and each bar bears its number.
///
/// @param series in their order
record Palette(Color paper, Color ink, Color quiet, Color lines, List<Color> series) {
  static final Palette LIGHT = new Palette(new Color(0xFBFAF7), new Color(0x1F2421), new Color(0x5C625E),
      new Color(0xDAD8D0), List.of(new Color(0x005C94), new Color(0xE69F00), new Color(0x9EDCC9)));

  static final Palette DARK = new Palette(new Color(0x1D211F), new Color(0xF2F1EC), new Color(0xB4B8B4),
      new Color(0x3B413D), List.of(new Color(0x4C9FD6), new Color(0xF0BE45), new Color(0xD9F6EC)));

  Color[] seriesColors() {
    return series.toArray(Color[]::new);
  }
}
