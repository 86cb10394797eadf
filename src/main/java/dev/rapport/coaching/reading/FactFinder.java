package dev.rapport.coaching.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Weighs what a message says that only this pair of people shares.
///
/// It does not look for known facts, which are endless, but for what is left when everything is set aside that could
/// stand in an invitation to anybody: grammar, courtesy, the vocabulary of networking, the reader's and the writer's
/// names. What is left counts when it is tied to the reader: something of theirs, something done together, somebody
/// named in between. What the writer says of themselves counts for little. Capitals decide nothing, since German
/// nouns have them and hurried people have none.
public final class FactFinder {
  private static final int LONGEST_SIGNATURE = 4;
  private final Lexicon lexicon;

  public FactFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// @param languages those of the message
  /// @param names folded words of the reader's name, which are no facts
  /// @param met whether the two have met, so that what is named is likely something shared
  /// @param discounted the stretches that are no fact whatever they say, such as a sales claim
  public Facts find(Prose prose, List<Language> languages, Set<String> names, boolean met, List<Span> discounted) {
    List<Word> words = prose.words();
    @Nullable WordClass[] classes = new WordClass[words.size()];
    boolean[] silent = new boolean[words.size()];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = classOf(languages, words.get(i).folded());
      silent[i] = names.contains(words.get(i).folded()) || discounted(words.get(i), discounted);
    }
    for (PhraseBook.Match match : lexicon.empty().all(prose)) {
      Arrays.fill(silent, match.first(), match.last() + 1, true);
    }
    silenceNames(words, classes, silent);
    List<Clause> clauses = clauses(prose, classes, silent);
    return weigh(prose, clauses, met);
  }

  private static @Nullable WordClass classOf(List<Language> languages, String folded) {
    for (Language language : languages) {
      WordClass found = language.classOf(folded);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static boolean discounted(Word word, List<Span> discounted) {
    for (Span span : discounted) {
      if (span.overlaps(word.span())) {
        return true;
      }
    }
    return false;
  }

  // The name in the greeting and the signature are said to everybody.
  private static void silenceNames(List<Word> words, @Nullable WordClass[] classes, boolean[] silent) {
    for (int i = 0; i < words.size() && words.get(i).clause() == 0 && i < LONGEST_SIGNATURE; i++) {
      boolean alone = words.getLast().clause() > 0;
      silent[i] |= alone && words.get(i).capital() && greeting(words, classes);
    }
    int from = words.size();
    while (from > 0 && words.size() - from < LONGEST_SIGNATURE && words.get(from - 1).capital()
        && classes[from - 1] == null) {
      from--;
    }
    boolean signed = from > 0 && from < words.size() && (words.get(from - 1).clause() < words.getLast().clause() || closing(words, classes, from));
    if (signed && words.getLast().clause() == words.get(from).clause()) {
      Arrays.fill(silent, from, words.size(), true);
    }
  }

  // "Thanks Bob" needs no comma to be a signature, if that is all there is to the sentence.
  private static boolean closing(List<Word> words, @Nullable WordClass[] classes, int from) {
    int at = from;
    while (at > 0 && words.get(at - 1).sentence() == words.get(from).sentence()) {
      WordClass found = classes[--at];
      if (found != WordClass.GENERIC && found != WordClass.YOU && found != WordClass.FUNCTION) {
        return false;
      }
    }
    return from - at <= LONGEST_SIGNATURE;
  }

  private static boolean greeting(List<Word> words, @Nullable WordClass[] classes) {
    int length = 0;
    while (length < words.size() && words.get(length).clause() == 0) {
      if (classes[length] != null && classes[length] != WordClass.GENERIC && classes[length] != WordClass.FUNCTION) {
        return false;
      }
      length++;
    }
    return length <= LONGEST_SIGNATURE;
  }

  private List<Clause> clauses(Prose prose, @Nullable WordClass[] classes, boolean[] silent) {
    List<Clause> clauses = new ArrayList<>();
    List<Word> words = prose.words();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      boolean ends = i == words.size() || words.get(i).clause() != words.get(i - 1).clause()
          || classes[i] == WordClass.JOINING && !silent[i];
      if (ends) {
        clauses.add(Clause.of(words, classes, silent, from, i));
        from = i;
      }
    }
    referrals(prose, clauses);
    return clauses;
  }

  private void referrals(Prose prose, List<Clause> clauses) {
    for (PhraseBook book : List.of(lexicon.referral(), lexicon.mutual())) {
      for (PhraseBook.Match match : book.all(prose)) {
        int sentence = prose.words().get(match.first()).sentence();
        List<Clause> near = clauses.stream().filter(clause -> clause.sentence() == sentence).toList();
        if (near.stream().anyMatch(Clause::names)) {
          near.getFirst().refer();
        }
      }
    }
  }

  private static Facts weigh(Prose prose, List<Clause> clauses, boolean met) {
    boolean told = clauses.stream().anyMatch(Clause::telling);
    double sum = 0;
    double best = 0;
    Optional<Span> said = Optional.empty();
    for (Clause clause : clauses) {
      boolean near = clauses.stream().anyMatch(other -> other.sentence() == clause.sentence() && other.anchored());
      double weight = clause.weight() * clause.relevance(near, told, met);
      sum += weight;
      if (weight > best && clause.facts() > 0) {
        best = weight;
        said = Optional.of(prose.span(clause.from(), clause.to() - 1));
      }
    }
    return new Facts(sum, said);
  }
}
