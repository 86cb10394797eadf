package dev.rapport.coaching.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the words of one clause. Used once and thrown away.
final class ClauseReader {
  private static final double NAME = 1.2;
  private static final double WORD = 1.0;
  private static final double NUMBER = 0.6;
  private static final double PLACE = 0.5;
  private static final double ORDINARY = 0.5;
  private static final double FIELD = 0.4;
  private static final double PART_OF_NAME = 0.5;
  // How many words may stand between an article and its noun.
  private static final int REACH = 3;

  private final List<Word> words;
  private final @Nullable WordClass[] classes;
  private final boolean capitalsTell;
  private final Set<Tie> ties = EnumSet.noneOf(Tie.class);
  private double named;
  private double proper;
  private double slight;
  private int slightWords;
  // Whether the last possessor named was the writer: their own article is nothing about the reader.
  private boolean mine;
  private boolean topicNext;
  // "Your remote work essay" names its topic before the noun.
  private boolean topicBefore;
  private int definite = -REACH - 1;
  private int yours = -REACH - 1;

  private ClauseReader(List<Word> words, @Nullable WordClass[] classes, boolean capitalsTell) {
    this.words = words;
    this.classes = classes;
    this.capitalsTell = capitalsTell;
  }

  /// @param silent words that are passed over
  /// @param capitalsTell whether a capital within a sentence marks a name
  static Clause read(List<Word> words, @Nullable WordClass[] classes, boolean[] silent, boolean capitalsTell, int from,
      int to) {
    ClauseReader reader = new ClauseReader(words, classes, capitalsTell);
    for (int i = from; i < to; i++) {
      if (!silent[i]) {
        reader.word(i, from, to);
      } else if (classes[i] == WordClass.YOU || classes[i] == WordClass.YOURS) {
        reader.ties.add(Tie.ADDRESSED);
      }
    }
    return new Clause(from, to, words.get(from).sentence(), reader.named, reader.proper, reader.slight,
        reader.slightWords, reader.ties);
  }

  private void word(int i, int from, int to) {
    WordClass found = classes[i];
    if (found == null || (found == WordClass.ORDINARY && capitalsTell && inner(words.get(i)))) {
      name(words.get(i));
      note(i - yours < REACH && !words.get(i).number(), Tie.YOURS);
    } else {
      take(found, i);
      partOfName(found, i, from, to);
      namedEvent(found, i, from);
    }
  }

  private static boolean inner(Word word) {
    return word.capital() && !word.opens() && !word.number();
  }

  private void name(Word word) {
    boolean capital = word.capital() && !word.number();
    note(topicNext, Tie.TOPIC);
    topicBefore = true;
    note(capital, Tie.NAME);
    note(capital && word.genitive(), Tie.THEIRS);
    if (inner(word)) {
      proper += NAME;
    } else {
      named += word.number() ? NUMBER : word.folded().length() < 2 ? FIELD : WORD;
    }
  }

  private void slight(double weight) {
    slight += weight;
    slightWords++;
  }

  private void note(boolean holds, Tie tie) {
    if (holds) {
      ties.add(tie);
    }
  }

  // "Harlem Business Network": ordinary words belong to the name they stand beside.
  private void partOfName(WordClass found, int i, int from, int to) {
    boolean common = switch (found) {
      case GENERIC, FIELD, EVENT, ATTRIBUTE -> true;
      case FUNCTION, DEFINITE, JOINING, YOU, YOURS, ME, MINE, WE, COMMON, NEWS, ORDINARY, ARTEFACT, WITNESS, ABOUT,
          TIME,
          PLACE,
          SHARED ->
        false;
    };
    if (common && inner(words.get(i)) && ((i > from && proper(i - 1)) || (i + 1 < to && proper(i + 1)))) {
      proper += PART_OF_NAME;
      ties.remove(Tie.ATTRIBUTE);
    }
  }

  // "Web Summit": an event with a name, even of everyday words.
  private void namedEvent(WordClass found, int i, int from) {
    if (found == WordClass.EVENT && i > from && inner(words.get(i)) && inner(words.get(i - 1)) && !proper(i - 1)) {
      proper += NAME;
    }
  }

  private boolean proper(int i) {
    return classes[i] == null && words.get(i).capital() && !words.get(i).number();
  }

  private void take(WordClass found, int i) {
    note(topicNext && topical(found), Tie.TOPIC);
    switch (found) {
      case FUNCTION, JOINING, GENERIC -> {
      }
      case DEFINITE -> definite = i;
      case ABOUT -> topicNext |= ties.contains(Tie.ARTEFACT);
      case YOU, YOURS -> {
        ties.add(Tie.YOU);
        yours = found == WordClass.YOURS ? i : yours;
        mine = false;
        topicBefore = false;
      }
      case ME -> ties.add(Tie.ME);
      case MINE -> {
        ties.add(Tie.ME);
        mine = true;
      }
      case WE -> ties.add(Tie.WE);
      case COMMON -> ties.add(Tie.COMMON);
      case NEWS -> ties.add(Tie.NEWS);
      case ORDINARY -> {
        slight(ORDINARY);
        topicBefore = true;
      }
      case FIELD -> {
        slight(FIELD);
        topicBefore = true;
      }
      case PLACE -> slight(PLACE);
      case ATTRIBUTE -> {
        ties.add(Tie.ATTRIBUTE);
        topicBefore = true;
      }
      case ARTEFACT -> {
        note(!mine, Tie.ARTEFACT);
        note(i - definite <= REACH, Tie.KNOWN);
        note(topicBefore && ties.contains(Tie.YOU), Tie.TOPIC);
      }
      case EVENT -> ties.add(Tie.EVENT);
      case TIME -> ties.add(Tie.TIME);
      case SHARED -> ties.add(Tie.SHARED);
      case WITNESS -> ties.add(Tie.WITNESS);
    }
  }

  private static boolean topical(WordClass found) {
    return switch (found) {
      case GENERIC, ORDINARY, FIELD, ATTRIBUTE, ARTEFACT, EVENT, TIME, PLACE, COMMON, NEWS, SHARED -> true;
      case FUNCTION, DEFINITE, JOINING, WITNESS, ABOUT, YOU, YOURS, ME, MINE, WE -> false;
    };
  }
}
