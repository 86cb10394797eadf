package dev.rapport.coaching.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text as its words, each with its place, so that a reading can look at words and still answer with the text.
record Words(String text, List<Word> list) {
  private static final Pattern WORD = Pattern.compile(
      "\\.?[\\p{L}\\p{M}\\p{N}_]+(?:['.\\-/+#@:][\\p{L}\\p{M}\\p{N}_]+)*(?:\\+\\+|#|(?<=s)'(?![\\p{L}]))?");

  /// One word.
  ///
  /// @param quoted whether it stands within quotation marks
  record Word(String text, int start, int end, boolean quoted) {
    String lower() {
      return text.toLowerCase(Locale.ROOT);
    }

    boolean capital() {
      return Character.isUpperCase(text.codePointAt(0)) && !text.equals("I") && !text.startsWith("I'");
    }

    boolean numeric() {
      return Character.isDigit(text.codePointAt(0));
    }
  }

  private static final Word NONE = new Word(" ", 0, 0, false);

  static Words of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    int seen = 0;
    int open = 0;
    boolean straight = false;
    while (matcher.find()) {
      for (; seen < matcher.start(); seen++) {
        char c = text.charAt(seen);
        open += c == '“' || c == '«' || c == '„' ? 1 : 0;
        open -= (c == '”' || c == '»') && open > 0 ? 1 : 0;
        straight ^= c == '"';
      }
      words.add(new Word(matcher.group(), matcher.start(), matcher.end(), straight || open > 0));
    }
    return new Words(text, List.copyOf(words));
  }

  int size() {
    return list.size();
  }

  boolean isEmpty() {
    return list.isEmpty();
  }

  Word at(int index) {
    return index >= 0 && index < list.size() ? list.get(index) : NONE;
  }

  /// The word in lower case, or an empty text beyond the ends.
  String lower(int index) {
    return index >= 0 && index < list.size() ? at(index).lower() : "";
  }

  /// What stands between a word and the next one.
  String gapAfter(int index) {
    if (index + 1 >= list.size()) {
      return index < list.size() && index >= 0 ? text.substring(at(index).end()) : "";
    }
    return index < 0 ? text.substring(0, at(0).start()) : text.substring(at(index).end(), at(index + 1).start());
  }

  /// Whether nothing but a space stands between a word and the next.
  boolean joined(int index) {
    return index + 1 < list.size() && gapAfter(index).isBlank();
  }

  /// The text from a word on, with whatever stands before the first one.
  String from(int index) {
    return index <= 0 ? text : index >= list.size() ? "" : text.substring(at(index).start());
  }

  /// The text before a word.
  String before(int index) {
    return index <= 0 ? "" : index >= list.size() ? text : text.substring(0, at(index).start()).strip();
  }

  boolean startsWith(String... lowers) {
    for (int i = 0; i < lowers.length; i++) {
      if (!lower(i).equals(lowers[i])) {
        return false;
      }
    }
    return true;
  }

  boolean any(Predicate<String> lower) {
    return list.stream().anyMatch(word -> lower.test(word.lower()));
  }
}
