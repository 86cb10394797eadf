package dev.rapport.coaching.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// Makes spellings of the same word equal: case, accents, typographic and missing apostrophes, invisible characters,
/// letters dressed up as bold or full width.
public final class Folding {
  // Where an apostrophe parts two words (l'article, dell'invito) and does not shorten one (don't).
  private static final Set<String> ELIDED = Set.of("l", "d", "j", "m", "t", "s", "n", "c", "qu", "un", "dell", "nell",
      "all", "sull", "dall", "quest", "quell", "jusqu", "lorsqu", "puisqu", "cosi", "com", "dov", "cos");
  private static final Set<String> CONTRACTED = Set.of("s", "t", "d", "ll", "re", "ve", "m");
  // Elsewhere 's marks a genitive, and "Dana's" should be seen as Dana.
  private static final Set<String> BEFORE_IS = Set.of("it", "that", "let", "he", "she", "what", "there", "here", "who",
      "how", "where", "geht", "wie");

  private Folding() {}

  /// Whether a text shows nothing; a no-break space is a blank too.
  public static boolean isBlank(String text) {
    return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || invisible(c));
  }

  static boolean apostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '´' || c == '`' || c == '＇';
  }

  /// Characters that are not seen, and are sometimes put into words to deceive a filter.
  static boolean invisible(int c) {
    return c == 0xAD || Character.getType(c) == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F);
  }

  /// Whether an apostrophe after `left` begins a word of its own.
  static boolean parts(String left, String right) {
    return ELIDED.contains(left) && right.length() > 1 && !CONTRACTED.contains(right);
  }

  /// A word without its apostrophes: `don't` becomes `dont`, `Dana's` becomes `dana`.
  static String join(String left, String right) {
    return right.equals("s") && !BEFORE_IS.contains(left) ? left : left + right;
  }

  /// Folds letters and digits; everything else is dropped.
  public static String fold(String word) {
    if (plain(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    decomposed.codePoints().map(Character::toLowerCase).forEach(c -> append(folded, c));
    return folded.toString();
  }

  private static boolean plain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > 127 || !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder folded, int c) {
    switch (c) {
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'ø' -> folded.append('o');
      case 'ł' -> folded.append('l');
      case 'đ', 'ð' -> folded.append('d');
      case 'ı' -> folded.append('i');
      case 'þ' -> folded.append("th");
      default -> {
        if (Character.isLetterOrDigit(c)) {
          folded.appendCodePoint(c);
        }
      }
    }
  }
}
