package dev.rapport.coaching.drafting;

import dev.rapport.coaching.Relationship;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads how two people know each other, whatever end of a sentence the member gave.
final class MeetingReading {
  // The stems of the form, for members who type them again.
  private static final Pattern STEM = Pattern.compile(
      "(?i)^(?:(?:we|you and i|i) (?:both )?(?:first )?)?(?:met|know each other|(?:used to )?work(?:ed)? together|"
          + "stud(?:ied|y) together|were (?:colleagues|classmates))(?: each other)?\\s*[:,]?\\s+(?=\\S)",
      Pattern.DOTALL);

  private static final Pattern COORDINATED = Pattern.compile(
      "^(.{3,80}?)(?:,|;|:| and| where| when| -)\\s+(?:and )?(?:we )?((?:both |also |then |briefly )?\\S+)(\\b.*)$",
      Pattern.DOTALL);

  private static final Pattern CHAT = Pattern.compile(
      "(?i)^(.{3,80}?)[,;]\\s+((?:(?:a|very|really|such|great|good|nice|long|short|brief|quick|lovely|interesting|fun|fascinating"
          + "|super|deep|wonderful|inspiring) )*)(" + String.join("|", Lexicon.CHATS) + ")\\b(.*)$",
      Pattern.DOTALL);

  private final Relationship relationship;

  MeetingReading(Relationship relationship) {
    this.relationship = relationship;
  }

  Phrase read(String sentence) {
    String text = SentenceReading.unfilled(sentence);
    Optional<Phrase> stemmed = stemmed(text);
    if (stemmed.isPresent()) {
      return stemmed.get();
    }
    Words words = Words.of(text);
    // Which of the two was it?
    if (words.lower(0).matches("clients?|customers?|suppliers?|vendors?")
        && words.lower(1).matches("since|for|from|until|in|at")) {
      return Phrase.of(Shape.QUOTED, Casing.lowered(text));
    }
    Optional<Phrase> common = SentenceReading.common(text, Section.MEETING);
    if (common.isPresent()) {
      return over(common.get());
    }
    return coordinated(text).or(() -> fragment(text)).orElseGet(() -> rest(words));
  }

  // "We met at KubeCon" is the same as "at KubeCon" after our own "we met".
  private Optional<Phrase> stemmed(String text) {
    Matcher stem = STEM.matcher(text);
    if (!stem.find()) {
      return Optional.empty();
    }
    String end = text.substring(stem.end());
    String lower = stem.group().toLowerCase(Locale.ROOT);
    Shape shape = lower.contains("met") ? Shape.MET
        : lower.contains("work") || lower.contains("colleagues") ? Shape.WORKED
            : lower.contains("stud") || lower.contains("classmates") ? Shape.STUDIED : Shape.KNOWN;
    boolean used = lower.contains("used to") || lower.contains("both") || lower.contains("first")
        || lower.startsWith("i ");
    Words words = Words.of(end);
    if (used || !isPlace(words) || Grammar.hasMainClause(words)
        || (words.lower(0).matches("since|for") && shape != Shape.MET)) {
      return Optional.empty();
    }
    return Optional.of(coordinatedPlace(end, shape).orElse(Phrase.of(shape, Casing.lowered(end))));
  }

  // "KubeCon Paris, we talked about eBPF": a place, and what was done there.
  private Optional<Phrase> coordinated(String text) {
    Matcher chat = CHAT.matcher(text);
    if (chat.matches() && !Grammar.isClause(Words.of(chat.group(1)), 0)) {
      String article = chat.group(2).toLowerCase(Locale.ROOT).startsWith("a ") ? ""
          : vowel(chat.group(2) + chat.group(3));
      return fragment(chat.group(1)).filter(place -> takesAnd(place.shape()))
          .map(place -> Phrase.of(place.shape(), place.text() + " and had " + article
              + Casing.lowered(chat.group(2) + chat.group(3)) + chat.group(4)));
    }
    return coordinatedPlace(text, null);
  }

