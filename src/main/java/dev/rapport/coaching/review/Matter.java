package dev.rapport.coaching.review;

import dev.rapport.coaching.reading.PhraseBook;
import dev.rapport.coaching.reading.Prose;
import dev.rapport.coaching.reading.Span;
import dev.rapport.coaching.reading.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Holds the matter of a reply against the matter of what was asked. It judges only where it is sure: a reply that tells
/// anything at all of its own may well be an answer.
final class Matter {
  private static final int STEM = 4;
  private static final int SHORT = 3;
  private static final int SIGNATURE = 4;

  private final Evidence evidence;
  private final Set<String> names = new HashSet<>();

  private Matter(Evidence evidence, Names known) {
    this.evidence = evidence;
    names.addAll(known.parts(evidence.request().recipient()));
    known.greeted(evidence).forEach(word -> names.add(word.folded()));
    signature(evidence.received()).forEach(word -> names.add(word.folded()));
  }

  static Outcome passedOver(Check.PassesOver check, Evidence evidence) {
    if (evidence.prose().words().isEmpty() || evidence.received().words().isEmpty()) {
      return Outcome.PASSED;
    }
    return new Matter(evidence, check.names()).judged(check);
  }

  private Outcome judged(Check.PassesOver check) {
    List<List<Word>> questions = sentences(evidence.prose()).filter(this::isQuestion).toList();
    boolean concerned = questions.isEmpty() || !asksSomething(check.trifles())
        || check.answering().first(evidence.prose()).isPresent() || takesUp() || tells(check.pleasantries());
    if (concerned) {
      return Outcome.PASSED;
    }
    boolean stock = questions.stream().allMatch(question -> within(question, check.stock(), evidence.prose()));
    List<Word> last = questions.getLast();
    return stock == check.onlyStock() ? new Outcome.Failed(new Span(last.getFirst().start(), last.getLast().end()))
        : Outcome.PASSED;
  }

  // A question that has a matter, and is not only whether to connect or to talk.
  private boolean asksSomething(PhraseBook trifles) {
    Prose received = evidence.received();
    return sentences(received)
        .filter(sentence -> asked(received, sentence) && !within(sentence, trifles, received))
        .anyMatch(sentence -> sentence.stream().anyMatch(this::telling));
  }

  private boolean takesUp() {
    List<Word> theirs = evidence.received().words().stream().filter(this::telling).toList();
    return evidence.prose()
        .words()
        .stream()
        .filter(this::telling)
        .anyMatch(mine -> theirs.stream()
            .anyMatch(word -> sameStem(mine.folded(), word.folded())));
  }

  private static boolean sameStem(String one, String other) {
    return one.equals(other)
        || (one.length() >= STEM && other.length() >= STEM && one.regionMatches(0, other, 0, STEM));
  }

  // Says something of its own in a sentence that asks nothing.
  private boolean tells(PhraseBook pleasantries) {
    return sentences(evidence.prose())
        .filter(sentence -> !isQuestion(sentence) && !within(sentence, pleasantries, evidence.prose()))
        .anyMatch(sentence -> sentence.stream().anyMatch(this::telling));
  }

  private boolean telling(Word word) {
    return !names.contains(word.folded()) && word.folded().length() >= SHORT && evidence.meaningful(word.folded());
  }

  private boolean isQuestion(List<Word> sentence) {
    return asked(evidence.prose(), sentence);
  }

  private static boolean asked(Prose prose, List<Word> sentence) {
    String text = prose.text();
    int at = sentence.getLast().end();
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      if (text.charAt(at) == '?' || text.charAt(at) == '？') {
        return true;
      }
      at++;
    }
    return false;
  }

  private static boolean within(List<Word> sentence, PhraseBook book, Prose prose) {
    int number = sentence.getFirst().sentence();
    return book.all(prose).stream().anyMatch(match -> prose.words().get(match.first()).sentence() == number);
  }

  private static Stream<List<Word>> sentences(Prose prose) {
    List<List<Word>> sentences = new ArrayList<>();
    for (Word word : prose.words()) {
      if (sentences.isEmpty() || sentences.getLast().getLast().sentence() != word.sentence()) {
        sentences.add(new ArrayList<>());
      }
      sentences.getLast().add(word);
    }
    return sentences.stream();
  }

  private static List<Word> signature(Prose received) {
    List<Word> last = sentences(received).toList().getLast();
    return last.size() <= SIGNATURE && !asked(received, last) ? last : List.of();
  }
}
