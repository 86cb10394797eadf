package dev.rapport.coaching.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Takes one message apart. Used once and thrown away.
final class ProseReader {
  private static final Set<String> ABBREVIATED = Set.of("mr", "mrs", "ms", "dr", "dra", "prof", "st", "sr", "sra",
      "ing",
      "dott", "sig", "jr", "no", "nr", "vs", "fr", "mme", "dipl", "rev", "hon", "eng", "arq", "gen", "col", "capt");

  private final String text;
  private final UnaryOperator<String> mend;
  private final List<Word> words = new ArrayList<>();
  private int at;
  private int sentence;
  private int clause;
  private boolean opens = true;

  private ProseReader(String text, UnaryOperator<String> mend) {
    this.text = text;
    this.mend = mend;
  }

  static Prose read(String text, UnaryOperator<String> mend) {
    ProseReader reader = new ProseReader(text, mend);
    reader.run();
    return new Prose(text, reader.words);
  }

  private void run() {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (Character.isLetterOrDigit(c)) {
        word();
      } else {
        mark(c);
        at += Character.charCount(c);
      }
    }
  }

  private void word() {
    int start = at;
    int end = run(at);
    String left = Folding.fold(text.substring(start, end));
    while (end + 1 < text.length() && Folding.apostrophe(text.charAt(end))
        && Character.isLetterOrDigit(text.codePointAt(end + 1))) {
      int from = end + 1;
      int to = run(from);
      String right = Folding.fold(text.substring(from, to));
      if (Folding.parts(left, right)) {
        add(left, start, end);
        start = from;
        left = right;
      } else {
        left = Folding.join(left, right);
      }
      end = to;
    }
    add(left, start, end);
    at = end;
  }

  private int run(int from) {
    int to = from;
    while (to < text.length()) {
      int c = text.codePointAt(to);
      if (!Character.isLetterOrDigit(c) && !Folding.invisible(c)
          && Character.getType(c) != Character.NON_SPACING_MARK) {
        break;
      }
      to += Character.charCount(c);
    }
    return to;
  }

  private void add(String folded, int start, int end) {
    if (folded.isEmpty()) {
      return;
    }
    String raw = text.substring(start, end);
    boolean capital = Character.isUpperCase(raw.codePointAt(0));
    boolean shouted = raw.length() > 1 && raw.codePoints().noneMatch(Character::isLowerCase)
        && raw.codePoints().filter(Character::isUpperCase).count() > 1;
    String known = capital && !opens && !shouted ? folded : mend.apply(folded);
    words.add(new Word(known, start, end, capital, shouted, genitive(raw, folded), sentence, clause, opens));
    opens = false;
  }

  // Only a genitive loses letters when it is folded: "Dana's" becomes "dana", but "it's" becomes "its".
  private static boolean genitive(String raw, String folded) {
    return raw.length() > 2 && Folding.apostrophe(raw.charAt(raw.length() - 2)) && raw.endsWith("s")
        && !folded.endsWith("s");
  }

  private void mark(int c) {
    switch (c) {
      case '%' -> {
        if (!words.isEmpty() && words.getLast().number()) {
          words.add(new Word("percent", at, at + 1, false, false, false, sentence, clause, false));
        }
      }
      case '!', '?', '…', '。', '！', '？' -> endSentence();
      case '.' -> {
        if (!abbreviation() && !inside()) {
          endSentence();
        }
      }
      case '\n' -> {
        if (lineEndsSentence()) {
          endSentence();
        }
      }
      case ',', ':' -> {
        if (!figure()) {
          endClause();
        }
      }
      case ';', '(', ')', '–', '—', '，', '、' -> endClause();
      case '-' -> {
        if (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
          endClause();
        }
      }
      default -> {
      }
    }
  }

  private boolean abbreviation() {
    if (words.isEmpty() || words.getLast().end() != at) {
      return false;
    }
    String last = words.getLast().folded();
    return ABBREVIATED.contains(last) || (last.length() == 1 && words.getLast().capital());
  }

  // "1,240" and "9:30" are one figure.
  private boolean figure() {
    return at > 0 && at + 1 < text.length() && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private boolean inside() {
    return at + 1 < text.length() && Character.isLetterOrDigit(text.codePointAt(at + 1));
  }

  // A single line break inside a sentence is only a wrapped line; one before a capital ends a greeting or a sentence.
  private boolean lineEndsSentence() {
    int next = at + 1;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      if (text.charAt(next) == '\n') {
        return true;
      }
      next++;
    }
    return next < text.length() && !Character.isLowerCase(text.codePointAt(next));
  }

  private void endSentence() {
    if (!opens) {
      sentence++;
      clause++;
      opens = true;
    }
  }

  private void endClause() {
    if (!words.isEmpty() && words.getLast().clause() == clause) {
      clause++;
    }
  }
}
