package dev.rapport.coaching.reading;

import java.util.EnumSet;
import java.util.Set;

/// One clause, weighed: what ties it to the reader, and how much it names.
///
/// @param from its first word
/// @param to one after its last word
/// @param named what it names in words and numbers
/// @param proper what it names in names, which say less where they only tell where the reader works
/// @param slight what it names in everyday words, fields of work and large places
/// @param slightWords how many those are
record Clause(int from, int to, int sentence, double named, double proper, double slight, int slightWords,
    Set<Tie> ties) {
  private static final double DONE = 0.8;
  private static final double COMMON = 0.4;
  private static final double TOPIC = 0.6;
  private static final double QUOTED = 0.6;
  private static final double TIME = 0.5;
  private static final double EVENT = 0.3;
  private static final double REFERRED = 1.0;
  private static final double RELATED = 1.2;
  private static final double DEED = 1.4;
  private static final double YOURS = 0.5;
  private static final double LOOSE = 0.7;
  private static final double ATTRIBUTED = 0.4;
  private static final double MEETING_PLACE = 1.2;
  private static final double MOST = 5;

  /// Whom a clause is about.
  enum About {
    READER, WRITER, NEITHER
  }

  Clause with(Tie tie) {
    Set<Tie> more = EnumSet.copyOf(ties);
    more.add(tie);
    return new Clause(from, to, sentence, named, proper, slight, slightWords, more);
  }

  boolean has(Tie tie) {
    return ties.contains(tie);
  }

  double facts() {
    return named + proper + slight;
  }

  About about(boolean met) {
    if (strong(met) || has(Tie.YOU) || made() || has(Tie.THEIRS) || (met && has(Tie.WE))) {
      return About.READER;
    }
    return has(Tie.ME) || has(Tie.WE) ? About.WRITER : About.NEITHER;
  }

  /// Says something of the reader's, or of both.
  boolean telling(boolean met) {
    return strong(met) || (has(Tie.YOU) && facts() > 0);
  }

  // Tied to the reader by more than a pronoun.
  private boolean strong(boolean met) {
    return (has(Tie.ARTEFACT) && has(Tie.YOU)) || together(met) || has(Tie.REFERRED) || has(Tie.COMMON)
        || has(Tie.RELATED)
        || ((has(Tie.NEWS) || has(Tie.DEED)) && facts() > 0);
  }

  // "I wrote a book" tells nothing of the reader; "I read the book" does.
  private boolean made() {
    return has(Tie.ARTEFACT) && (has(Tie.YOU) || has(Tie.WITNESS) || has(Tie.KNOWN) || (!has(Tie.ME) && !has(Tie.WE)));
  }

  // "I worked in sales" is no shared situation; "met on Tuesday" and "we worked together" are.
  private boolean together(boolean met) {
    return (has(Tie.RELATED) && met)
        || (has(Tie.SHARED) && (has(Tie.YOU) || has(Tie.WE) || !has(Tie.ME) || met));
  }

  double weight(boolean met) {
    double structure = 0;
    structure += made() || has(Tie.NEWS) ? DONE : 0;
    structure += together(met) ? DONE : 0;
    structure += has(Tie.REFERRED) ? REFERRED : 0;
    structure += has(Tie.RELATED) && met ? RELATED : 0;
    structure += has(Tie.DEED) && facts() > 0 ? DEED : 0;
    structure += has(Tie.YOURS) ? YOURS : 0;
    structure += has(Tie.TOPIC) ? TOPIC : 0;
    structure += has(Tie.QUOTED) ? QUOTED : 0;
    // A group with a name is shared in earnest; "both in marketing" is not.
    structure += has(Tie.COMMON) ? proper > 0 ? DONE : COMMON : 0;
    structure += has(Tie.TIME) ? TIME : 0;
    structure += has(Tie.EVENT) ? EVENT : 0;
    boolean framed = structure >= DONE;
    double names = proper * (framed ? 1 : has(Tie.ATTRIBUTE) ? ATTRIBUTED : LOOSE);
    // Where they met, even a large place or an everyday thing tells which meeting it was.
    double few = met && together(true) ? slightWords * MEETING_PLACE : slight;
    return structure + Math.min((named + few) * (framed ? 1 : LOOSE) + names, MOST);
  }
}
