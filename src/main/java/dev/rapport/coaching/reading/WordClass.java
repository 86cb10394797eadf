package dev.rapport.coaching.reading;

import java.util.Locale;

/// What a word can tell the reader of an invitation. A word in none of these is taken for a fact of its own.
public enum WordClass {
  /// Articles, auxiliaries and the like: they tell the language and nothing else.
  FUNCTION,
  /// Words that join clauses.
  JOINING,
  /// The reader: you, your.
  YOU,
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
  /// A field of work, which thousands share: marketing, logistics.
  FIELD,
  /// What everybody has, so that naming it says little: your career, your company.
  ATTRIBUTE,
  /// What somebody made or did in public: your talk, your article.
  ARTEFACT,
  /// Where people meet: conference, workshop.
  EVENT,
  /// When: yesterday, Tuesday, March.
  TIME,
  /// Large, well-known places.
  PLACE,
  /// What people did together: met, spoke, studied.
  SHARED;

  /// The name in content files.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether the class helps to recognise a language.
  boolean grammatical() {
    return switch (this) {
      case FUNCTION, JOINING, YOU, ME, MINE, WE -> true;
      case COMMON, GENERIC, FIELD, ATTRIBUTE, ARTEFACT, EVENT, TIME, PLACE, SHARED -> false;
    };
  }
}
