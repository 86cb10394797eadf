package dev.rapport.coaching.drafting;

import java.util.Locale;
import java.util.Set;

/// Cuts the thing that a sentence goes on with out of its words, and turns it to the reader's side: "your talk on flaky
/// tests in Brno, and would like" becomes "my talk on flaky tests in Brno".
final class NounPhrase {
  private static final int MOST_WORDS = 9;
  private static final int LONGEST = 56;

  private static final Set<String> NO_START = WordList.of("""
      it this that these those you me us them him her i we he she they one something anything everything nothing and or
      but so to be your's mine yours what who whom which where when if whether not no being having getting more here
      there joining connecting the-following all some any each
      """);

  private static final Set<String> NO_END = WordList.of("""
      a an the my your our his her their its and or but of in on at for from with to by as about into over than that
      this these those very so too more less is are was were be been how what why
      """);

  // These begin a clause of its own, whatever stands before them.
  private static final Set<String> BREAKS = WordList.of("""
      i we you he she they it who which that where when while because so if but as than then though although unless
      since before after until whether please thanks thank also just really now today yesterday tonight tomorrow
      recently lately currently
      """);

  private NounPhrase() {}

  /// @param from the index of its first word
  /// @return empty where there is nothing that could stand alone
  static String at(Words words, int from) {
    return turned(words, from, end(words, from, false));
  }

  /// As [#at], with at most one thing that hangs on it: "my map of bike crashes", not "in class".
  ///
  /// @param noun the index of the noun that it is about
  static String around(Words words, int from, int noun) {
    int end = noun + 1;
    if (words.joined(noun) && words.lower(noun + 1).matches("on|about|of|for|in|at|from|with")) {
      int tail = end(words, noun + 2, true);
      boolean place = !words.lower(noun + 1).matches("in|at|from|with") || named(words, noun + 1);
      end = place && !turned(words, noun + 2, tail).isEmpty() ? tail : end;
    }
    return turned(words, from, end);
  }

  /// @param strict whether only what is named may hang on it
  private static int end(Words words, int from, boolean strict) {
    int i = from;
    int prepositions = 0;
    while (i < words.size() && i - from < MOST_WORDS) {
      String word = words.lower(i);
      if (i > from && (!words.joined(i - 1) || words.at(i).quoted() != words.at(from).quoted())) {
        break;
      }
      boolean verb = Lexicon.AUXILIARIES.contains(word) || (i > from && isVerb(words, i));
      if (BREAKS.contains(word) || verb || word.matches(".*'(?:s|re|ve|d|ll|m)") && Lexicon.SUBJECTS.contains(word)) {
        break;
      }
      if (i > from && Lexicon.PREPOSITIONS.contains(word) && !word.equals("of")
          && !goesOn(words, i, ++prepositions, strict)) {
        break;
      }
      if (i > from && word.matches("and|or") && !isPair(words, i)) {
        break;
      }
      boolean relative = i > from && Lexicon.POSSESSIVES.contains(word) && !isLink(words.lower(i - 1));
      if (relative
          || (i > from && (word.matches("not|no") || (word.equals("to") && Verbs.isBase(words.lower(i + 1)))))) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean goesOn(Words words, int at, int prepositions, boolean strict) {
    if (strict) {
      return words.lower(at).matches("about|on") || named(words, at);
    }
    boolean named = named(words, at);
    boolean other = Lexicon.DETERMINERS.contains(words.lower(at + 1))
        || Lexicon.SUBJECTS.contains(words.lower(at + 1)) || words.lower(at + 1).matches("me|us|them|him|it");
    return named || (prepositions == 1 && !other && words.lower(at).matches("in|on|for|at|with|without|between|from"));
  }

  // "in Brno", "in 2023", "in the Gazette"
  private static boolean named(Words words, int preposition) {
    boolean the = words.lower(preposition + 1).equals("the");
    return !words.lower(preposition).equals("for") && (words.at(preposition + (the ? 2 : 1)).capital()
        || (words.at(preposition + 1).numeric() && words.lower(preposition).matches("in|from|of|on")));
  }

  // "pricing and packaging." goes together; "pricing and would like" does not.
  private static boolean isPair(Words words, int at) {
    boolean last = !words.joined(at + 1) || !words.joined(at + 2);
    String next = words.lower(at + 1);
    return words.joined(at) && last && !BREAKS.contains(next) && !Lexicon.AUXILIARIES.contains(next)
        && !Verbs.isPast(next) && !Lexicon.MODALS.contains(next);
  }

  private static boolean isVerb(Words words, int at) {
    String word = words.lower(at);
    String next = words.joined(at) ? words.lower(at + 1) : "";
    boolean opens = Lexicon.DETERMINERS.contains(next) || Lexicon.SUBJECTS.contains(next) || Lexicon.WH.contains(next)
        || words.at(at + 1).numeric() || next.matches("me|us|them|him|it");
    boolean past = Verbs.isPast(word) && (!word.endsWith("ed") || opens || Lexicon.PREPOSITIONS.contains(next));
    boolean after = at > 0 && (Lexicon.DETERMINERS.contains(words.lower(at - 1)) || words.lower(at - 1).equals("of"));
    boolean third = Verbs.isThird(word)
        && ((opens && !Lexicon.SUBJECTS.contains(next)) || !Verbs.isNounToo(word));
    // "my post on boats helped": what is said of it is no part of it.
    boolean told = word.length() > 4 && word.endsWith("ed") && at > 0 && !isLink(words.lower(at - 1))
        && !words.at(at).capital() && !Lexicon.POSSESSIVES.contains(words.lower(at - 1));
    return !after && (past || third || told);
  }

  private static boolean isLink(String lower) {
    return Lexicon.PREPOSITIONS.contains(lower) || lower.matches("and|or");
  }

  private static String turned(Words words, int from, int end) {
    int last = end;
    while (last > from && NO_END.contains(words.lower(last - 1))) {
      last--;
    }
    if (last <= from || NO_START.contains(words.lower(from)) || Lexicon.AUXILIARIES.contains(words.lower(from))) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (int i = from; i < last; i++) {
      text.append(i == from ? "" : words.gapAfter(i - 1)).append(turned(words.at(i).text()));
    }
    String phrase = text.toString().strip().replace('\n', ' ');
    boolean sound = phrase.length() >= 3 && phrase.length() <= LONGEST && !phrase.matches(".*(?:@|://|www\\.|[{}<>]).*")
        && phrase.chars().anyMatch(Character::isLetter);
    return sound ? phrase : "";
  }

  private static String turned(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "your" -> "my";
      case "my", "our" -> "your";
      case String _ -> word;
    };
  }
}
