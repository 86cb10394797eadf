package dev.rapport.cli;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;

/// Text as it is set in a terminal.
final class TerminalText {
  private static final int WIDTH = 88;

  private TerminalText() {}

  /// Members' words may hold picocli's own markup, so styles are put around them and never parsed out of them.
  static String paint(Ansi ansi, String text, IStyle style) {
    return ansi.enabled() ? style.on() + text + style.off() : text;
  }

  /// A quote on one line, shortened where it is too long for one. A control character would speak to the terminal, and
  /// one that turns the direction would hide what follows.
  static String oneLine(String quote) {
    String line = quote.replaceAll("[\\s\\p{Cntrl}\u202A-\u202E\u2066-\u2069]+", " ").strip();
    return line.codePointCount(0, line.length()) <= WIDTH ? line
        : line.substring(0, line.offsetByCodePoints(0, WIDTH - 1)) + "…";
  }

  /// Words from a column on, broken into lines that begin in the same column.
  static String wrapped(String text, int indent) {
    StringBuilder wrapped = new StringBuilder();
    int column = indent;
    for (String word : text.strip().split("\\s+", -1)) {
      if (column + word.length() > WIDTH) {
        wrapped.append('\n').append(" ".repeat(indent - 1));
        column = indent;
      }
      wrapped.append(' ').append(word);
      column += word.length() + 1;
    }
    return wrapped.toString();
  }
}