  private Optional<Phrase> coordinatedPlace(String text, @Nullable Shape shape) {
    Matcher pair = COORDINATED.matcher(text);
    while (pair.find()) {
      String verb = pair.group(2).replaceFirst("^(?:both|also|then|briefly) ", "").toLowerCase(Locale.ROOT);
      String left = pair.group(1);
      boolean spoken = text.substring(left.length()).matches("(?s)[,;:]?\\s*(?:and |-\\s+)?(?:we )?\\S.*");
      boolean ours = text.substring(left.length()).matches("(?is)(?:,|;|:| and| -)\\s+(?:and )?we .*");
      boolean past = (Verbs.isPast(verb) && !Verbs.isBase(verb)) || verb.matches("had|ran|read|sat|met");
      if (!spoken || !past || Grammar.isClause(Words.of(left), 0)
          || Words.of(left).any(w -> w.matches("when|while|where"))) {
        return Optional.empty();
      }
      if (!ours && !verb
          .matches("talked|chatted|spoke|discussed|met|worked|sat|shared|had|compared|swapped|built|exchanged|did")) {
        return Optional.empty();
      }
      String tail = pair.group(2) + pair.group(3);
      if (Words.of(tail).startsWith("met") && shape == null && relationship == Relationship.EVENT) {
        return Optional.empty();
      }
      Optional<Phrase> place = shape == null ? fragment(left) : Optional.of(Phrase.of(shape, Casing.lowered(left)));
      if (tail.contains(" and ") && ours) {
        return place.filter(found -> takesAnd(found.shape())).map(found -> found.with(java.util.List.of("we " + tail)));
      }
      return place.filter(found -> takesAnd(found.shape()))
          .map(found -> Phrase.of(found.shape(), found.text() + " and " + tail));
    }
    return Optional.empty();
  }

  private static boolean takesAnd(Shape shape) {
    return shape == Shape.MET || shape == Shape.WORKED || shape == Shape.STUDIED;
  }

  // A place, time or thing without a verb of its own.
  private Optional<Phrase> fragment(String text) {
    Words words = Words.of(text);
    if (words.isEmpty() || Foreign.isForeign(words)) {
      return Optional.empty();
    }
    if (isPlace(words)) {
      boolean whole = Grammar.hasMainClause(words);
      return Optional.of(whole ? Phrase.of(Shape.ALONE, text) : place(words));
    }
    return MeetingThing.of(words, relationship);
  }

  private Phrase place(Words words) {
    String text = Casing.lowered(words.text());
    String first = words.lower(0);
    boolean known = first.matches("from|through|via|by|thanks") && !words.at(1).numeric();
    if (first.equals("since")) {
      return Phrase.of(works() ? Shape.WORKED_SINCE : Shape.KNOWN_SINCE, text);
    }
    if (known && !words.startsWith("by", "chance") && !words.startsWith("through", "work")) {
      return Phrase.of(first.equals("from") || !relationship.equals(Relationship.EVENT) ? Shape.KNOWN : Shape.MET,
          text);
    }
    return switch (relationship) {
      case COLLEAGUE, BUSINESS -> Phrase.of(Shape.WORKED, text);
      case CLASSMATE -> Phrase.of(Shape.STUDIED, text);
      case FRIEND -> Phrase.of(first.equals("for") ? Shape.KNOWN_SINCE : Shape.MET, text);
      case EVENT, NEVER_MET -> Phrase.of(Shape.MET, text);
    };
  }

  // "you're my former boss" is what "you were my boss" says better.
  private static Phrase over(Phrase phrase) {
    String text = phrase.text()
        .replaceFirst("(?i)^you(?:'re| are) (my|our) (?:former|ex|old|previous)[ -]", "you were $1 ");
    return new Phrase(phrase.shape(), text, phrase.more());
  }

  private boolean works() {
    return relationship == Relationship.COLLEAGUE || relationship == Relationship.BUSINESS;
  }

  static boolean isPlace(Words words) {
    String first = words.lower(0);
    String second = words.lower(1);
    boolean time = first.matches("last|this|next|every|early|late|one|some|that")
        && Lexicon.TIME_UNITS.contains(second);
    boolean placed = Lexicon.TIME_STARTS.contains(first) && (words.size() == 1
        || Lexicon.PREPOSITIONS.contains(second) || Lexicon.TIME_UNITS.contains(second)
        || second.matches("last|when|while"));
    boolean ago = false;
    for (int i = 1; i < 6; i++) {
      ago |= words.lower(i).equals("ago") && Lexicon.TIME_UNITS.contains(words.lower(i - 1));
    }
    return (Lexicon.PLACE_STARTS.contains(first) && words.size() > 1) || time || placed || ago
        || first.matches("after|before|during|while|when") || first.equals("between");
  }

  private Phrase rest(Words words) {
    Optional<String> whole = DroppedSubject.restored(words, Section.MEETING);
    if (whole.isPresent()) {
      return read(whole.get());
    }
    if (Grammar.isClause(words, 0)) {
      return SentenceReading.statement(words.text());
    }
    if (Verbs.isGerund(words.lower(0)) && !MeetingThing.isGerundNoun(words)) {
      return Phrase.of(Shape.KNOWN, "from " + Casing.lowered(words.text()));
    }
    return Phrase.of(Shape.QUOTED, words.text());
  }

  static String vowel(String noun) {
    String lower = noun.strip().toLowerCase(Locale.ROOT);
    boolean vowel = lower.matches("(?:[aeio]|u(?!ni|se|k\\b)|hon|hour).*") && !lower.matches("(?:one|eu|once).*");
    return vowel ? "an " : "a ";
  }
}
