package dev.rapport.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rapport.port.DeliveryId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Names what Slack delivers, from the parts of it that a repetition shares.
final class SlackDelivery {
  private static final int LONGEST = 200;

  private SlackDelivery() {}

  static DeliveryId of(String kind, String... parts) {
    String name = "slack:" + kind + ":" + String.join(":", parts);
    return new DeliveryId(name.length() <= LONGEST ? name : "slack:" + kind + ":" + digest(name));
  }

  private static String digest(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
