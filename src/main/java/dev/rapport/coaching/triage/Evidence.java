package dev.rapport.coaching.triage;

import dev.rapport.coaching.reading.Facts;
import dev.rapport.coaching.reading.Prose;
import dev.rapport.coaching.reading.Span;
import dev.rapport.coaching.reading.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A message made ready for looking at: its words and its marks.
final class Evidence {
  /// From here on a reason is a good one; an ordinary fact weighs about 2.
  private static final double GOOD_REASON = 4;

  private final Prose prose;
  private final List<Link> links;
  private final int[] ends;
  private final Map<Mark, List<Span>> marks = new EnumMap<>(Mark.class);

  Evidence(Prose prose, LinkReader reader, KnownHosts hosts) {
    this.prose = prose;
    String text = prose.text();
    this.links = reader.links(text);
    this.ends = prose.words().stream().mapToInt(Word::end).toArray();
    List<Span> mails = reader.addresses(text);
    marks.put(Mark.MONEY, Figures.money(text));
    marks.put(Mark.FORTUNE, Figures.fortunes(text));
    marks.put(Mark.PERCENT, Figures.percents(text));
    marks.put(Mark.PHONE, Figures.phones(text));
    marks.put(Mark.HANDLE, Figures.handles(text));
    marks.put(Mark.QUESTION, questions(text));
    marks.put(Mark.MAIL, mails);
    marks.put(Mark.FREE_MAIL, mails.stream()
        .filter(mail -> KnownHosts.belongs(LinkReader.mailHost(mail.of(text)), hosts.freeMail())).toList());
    marks.put(Mark.MIXED_WORD, prose.words().stream().map(Word::span).filter(word -> Alphabets.mixed(word.of(text)))
        .toList());
    for (Link link : links) {
      marks(link, hosts).forEach(mark -> marks.computeIfAbsent(mark, _ -> new ArrayList<>()).add(link.span()));
    }
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
      if ("?!.？！。؟\n".indexOf(c) >= 0) {
        start = i + 1;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
          start++;
        }
      }
    }
    return questions.stream().filter(question -> question.end() - question.start() > 1).toList();
  }

  Prose prose() {
    return prose;
  }

  List<Link> links() {
    return links;
  }

  List<Span> marks(Mark mark) {
    return marks.getOrDefault(mark, List.of());
  }

  /// Takes in what was found out about the reason.
  void reason(Facts facts) {
    if (facts.enough() && facts.best().isPresent()) {
      marks.put(Mark.REASON, List.of(facts.best().get()));
      if (facts.weight() >= GOOD_REASON) {
        marks.put(Mark.GOOD_REASON, List.of(facts.best().get()));
      }
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
    int sentence = sentence(span);
    int start = span.start();
    int end = span.end();
    for (Word word : prose.words()) {
      if (word.sentence() == sentence) {
        start = Math.min(start, word.start());
        end = Math.max(end, word.end());
      }
    }
    return new Span(start, end);
  }
}
