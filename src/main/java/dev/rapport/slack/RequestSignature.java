package dev.rapport.slack;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Whether a request is Slack's. Bolt's own check compares in varying time and takes timestamps from the future; this
/// one does neither (docs.slack.dev/authentication/verifying-requests-from-slack).
final class RequestSignature {
  /// How far Slack's clock and ours may be apart, both ways.
  static final Duration TOLERANCE = Duration.ofMinutes(5);

  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");

  // Only ever copied: looking one up for every request costs as much as using it.
  private final Mac unused;
  private final InstantSource clock;

  RequestSignature(String signingSecret, InstantSource clock) {
    this.unused = mac(new SecretKeySpec(signingSecret.getBytes(UTF_8), "HmacSHA256"));
    this.clock = clock;
  }

  boolean fits(byte[] body, @Nullable String timestamp, @Nullable String signature) {
    if (timestamp == null || signature == null || !SECONDS.matcher(timestamp).matches()) {
      return false;
    }
    long apart = Math.abs(clock.instant().getEpochSecond() - Long.parseLong(timestamp));
    return apart <= TOLERANCE.toSeconds()
        && MessageDigest.isEqual(sign(body, timestamp).getBytes(US_ASCII), signature.getBytes(UTF_8));
  }

  String sign(byte[] body, String timestamp) {
    try {
      Mac mac = (Mac) unused.clone();
      mac.update(("v0:" + timestamp + ":").getBytes(US_ASCII));
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the JDK's HmacSHA256 can be copied", e);
    }
  }

  private static Mac mac(SecretKeySpec key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
