package dev.rapport.coaching.triage;

import dev.rapport.coaching.reading.Facts;
import dev.rapport.coaching.reading.Language;
import dev.rapport.coaching.reading.Lexicon;
import dev.rapport.coaching.reading.PhraseBook;
import dev.rapport.coaching.reading.Prose;
import dev.rapport.coaching.reading.Span;
import dev.rapport.coaching.reading.Word;
import dev.rapport.coaching.reading.WordClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A message made ready for looking at: its words and its marks.
final class Evidence {
  /// From here on a reason is a good one; an ordinary fact weighs about 2.
  private static final double GOOD_REASON = 4;
  /// As much as one ordinary fact.
  private static final double PARTICULARS = 2;
  /// What ties a message to its reader, however little; the facts around it may make up for the rest.
  private static final double TIE = 0.8;
  private static final double AROUND_A_TIE = 3;
  /// No phrase has it.
  private static final String STRUCK = "\uFFFC";

  private final Prose prose;
  private final List<Language> languages;
  private final List<Link> links;
  // The words with those of links and mail addresses struck out: they say nothing, and phrases should not see them.
  private final Prose spoken;
  private final IdentityHashMap<PhraseBook, List<Span>> places = new IdentityHashMap<>();
  private final int[] ends;
  private final Map<Mark, List<Span>> marks = new EnumMap<>(Mark.class);

  Evidence(Prose prose, Lexicon lexicon, LinkReader reader, KnownHosts hosts) {
    this.prose = prose;
    this.languages = lexicon.languages(prose);
    String text = prose.text();
    this.links = reader.links(text);
    this.ends = prose.words().stream().mapToInt(Word::end).toArray();
    List<Span> mails = reader.addresses(text);
    this.spoken = spoken(Stream.concat(mails.stream(), links.stream().map(Link::span)).toList());
    marks.put(Mark.MONEY, Figures.money(text));
    marks.put(Mark.FORTUNE, Figures.fortunes(text));
    marks.put(Mark.PERCENT, Figures.percents(text));
    marks.put(Mark.PASSWORD, Figures.passwords(text));
    marks.put(Mark.PHONE, Figures.phones(text));
    marks.put(Mark.HANDLE, Figures.handles(text));
    marks.put(Mark.QUESTION, questions(text));
    marks.put(Mark.MAIL, mails);
    marks.put(Mark.FREE_MAIL, mails.stream()
        .filter(mail -> KnownHosts.belongs(LinkReader.mailHost(mail.of(text)), hosts.freeMail()))
        .toList());
    marks.put(Mark.MIXED_WORD, prose.words()
        .stream()
        .map(Word::span)
        .filter(word -> Alphabets.mixed(word.of(text)))
        .toList());
    for (Link link : links) {
      marks(link, hosts).forEach(mark -> marks.computeIfAbsent(mark, _ -> new ArrayList<>()).add(link.span()));
    }
  }

  private boolean is(WordClass wanted, Word word) {
    return languages.stream().anyMatch(language -> language.classOf(word.folded()) == wanted);
  }

  /// The languages that the message is written in; none when the coach cannot read it.
  List<Language> languages() {
    return languages;
  }

  /// Where the phrases of a book stand. Signs share books, so each is looked for once.
  List<Span> places(PhraseBook book) {
    return places.computeIfAbsent(book, wanted -> wanted.all(spoken)
        .stream()
        .map(match -> prose.span(match.first(), match.last()))
        .toList());
  }

  private Prose spoken(List<Span> addresses) {
    return addresses.isEmpty()
        ? prose
        : new Prose(prose.text(), prose.words()
            .stream()
            .map(word -> addresses.stream().anyMatch(word.span()::overlaps) ? struck(word) : word)
            .toList());
  }

  private static Word struck(Word word) {
    return new Word(STRUCK, word.start(), word.end(), word.capital(), word.shouted(), word.genitive(), word.sentence(),
        word.clause(), word.opens());
  }

  /// Takes in which sentences sell, or ask for what a stranger should not have: their questions are no honest ones.
  void selling(List<Span> stretches) {
    marks.put(Mark.HONEST_QUESTION, marks(Mark.QUESTION).stream()
        .filter(question -> stretches.stream().noneMatch(question::overlaps))
        .toList());
  }

