package dev.rapport.coaching.drafting;

import java.util.Optional;
import java.util.regex.Pattern;

/// What the readings of all parts have in common: questions, other languages, whole sentences, states.
final class SentenceReading {
  private static final Pattern FILLERS = Pattern.compile(
      "(?i)^(?:so, |(?:well|just|mainly|basically|honestly|simply|hmm+|um+|uh|oh|ok|okay|anyway|and|but|actually|also because"
          + "|maybe|perhaps|probably)\\b[,:]?\\s+)(?!that\\b|far\\b|many\\b|much\\b)");

  private static final Pattern INVERTED = Pattern.compile(
      "(?i)(?:(?:how|what|why|where|when|which|who)\\b.{0,30}?\\s)?(?:do|did|does|are|is|were|was|have|has|can|could|would|"
          + "will|should)\\s(?:you|we|i|your|it|there|they)\\b.*",
      Pattern.DOTALL);

  private SentenceReading() {}

  /// Without the small words that people start talking with.
  static String unfilled(String sentence) {
    String text = sentence;
    for (String before = ""; !before.equals(text);) {
      before = text;
      text = FILLERS.matcher(text).replaceFirst("");
    }
    return text.isBlank() ? sentence : text;
  }

  /// The phrase for words that read the same in every part, or absent.
  static Optional<Phrase> common(String sentence, Section section) {
    Words words = Words.of(sentence);
    if (Foreign.isForeign(words)) {
      return Optional.of(Phrase.of(Foreign.isSentence(words) ? Shape.ALONE : Shape.QUOTED, sentence));
    }
    if (sentence.endsWith("?")) {
      boolean whole = INVERTED.matcher(sentence).matches() || words.size() < 3
          || Lexicon.AUXILIARIES.contains(words.lower(1));
      return Optional.of(whole || !Lexicon.WH.contains(words.lower(0)) ? Phrase.of(Shape.ALONE, sentence)
          : Phrase.of(Shape.WONDER, Casing.lowered(sentence.substring(0, sentence.length() - 1))));
    }
    boolean asks = (Lexicon.WH.contains(words.lower(0)) && !words.lower(0).matches("when|where"))
        || (words.lower(0).matches("do|did|does|are|have|can|could|would|will") && words.lower(1).equals("you"));
    if (asks && INVERTED.matcher(sentence).matches()) {
      return Optional.of(Phrase.of(Shape.ALONE, sentence + "?"));
    }
    if (words.startsWith("that") && Grammar.isClause(words, 1)) {
      return Optional.of(statement(words.from(1)));
    }
    if (words.startsWith("not", "only")) {
      return Optional.of(Phrase.of(Shape.QUOTED, sentence));
    }
    return state(words, section)
        .or(() -> Grammar.startsClause(words, 0) ? Optional.of(statement(sentence)) : Optional.empty());
  }

  static Phrase statement(String sentence) {
    String text = Casing.lowered(sentence)
        .replaceFirst("^we know each other (?=since |for (?!the|our))", "we've known each other ")
        .replaceFirst("^I know you since ", "I've known you since ");
    return Phrase.of(Words.of(text).lower(0).matches("you|you're|you've") ? Shape.ABOUT_YOU : Shape.STATEMENT, text);
  }

  // "interested in your work" wants somebody who is.
  private static Optional<Phrase> state(Words words, Section section) {
    int at = DroppedSubject.skipAdverbs(words, 0);
    String lower = words.lower(at);
    String next = words.joined(at) ? words.lower(at + 1) : "";
    boolean new_ = lower.equals("new") && !next.matches("to|at|in|here");
    boolean fan = lower.equals("fan") && !next.equals("of");
    boolean phrase = next
        .matches("to|in|by|about|at|of|with|on|for|that|how|away|forward|here|as|from|because|you|your|if|and");
    boolean alone = words.size() == 1 && lower.matches("interested|inspired|curious|impressed|intrigued|fascinated");
    if (!Lexicon.STATES.contains(lower) || new_ || fan || (!alone && !phrase && !Verbs.isGerund(lower))) {
      return Optional.empty();
    }
    boolean yours = section == Section.NOTICED && lower.matches("based|responsible|active|involved|available|new");
    String subject = section == Section.MEETING && lower.matches("based|active|involved|stuck")
        ? words.any("you"::equals) ? "I was " : "we were "
        : yours ? "you're " : "I'm ";
    return Optional.of(statement(subject + (lower.equals("fan") ? "a " : "") + Casing.lowered(words.text())));
  }
}
