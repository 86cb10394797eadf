package dev.rapport.coaching.drafting;

import java.util.Locale;

/// Capital letters where a sentence begins and nowhere else, without touching names.
final class Casing {
  private Casing() {}

  /// With a capital at the start, except for names that are written small, such as eBPF.
  static String raised(String text) {
    for (int i = 0; i < text.length();) {
      int point = text.codePointAt(i);
      if (Character.isLetterOrDigit(point)) {
        return hasInnerCapital(firstWord(text, i)) || !Character.isLowerCase(point) ? text
            : text.substring(0, i) + new String(Character.toChars(Character.toTitleCase(point)))
                + text.substring(i + Character.charCount(point));
      }
      i += Character.charCount(point);
    }
    return text;
  }

  /// Without the capital that only marked a beginning; a name keeps its own.
  static String lowered(String text) {
    Words words = Words.of(text);
    if (words.isEmpty() || !words.at(0).capital() || words.at(0).quoted() || words.at(0).start() > 0) {
      return text;
    }
    String first = words.at(0).text();
    String lower = words.lower(0);
    boolean small = first.length() == 1 ? lower.equals("a") : first.substring(1).equals(lower.substring(1));
    boolean ordinary = Lexicon.isOrdinary(lower) || (lower.endsWith("ing") && lower.length() > 5)
        || lower.matches(".{4,}(tion|ment|ness|ship|ance|ence)s?") || Foreign.isSmallWord(lower);
    boolean nameFollows = words.size() > 1 && words.joined(0)
        && (words.at(1).capital() || words.at(1).numeric()) && !isGrammar(lower);
    return small && ordinary && !nameFollows ? lower + text.substring(first.length()) : text;
  }

  static boolean hasInnerCapital(String word) {
    return word.codePoints().skip(1).anyMatch(Character::isUpperCase);
  }

  /// Every word with a capital first letter and small ones after it: `DANA O'NEIL-SMITH` to `Dana O'Neil-Smith`.
  static String titled(String text) {
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (int point : text.toLowerCase(Locale.ROOT).codePoints().toArray()) {
      out.appendCodePoint(start ? Character.toTitleCase(point) : point);
      start = !Character.isLetter(point) && Character.getType(point) != Character.NON_SPACING_MARK;
    }
    return out.toString();
  }

  // Small words keep no capital even before a name: "With Priya", "At Acme", "I".
  private static boolean isGrammar(String lower) {
    return Lexicon.SUBJECTS.contains(lower) || Lexicon.DETERMINERS.contains(lower)
        || Lexicon.PREPOSITIONS.contains(lower) || Lexicon.WH.contains(lower)
        || Lexicon.CONJUNCTIONS.contains(lower) || (Lexicon.AUXILIARIES.contains(lower) && !lower.matches("may|will"))
        || Verbs.isPast(lower);
  }

  private static String firstWord(String text, int from) {
    int end = from;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }
}
