package dev.rapport.teams;

import dev.rapport.port.Picture;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// A picture that stands in a card itself, so that Teams' servers have nothing to fetch. It is drawn with its sixteen
/// commonest colours, which takes a third of the space and shows the same, since charts have few.
final class SmallPicture {
  private static final int BITS = 4;
  private static final int COLORS = 1 << BITS;

  private SmallPicture() {}

  /// A `data:` address with all of it.
  static String dataUri(Picture picture) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(small(picture.png()));
  }

  private static byte[] small(byte[] png) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      int width = image.getWidth();
      int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
      int[] palette = commonest(pixels);
      BufferedImage indexed = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_BYTE_BINARY,
          new IndexColorModel(BITS, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE));
      Map<Integer, Integer> places = new HashMap<>();
      for (int i = 0; i < pixels.length; i++) {
        int place = places.computeIfAbsent(pixels[i], color -> nearest(palette, color));
        indexed.getRaster().setSample(i % width, i / width, 0, place);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(indexed, "png", bytes);
      return bytes.size() < png.length ? bytes.toByteArray() : png;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int[] commonest(int[] pixels) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int pixel : pixels) {
      counts.merge(pixel, 1, Integer::sum);
    }
    List<Map.Entry<Integer, Integer>> sorted = counts.entrySet()
        .stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()))
        .limit(COLORS)
        .toList();
    return sorted.stream().mapToInt(Map.Entry::getKey).toArray();
  }

  private static int nearest(int[] palette, int color) {
    int best = 0;
    for (int i = 1; i < palette.length; i++) {
      if (distance(palette[i], color) < distance(palette[best], color)) {
        best = i;
      }
    }
    return best;
  }

  private static int distance(int one, int other) {
    int red = (one >> 16 & 255) - (other >> 16 & 255);
    int green = (one >> 8 & 255) - (other >> 8 & 255);
    int blue = (one & 255) - (other & 255);
    return red * red + green * green + blue * blue;
  }
}
