package dev.rapport.teams;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// The two icons that Teams asks for, drawn: two speech bubbles, of which the second answers the first.
final class TeamsIcons {
  static final String ACCENT = "#005C94";
  private static final int COLOR_SIZE = 192;
  private static final int OUTLINE_SIZE = 32;

  private TeamsIcons() {}

  /// 192 by 192, on our colour.
  static byte[] color() {
    BufferedImage image = new BufferedImage(COLOR_SIZE, COLOR_SIZE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = graphics(image);
    graphics.setColor(Color.decode(ACCENT));
    graphics.fillRect(0, 0, COLOR_SIZE, COLOR_SIZE);
    graphics.scale(COLOR_SIZE / 32.0, COLOR_SIZE / 32.0);
    graphics.setColor(new Color(0x9EDCC9));
    graphics.fill(first());
    graphics.setColor(Color.decode(ACCENT));
    graphics.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(second());
    graphics.setColor(Color.WHITE);
    graphics.fill(second());
    return png(image, graphics);
  }

  /// 32 by 32, white on nothing.
  static byte[] outline() {
    BufferedImage image = new BufferedImage(OUTLINE_SIZE, OUTLINE_SIZE, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = graphics(image);
    graphics.setColor(Color.WHITE);
    graphics.setStroke(new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    Area behind = new Area(new BasicStroke(2f).createStrokedShape(first()));
    behind.subtract(new Area(second()));
    graphics.fill(behind);
    graphics.draw(second());
    return png(image, graphics);
  }

  private static Area first() {
    return bubble(4, 5, 17, 12, 7, 20);
  }

  private static Area second() {
    return bubble(12, 13, 16, 10, 25, 27);
  }

  /// @param tailX where its tail ends
  private static Area bubble(double x, double y, double width, double height, double tailX, double tailY) {
    Area bubble = new Area(new RoundRectangle2D.Double(x, y, width, height, 5, 5));
    Path2D tail = new Path2D.Double();
    tail.moveTo(tailX - 2.5, y + height - 1);
    tail.lineTo(tailX + 2.5, y + height - 1);
    tail.lineTo(tailX, tailY);
    tail.closePath();
    bubble.add(new Area(tail));
    return bubble;
  }

  private static Graphics2D graphics(BufferedImage image) {
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return graphics;
  }

  private static byte[] png(BufferedImage image, Graphics2D graphics) {
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
