package dev.rapport.coaching.triage;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/// Letters that look like Latin ones and are not.
final class Alphabets {
  private static final String LOOK = "аеорсухіјѕԁһкмтвпгзьԛԝɡοαρνικτυεηωχγ";
  private static final String LATIN = "aeopcyxijsdhkmtbnr3bqwgoapviktueqwxy";

  private Alphabets() {}

  /// The Latin text that the eye sees.
  static String toLatin(String text) {
    StringBuilder latin = new StringBuilder(text.length());
    text.codePoints().map(Character::toLowerCase).forEach(c -> {
      int at = LOOK.indexOf(c);
      latin.appendCodePoint(at < 0 ? c : LATIN.charAt(at));
    });
    return latin.toString();
  }

  /// Whether Latin letters stand beside Cyrillic or Greek ones.
  static boolean mixed(String word) {
    Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    word.codePoints().filter(Character::isLetter).forEach(c -> scripts.add(UnicodeScript.of(c)));
    return scripts.contains(UnicodeScript.LATIN)
        && (scripts.contains(UnicodeScript.CYRILLIC) || scripts.contains(UnicodeScript.GREEK));
  }

  static boolean ascii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }
}
