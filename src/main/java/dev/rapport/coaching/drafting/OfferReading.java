package dev.rapport.coaching.drafting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a member could give.
final class OfferReading {
  private static final Pattern CAN = Pattern
      .compile("(?i)^(?:(?:i|we)(?: also| gladly| happily)*(?: can| could| will| would|'ll|'d"
          + "|'d be| would be|'m| am)|can|could|will|would)?(?: also| gladly| happily| maybe| perhaps)*(?:(?:^| )(?:be )?(?:very |more than"
          + " |always |so )?(?:happy|glad|willing|delighted|able|keen|pleased|ready|love|like) to)?\\s+(?=\\p{L})");

  private static final Pattern OFFER = Pattern.compile("(?i)^(?:offer(?:ing)?|provide|give)(?: you)?\\s+(?=\\S)");

  private static final Pattern RETURN = Pattern
      .compile("(?i)^(?:in return|in exchange|for (?:my|our) part|if (?:it|that) helps|if (?:it"
          + " is|it's|that's) (?:useful|helpful|of use))[,:]?\\s+(?=\\S)");

  private OfferReading() {}

  static Phrase read(String sentence) {
    String text = RETURN.matcher(SentenceReading.unfilled(sentence)).replaceFirst("");
    Words words = Words.of(text);
    if (words.isEmpty() || Foreign.isForeign(words)) {
      return SentenceReading.common(sentence, Section.OFFER).orElse(Phrase.of(Shape.QUOTED, sentence));
    }
    Matcher can = CAN.matcher(text);
    String bare = can.find() && Verbs.isBase(Words.of(text.substring(can.end())).lower(0)) ? text.substring(can.end())
        : words.startsWith("to") ? words.from(1) : text;
    Matcher offer = OFFER.matcher(bare);
    if (offer.find() && !offer.group().matches("(?i)give you .*")) {
      String given = bare.substring(offer.end());
      return Verbs.isBase(Words.of(given).lower(0)) && given.startsWith("to ") ? toDo(given.substring(3))
          : noun(Words.of(given), bare);
    }
    if (!bare.equals(text)) {
      return toDo(bare);
    }
    return bare(words, text);
  }

  private static Phrase bare(Words words, String text) {
    String first = words.lower(0);
    boolean noun = Lexicon.COUNTABLE.contains(first)
        || first.matches("help|support|feedback|experience|practice|research|access"
            + "|contacts|coffee|design|code|film|sample|review|cost|travel|test|market|project|process|book|garden|stage|contact|study|work"
            + "|trade|trial|view|position|track|record|transport|post|land|place|network|program|programme|interview|product|supply|source"
            + "|guest|price|sound|time|beta|photo|data|space|free|tip|talk|tour|demo");
    String next = words.joined(0) ? words.lower(1) : "";
    boolean verb = Verbs.isBase(first) && !(noun && (next.isEmpty() || Lexicon.PREPOSITIONS.contains(next)
        || Lexicon.CONJUNCTIONS.contains(next) || (!Lexicon.DETERMINERS.contains(next) && !next.equals("you"))));
    if (verb) {
      return toDo(text);
    }
    Optional<Phrase> common = SentenceReading.common(text, Section.OFFER);
    if (common.isPresent() && !Lexicon.WH.contains(first)) {
      return common.map(OfferReading::own).get();
    }
    if (Lexicon.WH.contains(first) && !first.matches("when|while|who")) {
      return Phrase.of(Shape.WONDER, Casing.lowered(text));
    }
    if (Verbs.isGerund(first) && !next.isEmpty() && !next.matches("is|are|and")) {
      String base = Verbs.baseOfGerund(first).orElseThrow();
      return toDo(base + text.substring(words.at(0).end()));
    }
    Optional<String> whole = DroppedSubject.restored(words, Section.OFFER);
    if (whole.isPresent() && !(words.at(0).capital() && words.at(1).capital())) {
      return own(SentenceReading.statement(whole.get()));
    }
    if (Grammar.isClause(words, 0) || (first.matches("if|when|whenever|should|in") && Grammar.hasMainClause(words))) {
      return own(SentenceReading.statement(text));
    }
    if (first.equals("with") && words.size() > 1) {
      return Phrase.of(Shape.TO_DO, "help " + Casing.lowered(text));
    }
    return Lexicon.PREPOSITIONS.contains(first) ? Phrase.of(Shape.QUOTED, text) : noun(words, text);
  }

  private static Phrase own(Phrase phrase) {
    boolean alone = phrase.text()
        .matches("(?is)(?:if|when|whenever|should|in|you|your|let me|happy|always|glad|i'm happy|i'm glad)\\b.*");
    return alone || phrase.shape() == Shape.ABOUT_YOU ? Phrase.of(Shape.ALONE, phrase.text()) : phrase;
  }

  private static Phrase toDo(String text) {
    return Phrase.of(Shape.TO_DO, Casing.lowered(text));
  }

  private static Phrase noun(Words words, String whole) {
    if (words.isEmpty()) {
      return Phrase.of(Shape.QUOTED, whole);
    }
    String text = ReasonReading.listed(Casing.lowered(words.text()));
    boolean article = Lexicon.COUNTABLE.contains(words.lower(MeetingThing.head(words)))
        && !Lexicon.DETERMINERS.contains(words.lower(0)) && !words.lower(0).endsWith("'s");
    return Phrase.of(Shape.THING, (article ? MeetingReading.vowel(text) : "") + text);
  }
}
