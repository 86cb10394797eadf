package dev.rapport.slack.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A JSON value as it is sent. Blocks are written straight as text: by way of the SDK's model, whose types become a tree
/// first and text afterwards, they took a fifth of a whole turn.
public record Json(String text) {
  private static final String HEX = "0123456789abcdef";

  public static Json string(String value) {
    StringBuilder text = new StringBuilder(value.length() + 16);
    quote(text, value);
    return new Json(text.toString());
  }

  static Json array(List<Json> items) {
    StringBuilder text = new StringBuilder("[");
    for (Json item : items) {
      text.append(text.length() == 1 ? "" : ",").append(item.text);
    }
    return new Json(text.append(']').toString());
  }

  /// An object that begins with its type.
  static Members object(String type) {
    return new Members().with("type", type);
  }

  static Members object() {
    return new Members();
  }

  /// The members of an object, in the order in which they are given.
  static final class Members {
    private final StringBuilder text = new StringBuilder(128).append('{');

    private Members() {}

    /// Leaves the member out when there is no value.
    Members with(String name, @Nullable String value) {
      if (value != null) {
        quote(name(name), value);
      }
      return this;
    }

    /// Leaves the member out when there is no value.
    Members with(String name, @Nullable Json value) {
      if (value != null) {
        name(name).append(value.text);
      }
      return this;
    }

    Members with(String name, List<Json> values) {
      return with(name, array(values));
    }

    Members with(String name, boolean value) {
      name(name).append(value);
      return this;
    }

    Members with(String name, int value) {
      name(name).append(value);
      return this;
    }

    // Names are ours and need no escape.
    private StringBuilder name(String name) {
      return text.append(text.length() == 1 ? "\"" : ",\"").append(name).append("\":");
    }

    Json end() {
      return new Json(text.append('}').toString());
    }
  }

  private static void quote(StringBuilder to, String value) {
    to.append('"');
    int written = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || c == '\u2028' || c == '\u2029') {
        to.append(value, written, i);
        escape(to, c);
        written = i + 1;
      }
    }
    to.append(value, written, value.length()).append('"');
  }

  private static void escape(StringBuilder to, char c) {
    if (c == '"' || c == '\\') {
      to.append('\\').append(c);
    } else if (c == '\n') {
      to.append("\\n");
    } else {
      to.append("\\u");
      for (int shift = 12; shift >= 0; shift -= 4) {
        to.append(HEX.charAt(c >> shift & 0xF));
      }
    }
  }
}
