package dev.rapport.coaching.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The languages that the coach can read, made ready for use. Immutable.
public final class Lexicon {
  private static final double READABLE = 0.25;
  private static final int FEW_WORDS = 4;
  private static final double FOREIGN = 0.15;
  private static final int FIRST_OTHER_SCRIPT = 0x370;
  private static final int LATIN_AGAIN = 0x1D00;
  private static final int LATIN_ENDS = 0x2C80;
  // Mathematical letters and the like are Latin in disguise.
  private static final int DRESSED_UP = 0xFF00;
  private static final double CLOSE = 0.55;

  private final List<Language> languages;
  private final Spelling spelling;
  private final Map<Cue, PhraseBook> cues;

  /// @param further words that phrases elsewhere are made of, in which slips are mended too
  public Lexicon(List<Language> languages, Collection<String> further) {
    this.languages = List.copyOf(languages);
    this.cues = new EnumMap<>(Cue.class);
    for (Cue cue : Cue.values()) {
      cues.put(cue, PhraseBook.of(
          languages.stream().flatMap(language -> language.phrases().getOrDefault(cue, List.of()).stream()).toList()));
    }
    this.spelling = spelling(further);
  }

  private Lexicon(Lexicon other, Collection<String> further) {
    this.languages = other.languages;
    this.cues = other.cues;
    this.spelling = spelling(further);
  }

  /// The same languages, with other further words.
  public Lexicon with(Collection<String> further) {
    return new Lexicon(this, further);
  }

  private Spelling spelling(Collection<String> further) {
    Set<String> known = new HashSet<>(further);
    languages.forEach(language -> known.addAll(language.words().keySet()));
    cues.values().forEach(book -> known.addAll(book.literals()));
    return new Spelling(known);
  }

  /// Takes a message apart, mending slips in well-known words.
  public Prose read(String text) {
    return ProseReader.read(text, spelling::mend);
  }

  /// The languages that a message is written in, the likeliest first; none when the coach cannot read it.
  public List<Language> languages(Prose prose) {
    List<Word> words = prose.words();
    if (words.isEmpty()) {
      return Folding.isBlank(prose.text()) ? languages.subList(0, 1) : List.of();
    }
    double[] scores = new double[languages.size()];
    int recognised = 0;
    for (Word word : words) {
      boolean any = false;
      for (int i = 0; i < scores.length; i++) {
        WordClass found = languages.get(i).classOf(word.folded());
        if (found != null) {
          scores[i] += found.grammatical() ? 1 : 0.5;
          any = true;
        }
      }
      recognised += any || word.number() ? 1 : 0;
    }
    if (foreign(prose.text()) || (words.size() > FEW_WORDS && best(scores) < words.size() * READABLE)) {
      return List.of();
    }
    if (recognised == 0) {
      return languages.subList(0, 1);
    }
    return likeliest(scores);
  }

  // Enough of another script that what is said in it may be what matters.
  private static boolean foreign(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long other = text.codePoints()
        .filter(c -> Character.isLetter(c) && c >= FIRST_OTHER_SCRIPT
            && !(c >= LATIN_AGAIN && c < LATIN_ENDS) && c < DRESSED_UP)
        .count();
    return other > letters * FOREIGN;
  }

  private List<Language> likeliest(double[] scores) {
    double best = best(scores);
    List<Language> likely = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] == best) {
        likely.addFirst(languages.get(i));
      } else if (scores[i] >= best * CLOSE) {
        likely.add(languages.get(i));
      }
    }
    return likely;
  }

  private static double best(double[] scores) {
    double best = 0;
    for (double score : scores) {
      best = Math.max(best, score);
    }
    return best;
  }

  /// The turns of phrase that tell something, in every language.
  PhraseBook phrases(Cue cue) {
    return Objects.requireNonNull(cues.get(cue));
  }
}
