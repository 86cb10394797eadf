package dev.rapport.slack.render;

import java.util.ArrayList;
import java.util.List;

/// The two ways to make a text fit: our labels get an ellipsis, a member's text is cut into pieces that together are
/// the whole of it.
final class Shortening {
  private Shortening() {}

  /// Only for labels in our words.
  static String label(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    return text.substring(0, boundary(text, 0, longest - 1)).stripTrailing() + "…";
  }

  /// Pieces of at most `longest`, which joined give the text to the letter. Cuts behind a line or a word if it can.
  static List<String> pieces(String text, int longest) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (text.length() - start > longest) {
      int end = wordEnd(text, start, start + longest);
      pieces.add(text.substring(start, end));
      start = end;
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  private static int wordEnd(String text, int start, int end) {
    int line = text.lastIndexOf('\n', end - 1);
    int word = text.lastIndexOf(' ', end - 1);
    int half = start + (end - start) / 2;
    if (line >= half) {
      return line + 1;
    }
    return word >= half ? word + 1 : boundary(text, start, end - start);
  }

  // Never between the two halves of one character.
  private static int boundary(String text, int start, int length) {
    int end = start + length;
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }
}
