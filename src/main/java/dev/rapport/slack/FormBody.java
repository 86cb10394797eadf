package dev.rapport.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;

/// The body of a form, as names and values. The SDK's own reading costs a quarter of a whole turn and takes a field with
/// an equals sign in its value for none.
final class FormBody {
  private FormBody() {}

  /// The first value of every name.
  ///
  /// @throws IllegalArgumentException for what no browser and no Slack encodes
  static Map<String, String> parse(String body) {
    Map<String, String> fields = new HashMap<>();
    for (int start = 0; start < body.length();) {
      int end = body.indexOf('&', start);
      int stop = end < 0 ? body.length() : end;
      int equals = body.indexOf('=', start);
      if (equals > start && equals < stop) {
        fields.putIfAbsent(decoded(body, start, equals), decoded(body, equals + 1, stop));
      }
      start = stop + 1;
    }
    return fields;
  }

  private static String decoded(String body, int start, int end) {
    String text = body.substring(start, end);
    return text.indexOf('%') < 0 && text.indexOf('+') < 0 ? text : URLDecoder.decode(text, UTF_8);
  }
}
