package dev.rapport.coaching.drafting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what of theirs a member noticed, where the two never met.
final class NoticedReading {
  private static final Pattern STEM = Pattern.compile(
      "(?i)^(?:what (?:stayed|stuck) with me (?:was|is)|(?:i )?noticed(?: that)?|i(?:'m| am) writing (?:about|because of))"
          + "\\s*[:,]?\\s+(?=\\S)");

  private static final Pattern MADE = Pattern
      .compile("(?i)^you (?:gave|did|held|wrote|published|posted|recorded|shared|made|"
          + "presented|hosted|ran) (?:an?|the) (?=\\S)(.*)$", Pattern.DOTALL);

  private NoticedReading() {}

  static Phrase read(String sentence) {
    String text = STEM.matcher(SentenceReading.unfilled(sentence)).replaceFirst("");
    Words words = Words.of(text);
    if (Lexicon.WH.contains(words.lower(0)) && !text.endsWith("?") && words.size() > 2
        && !words.lower(0).matches("when|where|who|which")) {
      return Phrase.of(Shape.WONDER, Casing.lowered(text));
    }
    Optional<Phrase> common = SentenceReading.common(text, Section.NOTICED);
    if (common.isPresent()) {
      return made(common.get());
    }
    Optional<String> whole = DroppedSubject.restored(words, Section.NOTICED);
    boolean ambiguous = words.size() > 1 && Lexicon.WORKS.contains(words.lower(0))
        && Lexicon.WORKS.contains(words.lower(1));
    if (whole.isPresent() && !ambiguous && !(words.at(0).capital() && words.at(1).capital())) {
      return made(SentenceReading.statement(whole.get()));
    }
    if (words.lower(0).matches("mutual|common|shared")
        && words.lower(1).matches("friends?|contacts?|acquaintances?|connections?|colleagues?")
        && !Grammar.isClause(words, 0)) {
      String one = words.lower(1).endsWith("s") ? "" : "a ";
      return SentenceReading
          .statement("we have " + one + Casing.lowered(text).replaceFirst("(?<=\\p{Ll}{4}) (?=\\p{Lu})", ", "));
    }
    if (words.lower(0).matches("mutual|common|shared") && !Grammar.isClause(words, 0)) {
      return Phrase.of(Shape.THING, "our " + Casing.lowered(text));
    }
    if (words.lower(0).equals("mutual")) {
      return SentenceReading.statement("our " + Casing.lowered(text));
    }
    if (words.lower(0).matches("same|similar")) {
      return SentenceReading.statement("we share " + (words.lower(0).equals("same") ? "the " : "")
          + Casing.lowered(text));
    }
    return bare(words, text);
  }

  private static Phrase bare(Words words, String text) {
    if (Grammar.isClause(words, 0) || (MeetingReading.isPlace(words) && Grammar.hasMainClause(words))) {
      return SentenceReading.statement(text);
    }
    if (words.startsWith("because", "of") || words.startsWith("about")) {
      return bare(Words.of(words.from(words.startsWith("about") ? 1 : 2)),
          words.from(words.startsWith("about") ? 1 : 2));
    }
    if (MeetingReading.isPlace(words) || Lexicon.PREPOSITIONS.contains(words.lower(0))) {
      return Phrase.of(Shape.QUOTED, text);
    }
    if (Lexicon.ROLES_PLURAL.contains(words.lower(MeetingThing.head(words)))
        && !Lexicon.DETERMINERS.contains(words.lower(0))) {
      return SentenceReading.statement("we are both " + Casing.lowered(text));
    }
    int head = MeetingThing.head(words);
    if (Lexicon.JOBS.contains(words.lower(head)) && !Lexicon.DETERMINERS.contains(words.lower(0))) {
      return Phrase.of(Shape.THING, "your role as " + Casing.lowered(text));
    }
    if (words.at(0).numeric() && Lexicon.TIME_UNITS.contains(words.lower(1))) {
      return Phrase.of(Shape.THING, "your " + text);
    }
    return thing(words, text);
  }

  private static Phrase thing(Words words, String text) {
    int head = MeetingThing.head(words);
    int start = Lexicon.DETERMINERS.contains(words.lower(0)) ? 1 : 0;
    boolean work = false;
    boolean belonging = false;
    for (int i = start; i <= head; i++) {
      work |= (Lexicon.WORKS.contains(words.lower(i)) && !words.at(i).capital())
          || (i == start && Lexicon.WORKS.contains(words.lower(i)));
      belonging |= Lexicon.BELONGINGS.contains(words.lower(i));
    }
    boolean nameFirst = (words.at(0).capital() && Casing.lowered(text).equals(text)) || words.at(0).quoted();
    String lowered = Casing.lowered(text);
    if (start == 1 || words.lower(0).endsWith("'s")) {
      return Phrase.of(work ? Shape.WORK : Shape.THING, lowered);
    }
    if (work || belonging) {
      boolean bareName = nameFirst && !Lexicon.WORKS.contains(words.lower(head))
          && !Lexicon.BELONGINGS.contains(words.lower(head));
      return Phrase.of(work ? Shape.WORK : Shape.THING, bareName ? lowered : "your " + lowered);
    }
    return Phrase.of(nameFirst ? Shape.THING : Shape.TOPIC, lowered);
  }

  // "you gave a talk on flaky tests" is news to nobody; "your talk on flaky tests" is what they would say.
  private static Phrase made(Phrase phrase) {
    Matcher made = MADE.matcher(phrase.text());
    if (phrase.shape() != Shape.ABOUT_YOU || !made.matches()) {
      return phrase;
    }
    Words thing = Words.of(made.group(1));
    int head = MeetingThing.head(thing);
    boolean work = Lexicon.WORKS.contains(thing.lower(head))
        && !made.group(1).matches(".*[,;].*|.* (?:and|that|which) .*");
    return work ? Phrase.of(Shape.WORK, "your " + made.group(1)) : phrase;
  }
}
