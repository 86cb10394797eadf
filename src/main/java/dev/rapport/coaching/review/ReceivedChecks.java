package dev.rapport.coaching.review;

import dev.rapport.coaching.Met;
import dev.rapport.coaching.reading.Prose;
import dev.rapport.coaching.reading.Word;
import java.util.List;

/// Holds a reply against the message that it answers.
final class ReceivedChecks {
  private static final int STEM = 4;

  private ReceivedChecks() {}

  static Outcome scam(Check.AnswersAScam scam, Evidence evidence) {
    String received = evidence.request().received();
    return !received.isBlank() && scam.triager().triage(received).replyIsUnwise() ? Outcome.FAILED : Outcome.PASSED;
  }

  static Outcome answers(Check.AnswersTheQuestion question, Evidence evidence) {
    List<Word> asked = asked(evidence.received());
    String reply = evidence.request().text();
    boolean asksBack = evidence.request().met() != Met.MET && reply.indexOf('?') >= 0;
    if (asked.isEmpty() || asksBack || !Borrowed.quoted(evidence).isEmpty()
        || question.answering().first(evidence.prose()).isPresent() || trifle(asked, question, evidence)) {
      return Outcome.PASSED;
    }
    boolean takenUp = asked.stream()
        .filter(word -> word.folded().length() >= STEM && evidence.meaningful(word.folded()))
        .anyMatch(
            word -> evidence.prose()
                .words()
                .stream()
                .anyMatch(said -> said.folded().regionMatches(0, word.folded(), 0, STEM)));
    return takenUp ? Outcome.PASSED : Outcome.FAILED;
  }

  private static boolean trifle(List<Word> asked, Check.AnswersTheQuestion question, Evidence evidence) {
    int sentence = asked.getFirst().sentence();
    return question.trifles()
        .all(evidence.received())
        .stream()
        .anyMatch(match -> evidence.received().words().get(match.first()).sentence() == sentence);
  }

  private static List<Word> asked(Prose received) {
    int mark = received.text().indexOf('?');
    if (mark < 0) {
      return List.of();
    }
    List<Word> before = received.words().stream().filter(word -> word.end() <= mark).toList();
    return before.isEmpty() ? List.of()
        : before.stream().filter(word -> word.sentence() == before.getLast().sentence()).toList();
  }
}
