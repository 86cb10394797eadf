package dev.rapport.coaching.review;

import dev.rapport.coaching.reading.PhraseBook;
import dev.rapport.coaching.reading.Prose;
import dev.rapport.coaching.reading.Span;
import java.util.List;
import java.util.Optional;

/// Applies one check to one text.
final class Checker {
  private static final Span NOTHING = new Span(0, 0);

  private Checker() {}

  static Outcome apply(Check check, Evidence evidence) {
    String text = evidence.request().text();
    Prose prose = evidence.prose();
    if (check.needsReading() && !evidence.readable()) {
      return Outcome.PASSED;
    }
    return switch (check) {
      case Check.Says(var phrases) -> failed(Borrowed.own(evidence, phrases));
      case Check.SaysOnly(var phrases, int words) ->
        prose.words().size() > words ? Outcome.PASSED : failed(said(prose, phrases));
      case Check.Lacks(var phrases) -> said(prose, phrases).<Outcome>map(Outcome.Praised::new).orElse(Outcome.FAILED);
      case Check.Asks(var phrases) -> asks(prose, phrases);
      case Check.Praises(var phrases) -> praised(said(prose, phrases));
      case Check.NamesAFact(int least) -> evidence.facts().weight() * 100 >= least
          ? new Outcome.Praised(evidence.facts().best().orElse(NOTHING))
          : Outcome.FAILED;
      case Check.Length length -> length(length, evidence);
      case Check.Sentences(int most) -> prose.sentences() > most ? Outcome.FAILED : Outcome.PASSED;
      case Check.Leftovers _ -> failed(Scan.leftover(text));
      case Check.RightName(var names) -> NameChecks.rightName(names, evidence);
      case Check.GreetsByName(var names) -> NameChecks.greets(names, evidence);
      case Check.MergedName(var names) -> NameChecks.mergedName(names, evidence);
      case Check.Link(var hosts, var calling) -> failed(Scan.link(prose, hosts, calling));
      case Check.PhoneNumber _ -> failed(Scan.phone(text));
      case Check.MailAddress _ -> failed(Scan.mailAddress(text));
      case Check.Shouting(int words) -> failed(Voice.shouting(evidence, words));
      case Check.Marks(int inARow, int inAll) -> failed(Voice.marks(text, inARow, inAll));
      case Check.Emoji(int most) -> failed(Voice.emoji(text, most));
      case Check.PilesUp(var phrases, int least) -> piles(prose, phrases, least);
      case Check.AnswersAScam scam -> ReceivedChecks.scam(scam, evidence);
      case Check.AnswersTheQuestion question -> ReceivedChecks.answers(question, evidence);
      case Check.PassesOver over -> Matter.passedOver(over, evidence);
      case Check.KeepsAccents(var names) -> NameChecks.accents(names, evidence);
      case Check.AnyOf(var checks) -> anyOf(checks, evidence);
    };
  }

  private static Outcome failed(Optional<Span> where) {
    return where.<Outcome>map(Outcome.Failed::new).orElse(Outcome.PASSED);
  }

  private static Outcome praised(Optional<Span> where) {
    return where.<Outcome>map(Outcome.Praised::new).orElse(Outcome.PASSED);
  }

  private static Optional<Span> said(Prose prose, PhraseBook phrases) {
    return phrases.first(prose).map(match -> prose.span(match.first(), match.last()));
  }

  private static Outcome asks(Prose prose, PhraseBook phrases) {
    int mark = Math.max(prose.text().indexOf('?'), prose.text().indexOf('？'));
    Optional<Span> said = said(prose, phrases);
    return said.isPresent() || mark >= 0 ? new Outcome.Praised(said.orElse(NOTHING)) : Outcome.FAILED;
  }

  private static Outcome length(Check.Length check, Evidence evidence) {
    int limit = limit(check, evidence.request());
    int length = evidence.prose().length();
    if (length > limit) {
      String text = evidence.request().text();
      return new Outcome.Failed(new Span(wordAt(text, text.offsetByCodePoints(0, limit)), text.length()));
    }
    boolean good = length >= check.praisedFrom() && length <= check.praisedTo();
    return good ? new Outcome.Praised(NOTHING) : Outcome.PASSED;
  }

  // Where the word begins that no longer fits, so that no quote begins within one.
  private static int wordAt(String text, int index) {
    int start = index;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  static int limit(Check.Length check, ReviewRequest request) {
    return request.limit() > 0 ? request.limit() : check.most();
  }

  private static Outcome piles(Prose prose, PhraseBook phrases, int least) {
    List<PhraseBook.Match> found = phrases.all(prose);
    return found.size() < least ? Outcome.PASSED
        : new Outcome.Failed(prose.span(found.getFirst().first(), found.getFirst().last()));
  }

  private static Outcome anyOf(List<Check> checks, Evidence evidence) {
    Outcome outcome = Outcome.PASSED;
    for (Check check : checks) {
      switch (apply(check, evidence)) {
        case Outcome.Failed failed -> {
          return failed;
        }
        case Outcome.Praised praised -> outcome = praised;
        case Outcome.Passed _ -> {
        }
      }
    }
    return outcome;
  }
}
