package dev.rapport.coaching.drafting;

import dev.rapport.coaching.Relationship;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one part of a brief: cleaned, spoken to the recipient, its first sentence as a phrase for a frame and the
/// others as sentences of their own.
final class PartReading {
  private final Section section;
  private final Relationship relationship;
  private final Addressee addressee;
  private final GivenNames names;
  private final String before;
  private final boolean othersElsewhere;

  /// @param before the parts that stand before this one
  /// @param othersElsewhere whether another part of the brief names somebody else
  PartReading(Section section, Relationship relationship, Addressee addressee, GivenNames names,
      String before, boolean othersElsewhere) {
    this.before = before.length() > LONGEST ? "" : Cleaning.of(before);
    this.othersElsewhere = othersElsewhere;
    this.section = section;
    this.relationship = relationship;
    this.addressee = addressee;
    this.names = names;
  }

  // What of theirs was noticed, by its title alone.
  private static final Pattern TITLE = Pattern
      .compile(
          "[\"“](?!(?i:your|her|his|their|the|how|that|a|an|i|we|you|she|he|they)\\b)([^\"“”]*\\S\\s[^\"“”]*)[\"”]");

  // No note is ever this long, so that a longer part need not be understood, only measured.
  private static final int LONGEST = 1500;

  Phrase read(String typed) {
    if (typed.length() > LONGEST) {
      return Phrase.of(Shape.ALONE, typed.replaceAll("\\s+", " "));
    }
    Matcher title = TITLE.matcher(typed.strip());
    if (section == Section.NOTICED && title.matches()) {
      return Phrase.of(Shape.WORK, "\"" + title.group(1) + "\"");
    }
    String text = withoutVocative(Cleaning.of(typed));
    if (text.isEmpty()) {
      return Phrase.NOTHING;
    }
    Words start = Words.of(SentenceReading.unfilled(text));
    boolean implied = DroppedSubject.isThirdPerson(start, section);
    String turned = SecondPerson.turned(before, implied ? Casing.lowered(start.text()) : text, implied, addressee,
        names,
        othersElsewhere);
    List<String> sentences = new ArrayList<>();
    Sentences.of(turned)
        .forEach(sentence -> sentences.addAll(Sentences.rejoined(Sentences.unspliced(sentence, section,
            relationship == Relationship.EVENT), section)));
    if (sentences.isEmpty()) {
      return Phrase.NOTHING;
    }
    Phrase phrase = one(sentences.getFirst());
    for (String sentence : sentences.subList(1, sentences.size())) {
      phrase = followed(phrase, sentence);
    }
    return phrase;
  }

  private Phrase one(String sentence) {
    Phrase phrase = switch (section) {
      case MEETING -> new MeetingReading(relationship).read(sentence);
      case NOTICED -> NoticedReading.read(sentence);
      case REASON -> ReasonReading.read(sentence);
      case OFFER -> OfferReading.read(sentence);
    };
    return phrase.text().isBlank() ? Phrase.of(Shape.QUOTED, sentence) : phrase;
  }

  // A sentence after the first: whole ones stand by themselves, fragments are hung on to what is before them.
  private Phrase followed(Phrase phrase, String sentence) {
    Words words = Words.of(sentence);
    boolean implied = DroppedSubject.isThirdPerson(words, section);
    String text = implied
        ? SecondPerson.turned(before, Casing.lowered(sentence), true, addressee, names, othersElsewhere)
        : sentence;
    Phrase next = one(text);
    String own = section == Section.OFFER ? "I could " : "I'd like to ";
    return switch (next.shape()) {
      case STATEMENT, ABOUT_YOU, ALONE -> phrase.with(listWith(next));
      case TO_DO -> phrase.with(List.of(own + next.text()));
      case WISH -> phrase.with(List.of("I'd like " + next.text()));
      case WONDER -> phrase.with(List.of("I'd like to hear " + next.text()));
      case PURPOSE -> hung(phrase, "so that " + next.text());
      case MET, WORKED, WORKED_SINCE, STUDIED, KNOWN, KNOWN_SINCE, WORK, THING, TOPIC, DOING, PLACE, QUOTED, NOTHING ->
        hung(phrase, Casing.lowered(text));
    };
  }

  private static List<String> listWith(Phrase next) {
    List<String> all = new ArrayList<>(List.of(next.text()));
    all.addAll(next.more());
    return all;
  }

  private static Phrase hung(Phrase phrase, String fragment) {
    if (phrase.more().isEmpty()) {
      return new Phrase(phrase.shape(), phrase.text().replaceAll("\\?$", "") + ", " + fragment, List.of());
    }
    List<String> more = new ArrayList<>(phrase.more());
    more.add(more.removeLast().replaceAll("\\?$", "") + ", " + fragment);
    return new Phrase(phrase.shape(), phrase.text(), more);
  }

  // "Dana, I liked your talk" already calls her; the greeting does so once.
  private String withoutVocative(String text) {
    Words words = Words.of(text);
    int name = words.isEmpty() ? 0 : addressee.mentionedAt(words, 0);
    boolean called = name > 0 && name < words.size() && words.gapAfter(name - 1).startsWith(",")
        && (Grammar.startsClause(words, name) || words.lower(name).matches("your|thanks|thank"))
        && words.any(w -> w.matches("you|your|you're|you've"));
    return called ? words.from(name) : text;
  }
}
