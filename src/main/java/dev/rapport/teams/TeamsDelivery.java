package dev.rapport.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rapport.port.DeliveryId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Names what Teams delivers, from the parts of it that a repetition shares.
final class TeamsDelivery {
  private TeamsDelivery() {}

  static DeliveryId of(Activity activity) {
    // What has no id of its own is told from others by all of it.
    String id = activity.id().isEmpty() ? activity.json().toString() : activity.id();
    return new DeliveryId("teams:" + activity.type() + ":" + digest(activity.conversation() + "\n" + id));
  }

  private static String digest(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
