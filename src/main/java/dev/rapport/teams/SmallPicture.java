package dev.rapport.teams;

import dev.rapport.port.Picture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/// A picture that stands in a card itself, so that Teams' servers have nothing to fetch: with a palette, which takes a
/// third of the space and shows the same, since charts have few colours.
final class SmallPicture {
  private SmallPicture() {}

  /// A `data:` address with all of it.
  static String dataUri(Picture picture) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(small(picture.png()));
  }

  private static byte[] small(byte[] png) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      BufferedImage indexed = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED);
      Graphics2D graphics = indexed.createGraphics();
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
      graphics.drawImage(image, 0, 0, null);
      graphics.dispose();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(indexed, "png", bytes);
      return bytes.size() < png.length ? bytes.toByteArray() : png;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
