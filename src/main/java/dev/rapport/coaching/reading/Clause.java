package dev.rapport.coaching.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One clause, weighed: what ties it to the reader, and how much it names.
final class Clause {
  private static final double NAME = 1.2;
  private static final double WORD = 1.0;
  private static final double NUMBER = 0.6;
  private static final double PLACE = 0.5;
  private static final double FIELD = 0.4;
  private static final double TIME = 0.5;
  private static final double EVENT = 0.3;
  private static final double DONE = 0.8;
  private static final double COMMON = 0.4;
  private static final double LOOSE = 0.7;
  private static final double ATTRIBUTED = 0.4;
  private static final double PART_OF_NAME = 0.5;
  private static final double MOST = 5;

  private final int from;
  private final int to;
  private final int sentence;
  private double named;
  private double proper;
  private double frame;
  private boolean you;
  private boolean me;
  private boolean we;
  private boolean shared;
  private boolean common;
  private boolean artefact;
  private boolean attribute;
  private boolean event;
  private boolean name;
  private boolean referred;

  private Clause(int from, int to, int sentence) {
    this.from = from;
    this.to = to;
    this.sentence = sentence;
  }

  static Clause of(List<Word> words, @Nullable WordClass[] classes, boolean[] silent, int from, int to) {
    Clause clause = new Clause(from, to, words.get(from).sentence());
    boolean mine = false;
    for (int i = from; i < to; i++) {
      if (silent[i]) {
        continue;
      }
      WordClass found = classes[i];
      if (found == null) {
        clause.name(words.get(i));
      } else {
        mine = clause.take(found, mine);
        clause.partOfName(words, classes, i);
      }
    }
    return clause;
  }

  private void name(Word word) {
    boolean capital = word.capital() && !word.number();
    name |= capital;
    if (capital && !word.opens()) {
      proper += NAME;
    } else {
      named += word.number() ? NUMBER : word.folded().length() < 2 ? FIELD : WORD;
    }
  }

  // "Harlem Business Network": ordinary words belong to the name they stand beside.
  private void partOfName(List<Word> words, @Nullable WordClass[] classes, int i) {
    boolean ordinary = classes[i] == WordClass.GENERIC || classes[i] == WordClass.FIELD || classes[i] == WordClass.EVENT;
    boolean beside = (i > from && proper(words, classes, i - 1)) || (i + 1 < to && proper(words, classes, i + 1));
    if (ordinary && beside && words.get(i).capital() && !words.get(i).opens()) {
      proper += PART_OF_NAME;
    }
  }

  private static boolean proper(List<Word> words, @Nullable WordClass[] classes, int i) {
    return classes[i] == null && words.get(i).capital() && !words.get(i).number();
  }

  // "mine" is whether the last possessor named was the writer: their own article is nothing about the reader.
  private boolean take(WordClass found, boolean mine) {
    switch (found) {
      case FUNCTION, JOINING, GENERIC -> {
        return mine;
      }
      case YOU -> {
        you = true;
        return false;
      }
      case ME -> me = true;
      case MINE -> {
        me = true;
        return true;
      }
      case WE -> we = true;
      case COMMON -> common = true;
      case FIELD -> named += FIELD;
      case PLACE -> named += PLACE;
      case ATTRIBUTE -> attribute = true;
      case ARTEFACT -> artefact |= !mine;
      case EVENT -> event = true;
      case TIME -> frame = Math.max(frame, TIME);
      case SHARED -> shared = true;
    }
    return mine;
  }

  void refer() {
    referred = true;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  int sentence() {
    return sentence;
  }

  double facts() {
    return named + proper;
  }

  boolean names() {
    return name;
  }

  /// Tied to the reader by more than a pronoun.
  boolean strong() {
    return (artefact && you) || together() || referred || common;
  }

  // "I worked in sales" is no shared situation; "met on Tuesday" and "we worked together" are.
  private boolean together() {
    return shared && (you || we || !me);
  }

  boolean anchored() {
    return strong() || you || artefact;
  }

  /// Says something of the reader's, or of both.
  boolean telling() {
    return strong() || (you && facts() > 0);
  }

  /// How much of the clause is about the two of them.
  ///
  /// @param near whether its sentence is tied to the reader elsewhere
  /// @param told whether the message tells something about the reader anywhere
  double relevance(boolean near, boolean told, boolean met) {
    if (anchored() || (met && we)) {
      return 1;
    }
    boolean self = me || we;
    if (near) {
      return self ? 0.6 : 0.8;
    }
    if (self) {
      return told ? 0.45 : 0.2;
    }
    return met ? 0.8 : 0.6;
  }

  double weight() {
    double structure = frame + (event ? EVENT : 0) + (artefact ? DONE : 0) + (together() ? DONE : 0)
        + (common ? COMMON : 0) + (referred ? 1 : 0);
    boolean framed = structure >= DONE;
    double facts = named * (framed ? 1 : LOOSE) + proper * (framed ? 1 : attribute ? ATTRIBUTED : LOOSE);
    return structure + Math.min(facts, MOST);
  }
}