  private static Stream<Mark> marks(Link link, KnownHosts hosts) {
    Stream<Mark> disguise = switch (link.disguise()) {
      case NONE -> Stream.empty();
      case LOOK_ALIKE -> Stream.of(Mark.LOOK_ALIKE);
      case HIDDEN_HOST -> Stream.of(Mark.HIDDEN_HOST);
      case MIXED_ALPHABET -> Stream.of(Mark.MIXED_ALPHABET);
      case NUMERIC_HOST -> Stream.of(Mark.NUMERIC_HOST);
    };
    Stream<Mark> goal = Stream.of(Mark.CALENDAR_LINK, Mark.SHORT_LINK, Mark.MESSENGER_LINK)
        .filter(mark -> KnownHosts.belongs(link.host(), switch (mark) {
          case CALENDAR_LINK -> hosts.calendars();
          case SHORT_LINK -> hosts.shorteners();
          case null, default -> hosts.messengers();
        }));
    return Stream.concat(Stream.of(Mark.LINK), Stream.concat(disguise, goal));
  }

  // From the end of the sentence before to the question mark.
  private static List<Span> questions(String text) {
    List<Span> questions = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '?' || c == '？' || c == '؟') {
        questions.add(new Span(start, i + 1));
      }
      if ("?!.？！。؟\n".indexOf(c) >= 0 && !(c == '.' && inside(text, i))) {
        start = i + 1;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
          start++;
        }
      }
    }
    return questions.stream().filter(question -> question.end() - question.start() > 1).toList();
  }

  // The dot of an address or of a number.
  private static boolean inside(String text, int dot) {
    return dot + 1 < text.length() && Character.isLetterOrDigit(text.charAt(dot + 1));
  }

  Prose prose() {
    return prose;
  }

  List<Link> links() {
    return links;
  }

  /// How much the message can say, in Latin letters: a Chinese or Japanese sign says as much as three of them.
  int room() {
    return prose.text().codePoints().map(c -> Character.isIdeographic(c) || c >= 0x3040 && c < 0x3100 ? 3 : 1).sum();
  }

  List<Span> marks(Mark mark) {
    return marks.getOrDefault(mark, List.of());
  }

  /// Takes in what was found out about the reason.
  ///
  /// @param tied the facts in what is about the reader
  /// @param honest the facts in all that neither sells nor threatens
  /// @param lettered whether it is a letter by its length, and no networking
  void reason(Facts tied, Facts honest, boolean lettered) {
    boolean enough = tied.enough() || (tied.weight() >= TIE && honest.weight() >= AROUND_A_TIE);
    Optional<Span> said = tied.best().or(honest::best);
    if (enough && said.isPresent()) {
      marks.put(Mark.REASON, List.of(said.get()));
      if (tied.weight() >= GOOD_REASON) {
        marks.put(Mark.GOOD_REASON, List.of(said.get()));
      }
    } else if (honest.weight() >= PARTICULARS || lettered) {
      honest.best().or(this::longestSentence).ifPresent(words -> marks.put(Mark.PARTICULARS, List.of(words)));
    } else if (!languages.isEmpty()) {
      longestSentence().ifPresent(words -> marks.put(Mark.NOTHING_PARTICULAR, List.of(words)));
    }
  }

  /// The number of the sentence in which a stretch begins.
  int sentence(Span span) {
    int at = Arrays.binarySearch(ends, span.start() + 1);
    int first = at < 0 ? -at - 1 : at;
    if (first == ends.length || (first > 0 && prose.words().get(first).start() >= span.end())) {
      first--;
    }
    return first < 0 ? 0 : prose.words().get(first).sentence();
  }

  /// The whole sentence in which a stretch begins.
  Span sentenceAround(Span span) {
    return sentences().getOrDefault(sentence(span), span);
  }

  Optional<Span> firstSentence() {
    return sentences().values().stream().findFirst();
  }

  private Optional<Span> longestSentence() {
    return sentences().values().stream().max(Comparator.comparingInt(span -> span.end() - span.start()));
  }

  /// The sentences that do not speak to the reader and in which no such stretch begins.
  List<Span> sentencesWithoutReader(List<Span> stretches) {
    Map<Integer, Span> without = new TreeMap<>(sentences());
    prose.words().stream().filter(word -> is(WordClass.YOU, word)).forEach(word -> without.remove(word.sentence()));
    stretches.forEach(stretch -> without.remove(sentence(stretch)));
    return List.copyOf(without.values());
  }

  private Map<Integer, Span> sentences() {
    Map<Integer, Span> sentences = new TreeMap<>();
    for (Word word : prose.words()) {
      sentences.merge(word.sentence(), word.span(), (so, next) -> new Span(so.start(), next.end()));
    }
    return sentences;
  }
}
