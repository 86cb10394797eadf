package dev.rapport.message;

/// A button.
public sealed interface Action {
  String label();

  Token token();

  /// Comes back as a press.
  record Button(String label, Token token, Style style) implements Action {}

  /// Puts `text` on the clipboard where the platform can; elsewhere it comes back as a press that shows it alone.
  record Copy(String label, String text, Token token) implements Action {}

  /// How a button stands out; never the only sign of what it does.
  enum Style {
    PLAIN, PRIMARY, DANGER
  }
}
