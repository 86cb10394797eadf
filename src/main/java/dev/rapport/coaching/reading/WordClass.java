package dev.rapport.coaching.reading;

import java.util.Locale;

/// What a word can tell the reader of an invitation. A word in none of these is taken for a fact of its own.
public enum WordClass {
  /// Articles, auxiliaries and the like: they tell the language and nothing else.
  FUNCTION,
  /// The definite article and its like: "the chapter" is known to both.
  DEFINITE,
  /// Words that join clauses.
  JOINING,
  /// The reader: you, your.
  YOU,
  /// What is the reader's: your.
  YOURS,
  /// The writer: I, me.
  ME,
  /// What is the writer's own: my, mine.
  MINE,
  /// Both, or the writer's firm: we, our.
  WE,
  /// Having something in common: both, fellow, same.
  COMMON,
  /// Words that any invitation to anybody might hold: network, connect, great, opportunity.
  GENERIC,
  /// Everyday words, which tell a little: kitchen, walked, broken.
  ORDINARY,
  /// A field of work, which thousands share: marketing, logistics.
  FIELD,
  /// What everybody has, so that naming it says little: your career, your company.
  ATTRIBUTE,
  /// What somebody made or did in public: your talk, your article.
  ARTEFACT,
  /// How one takes in what somebody else made: read, heard, used.
  WITNESS,
  /// Words before a topic: on, about.
  ABOUT,
  /// Where people meet: conference, workshop.
  EVENT,
  /// When: yesterday, Tuesday, March.
  TIME,
  /// Large, well-known places.
  PLACE,
  /// Congratulations: what follows is news of the reader's.
  NEWS,
  /// What people did together: met, spoke, studied.
  SHARED;

  /// The name in content files.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether the class helps to recognise a language.
  boolean grammatical() {
    return switch (this) {
      case FUNCTION, DEFINITE, JOINING, YOU, YOURS, ME, MINE, WE -> true;
      case COMMON, NEWS, GENERIC, ORDINARY, FIELD, ATTRIBUTE, ARTEFACT, WITNESS, ABOUT, EVENT, TIME, PLACE, SHARED ->
        false;
    };
  }
}
