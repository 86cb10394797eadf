package dev.rapport.coaching.review;

import dev.rapport.coaching.reading.Span;
import dev.rapport.coaching.reading.Word;
import java.util.List;
import java.util.Optional;

/// Hears a raised voice: capitals, rows of marks, rows of emoji.
final class Voice {
  private static final int FEW_LETTERS = 20;
  private static final double NEARLY_ALL = 0.7;

  private Voice() {}

  /// Ordinary words in capitals; abbreviations and firms' names are not ordinary words and may stand so.
  static Optional<Span> shouting(Evidence evidence, int words) {
    String text = evidence.prose().text();
    long letters = text.codePoints().filter(Character::isLetter).count();
    long capitals = text.codePoints().filter(Character::isUpperCase).count();
    List<Word> all = evidence.prose().words();
    List<Word> shouted = all.stream()
        .filter(word -> word.shouted() && word.folded().length() > 3
            && evidence.ordinary(word.folded()))
        .toList();
    boolean most = letters >= FEW_LETTERS && capitals > letters * NEARLY_ALL;
    if (most) {
      return Optional.of(evidence.prose().span(0, all.size() - 1));
    }
    return shouted.size() >= words ? Optional.of(shouted.getFirst().span()) : Optional.empty();
  }

  static Optional<Span> marks(String text, int inARow, int inAll) {
    int total = 0;
    Optional<Span> last = Optional.empty();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && "!?！？".indexOf(text.charAt(end)) >= 0) {
        total += text.charAt(end) == '!' || text.charAt(end) == '！' ? 1 : 0;
        end++;
      }
      if (end - at >= inARow) {
        return Optional.of(new Span(at, end));
      }
      if (end > at) {
        last = Optional.of(new Span(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return total >= inAll ? last : Optional.empty();
  }

  static Optional<Span> emoji(String text, int most) {
    int count = 0;
    int first = -1;
    int end = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isExtendedPictographic(c) && c > 0x2000) {
        count++;
        first = first < 0 ? i : first;
        end = i + Character.charCount(c);
      }
    }
    return count > most ? Optional.of(new Span(first, end)) : Optional.empty();
  }
}
