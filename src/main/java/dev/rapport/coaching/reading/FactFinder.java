package dev.rapport.coaching.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Weighs what a message says that only this pair of people shares.
///
/// It does not look for known facts, which are endless, but for what is left when everything is set aside that could
/// stand in an invitation to anybody: grammar, courtesy, the vocabulary of networking, the reader's and the writer's
/// names. What is left counts when it is tied to the reader: something of theirs, something done together, somebody
/// named in between. What the writer says of themselves counts for little. Capitals decide nothing, since German
/// nouns have them and hurried people have none.
public final class FactFinder {
  private static final double WRITER_NEAR_READER = 0.6;
  private static final double WRITER_WHO_MET_READER = 0.6;
  private static final double WRITER_AFTER_READER = 0.45;
  private static final double WRITER_ALONE = 0.2;
  private static final double NEITHER_NEAR_READER = 0.8;
  private static final double NEITHER = 0.6;
  private static final double ASKED = 0.4;
  private static final double READER_FIRST = 100;
  private static final int TITLE = 3;
  private static final String OPENING_QUOTES = "\"“„«";
  private static final String CLOSING_QUOTES = "\"”“»";

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
    @Nullable
    WordClass[] classes = new WordClass[words.size()];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = classOf(languages, words.get(i).folded());
    }
    boolean capitalsTell = capitalsTell(words, languages);
    boolean[] silent = Silence.over(prose, classes, names, lexicon.phrases(Cue.EMPTY), discounted);
    List<Clause> clauses = noted(prose, clauses(words, classes, silent, capitalsTell), capitalsTell);
    return weigh(prose, clauses, languages, met);
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

  // Not where all nouns have capitals, nor Where Every Word Has One.
  private static boolean capitalsTell(List<Word> words, List<Language> languages) {
    long capitals = words.stream().filter(word -> word.capital() && !word.opens()).count();
    return languages.stream().noneMatch(Language::capitalNouns) && capitals * 2 < words.size();
  }

  private static List<Clause> clauses(List<Word> words, @Nullable WordClass[] classes, boolean[] silent,
      boolean capitalsTell) {
    List<Clause> clauses = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      boolean ends = i == words.size() || words.get(i).clause() != words.get(i - 1).clause()
          || (classes[i] == WordClass.JOINING && !silent[i]);
      if (ends) {
        clauses.add(ClauseReader.read(words, classes, silent, capitalsTell, from, i));
        from = i;
      }
    }
    return clauses;
  }

  // What is seen only when looking at whole sentences.
  private List<Clause> noted(Prose prose, List<Clause> clauses, boolean capitalsTell) {
    Set<Integer> pointed = sentences(prose, Cue.REFERRAL, Cue.MUTUAL);
    Set<Integer> asked = sentences(prose, Cue.ASKING);
    List<PhraseBook.Match> related = lexicon.phrases(Cue.RELATION).all(prose);
    List<PhraseBook.Match> news = lexicon.phrases(Cue.NEWS).all(prose);
    List<PhraseBook.Match> deeds = lexicon.phrases(Cue.DEED).all(prose);
    List<Span> quoted = quoted(prose.text());
    quoted.addAll(capitalsTell ? titles(prose) : List.of());
    List<Clause> noted = new ArrayList<>(clauses.size());
    for (Clause clause : clauses) {
      Clause so = clause;
      // Somebody must be named, and is counted once.
      if (so.has(Tie.NAME) && pointed.remove(so.sentence())) {
        so = so.with(Tie.REFERRED);
      }
      if (asked.contains(so.sentence())) {
        so = so.with(Tie.ASKED);
      }
      so = within(clause, related) ? so.with(Tie.RELATED) : so;
      so = within(clause, news) ? so.with(Tie.NEWS) : so;
      so = touches(clause, deeds) ? so.with(Tie.DEED) : so;
      Span span = prose.span(clause.from(), clause.to() - 1);
      if (quoted.stream().anyMatch(span::overlaps)) {
        so = so.with(Tie.QUOTED);
      }
      noted.add(so);
    }
    return noted;
  }

  private Set<Integer> sentences(Prose prose, Cue... cues) {
    return Stream.of(cues)
        .flatMap(cue -> lexicon.phrases(cue).all(prose).stream())
        .map(match -> prose.words().get(match.first()).sentence())
        .collect(Collectors.toSet());
  }

  private static boolean within(Clause clause, List<PhraseBook.Match> matches) {
    return matches.stream().anyMatch(match -> match.first() >= clause.from() && match.first() < clause.to());
  }

  // "It's me, Lola, from the choir" is told over several clauses.
  private static boolean touches(Clause clause, List<PhraseBook.Match> matches) {
    return matches.stream().anyMatch(match -> match.first() < clause.to() && match.last() >= clause.from());
  }

  private static List<Span> quoted(String text) {
    List<Span> quoted = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      if (open >= 0 && CLOSING_QUOTES.indexOf(text.charAt(i)) >= 0) {
        quoted.add(new Span(open, i));
        open = -1;
      } else if (OPENING_QUOTES.indexOf(text.charAt(i)) >= 0) {
        open = i;
      }
    }
    return quoted;
  }

  // "29 Biggest Mistakes" without quotation marks.
  private static List<Span> titles(Prose prose) {
    List<Span> titles = new ArrayList<>();
    int run = 0;
    for (int i = 0; i < prose.words().size(); i++) {
      Word word = prose.words().get(i);
      run = (word.capital() || word.number()) && !word.opens() && !word.shouted() ? run + 1 : 0;
      if (run == TITLE) {
        titles.add(prose.span(i - TITLE + 1, i));
      }
    }
    return titles;
  }

  private static Facts weigh(Prose prose, List<Clause> clauses, List<Language> languages, boolean met) {
    boolean told = clauses.stream().anyMatch(clause -> clause.telling(met));
    Set<Integer> tied = clauses.stream()
        .filter(clause -> clause.about(met) == Clause.About.READER)
        .map(Clause::sentence)
        .collect(Collectors.toSet());
    double sum = 0;
    double best = 0;
    Optional<Span> said = Optional.empty();
    Clause.About before = Clause.About.NEITHER;
    int sentence = -1;
    for (Clause clause : clauses) {
      before = clause.sentence() == sentence ? before : Clause.About.NEITHER;
      sentence = clause.sentence();
      // A clause without a person of its own goes on about the one before it: "I'm a coach, with clients in Rome".
      before = clause.about(met) == Clause.About.NEITHER ? before : clause.about(met);
      double weight = clause.weight(met) * relevance(clause, before, tied.contains(sentence), told, met);
      // After "I came across your profile:" it goes on about the reader.
      before = before == Clause.About.WRITER && clause.has(Tie.ADDRESSED) ? Clause.About.NEITHER : before;
      sum += weight;
      // What is quoted as the reason to write to this reader is best something of theirs.
      double telling = clause.about(met) == Clause.About.READER ? weight + READER_FIRST : weight;
      if (telling > best && clause.facts() > 0) {
        best = telling;
        said = Optional.of(prose.span(clause.from(), clause.to() - 1));
      }
    }
    // Where few of a language's everyday words are known, an unknown one says less.
    double familiarity = languages.isEmpty() ? 1 : languages.getFirst().familiarity();
    return new Facts(sum * familiarity, said);
  }

  private static double relevance(Clause clause, Clause.About about, boolean near, boolean told, boolean met) {
    double asked = clause.has(Tie.ASKED) && !met ? ASKED : 1;
    return asked * switch (about) {
      case READER -> clause.about(met) == Clause.About.READER ? 1 : NEITHER_NEAR_READER;
      case WRITER ->
        near ? WRITER_NEAR_READER : met ? WRITER_WHO_MET_READER : told ? WRITER_AFTER_READER : WRITER_ALONE;
      case NEITHER -> near || met ? NEITHER_NEAR_READER : NEITHER;
    };
  }
}
