package dev.rapport.coaching.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// The languages that the coach can read, made ready for use. Immutable.
public final class Lexicon {
  private static final double READABLE = 0.34;
  private static final int FEW_WORDS = 4;
  private static final double CLOSE = 0.55;

  private final List<Language> languages;
  private final Spelling spelling;
  private final PhraseBook empty;
  private final PhraseBook referral;
  private final PhraseBook mutual;

  /// @param further words that phrases elsewhere are made of, in which slips are mended too
  public Lexicon(List<Language> languages, Collection<String> further) {
    this.languages = List.copyOf(languages);
    this.empty = book(Language::empty);
    this.referral = book(Language::referral);
    this.mutual = book(Language::mutual);
    Set<String> known = new HashSet<>(further);
    this.languages.forEach(language -> known.addAll(language.words().keySet()));
    known.addAll(empty.literals());
    this.spelling = new Spelling(known);
  }

  private PhraseBook book(Function<Language, List<String>> phrases) {
    return PhraseBook.of(languages.stream().flatMap(language -> phrases.apply(language).stream()).toList());
  }

  /// Takes a message apart, mending slips in well-known words.
  public Prose read(String text) {
    return ProseReader.read(text, spelling::mend);
  }

  /// The languages that a message is written in, the likeliest first; none when the coach cannot read it.
  public List<Language> languages(Prose prose) {
    List<Word> words = prose.words();
    if (words.isEmpty()) {
      return prose.text().isBlank() ? languages.subList(0, 1) : List.of();
    }
    double[] scores = new double[languages.size()];
    int recognised = 0;
    int latin = 0;
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
      latin += word.folded().codePointAt(0) < 0x250 ? 1 : 0;
    }
    if (latin * 2 < words.size() || words.size() > FEW_WORDS && best(scores) < words.size() * READABLE * 0.75) {
      return List.of();
    }
    if (recognised == 0) {
      return languages.subList(0, 1);
    }
    return likeliest(scores);
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

  PhraseBook empty() {
    return empty;
  }

  PhraseBook referral() {
    return referral;
  }

  PhraseBook mutual() {
    return mutual;
  }
}
