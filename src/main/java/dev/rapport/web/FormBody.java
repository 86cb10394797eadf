package dev.rapport.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The body of a form that was sent: bounded, decoded strictly, with nothing guessed.
///
/// @param values by name; of a name that comes twice, the first
/// @param digest tells this body from any other
record FormBody(Map<String, String> values, String digest) {
  static final int MAX_BYTES = 64 * 1024;

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int MAX_VALUES = 64;
  private static final int MOST_FORGOTTEN = 1024 * 1024;

  static FormBody read(HttpServletRequest request) throws IOException, RefusedException {
    String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT).replace(" ", "");
    if (!type.equals(FORM) && !type.equals(FORM + ";charset=utf-8")) {
      throw new RefusedException(415, "This page reads forms only (" + FORM + ").");
    }
    byte[] bytes = request.getInputStream().readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      forget(request.getInputStream());
      throw new RefusedException(413,
          "That is more than I can read at once. Please shorten it; a page or two is plenty. Nothing was changed.");
    }
    return new FormBody(parse(new String(bytes, StandardCharsets.ISO_8859_1)), Digest.of(bytes));
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  // A browser that is still sending when the connection is closed shows its own error and not our sentence.
  private static void forget(InputStream rest) throws IOException {
    long left = MOST_FORGOTTEN;
    for (long skipped = rest.skip(left); skipped > 0 && left > 0; skipped = rest.skip(left)) {
      left -= skipped;
    }
  }

  private static Map<String, String> parse(String body) throws RefusedException {
    Map<String, String> values = new LinkedHashMap<>();
    String[] pairs = body.isEmpty() ? new String[0] : body.split("&", MAX_VALUES + 1);
    if (pairs.length > MAX_VALUES) {
      throw unreadable();
    }
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      String name = decode(equals < 0 ? pair : pair.substring(0, equals));
      // Browsers send line breaks as CR LF, whatever stands in the field.
      values.putIfAbsent(name, equals < 0 ? "" : decode(pair.substring(equals + 1)).replace("\r\n", "\n"));
    }
    return values;
  }

  private static String decode(String encoded) throws RefusedException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    try {
      for (int i = 0; i < encoded.length(); i++) {
        char c = encoded.charAt(i);
        if (c == '%') {
          bytes.write(HexFormat.fromHexDigits(encoded, i + 1, i + 3));
          i += 2;
        } else {
          bytes.write(c == '+' ? ' ' : c);
        }
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
    } catch (IllegalArgumentException | IndexOutOfBoundsException | CharacterCodingException malformed) {
      throw unreadable();
    }
  }

  private static RefusedException unreadable() {
    return new RefusedException(400,
        "This could not be read, so nothing was done. Please reload the page and try again.");
  }
}
