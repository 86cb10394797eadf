package dev.rapport.service;

import dev.rapport.message.Token;
import java.util.Map;

/// What a member did, in the words that every platform shares.
public sealed interface Input {
  /// Typed something: a slash command (with or without its name) or plain words.
  record Said(String text) implements Input {}

  /// Pressed a button.
  ///
  /// @param values what stood in the fields of the form that the button belongs to, by field id; empty elsewhere
  record Pressed(Token token, Map<String, String> values) implements Input {
    public Pressed {
      values = Map.copyOf(values);
    }

    public Pressed(Token token) {
      this(token, Map.of());
    }
  }

  /// Sent a form.
  ///
  /// @param values what stood in the fields, by field id
  record Submitted(Token token, Map<String, String> values) implements Input {
    public Submitted {
      values = Map.copyOf(values);
    }
  }
}
