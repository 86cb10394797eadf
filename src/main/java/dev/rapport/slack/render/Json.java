package dev.rapport.slack.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A JSON value to be sent. Blocks become text once, when the whole is complete: by way of the SDK's model, whose types
/// become a tree first and text afterwards, they took a fifth of a whole turn.
public sealed interface Json {
  /// The value as it is sent.
  default String text() {
    StringBuilder text = new StringBuilder(4096);
    write(text);
    return text.toString();
  }

  void write(StringBuilder to);

  static Json string(String value) {
    return new Text(value);
  }

  static Json array(List<Json> items) {
    return new Items(items);
  }

  /// An object that begins with its type.
  static Members object(String type) {
    return new Members().with("type", type);
  }

  static Members object() {
    return new Members();
  }

  record Text(String value) implements Json {
    private static final String HEX = "0123456789abcdef";

    @Override
    public void write(StringBuilder to) {
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

  /// A number, or true or false.
  record Literal(String text) implements Json {
    @Override
    public void write(StringBuilder to) {
      to.append(text);
    }
  }

  record Items(List<Json> items) implements Json {
    @Override
    public void write(StringBuilder to) {
      to.append('[');
      for (int i = 0; i < items.size(); i++) {
        if (i > 0) {
          to.append(',');
        }
        items.get(i).write(to);
      }
      to.append(']');
    }
  }

  /// An object, whose members are given in their order.
  final class Members implements Json {
    private final List<String> names = new ArrayList<>(4);
    private final List<Json> values = new ArrayList<>(4);

    private Members() {}

    /// Leaves the member out when there is no value.
    Members with(String name, @Nullable String value) {
      return with(name, value == null ? null : new Text(value));
    }

    /// Leaves the member out when there is no value.
    Members with(String name, @Nullable Json value) {
      if (value != null) {
        names.add(name);
        values.add(value);
      }
      return this;
    }

    Members with(String name, List<Json> values) {
      return with(name, new Items(values));
    }

    Members with(String name, boolean value) {
      return with(name, new Literal(Boolean.toString(value)));
    }

    Members with(String name, int value) {
      return with(name, new Literal(Integer.toString(value)));
    }

    // Names are ours and need no escape.
    @Override
    public void write(StringBuilder to) {
      for (int i = 0; i < names.size(); i++) {
        to.append(i == 0 ? "{\"" : ",\"").append(names.get(i)).append("\":");
        values.get(i).write(to);
      }
      to.append(names.isEmpty() ? "{}" : "}");
    }
  }
}
