package dev.rapport.coaching.review;

import dev.rapport.coaching.Met;
import dev.rapport.coaching.reading.PhraseBook;
import dev.rapport.coaching.reading.Prose;
import dev.rapport.coaching.reading.Span;
import dev.rapport.coaching.reading.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Applies one check to one text.
final class Checker {
  private static final Span NOTHING = new Span(0, 0);
  private static final int STEM = 4;

  private Checker() {}

  static Outcome apply(Check check, Evidence evidence) {
    String text = evidence.request().text();
    Prose prose = evidence.prose();
    if (check.needsReading() && !evidence.readable()) {
      return Outcome.PASSED;
    }
    return switch (check) {
      case Check.Says(var phrases) -> failed(said(prose, phrases));
      case Check.SaysOnly(var phrases, int words) ->
        prose.words().size() > words ? Outcome.PASSED : failed(said(prose, phrases));
      case Check.Lacks(var phrases) -> said(prose, phrases).<Outcome>map(Outcome.Praised::new).orElse(Outcome.FAILED);
      case Check.Praises(var phrases) -> praised(said(prose, phrases));
      case Check.NamesAFact _ -> evidence.facts().enough()
          ? new Outcome.Praised(evidence.facts().best().orElse(NOTHING)) : Outcome.FAILED;
      case Check.Length length -> length(length, evidence);
      case Check.Sentences(int most) -> prose.sentences() > most ? Outcome.FAILED : Outcome.PASSED;
      case Check.Leftovers _ -> failed(Scan.leftover(text));
      case Check.RightName(var names) -> rightName(names, evidence);
      case Check.GreetsByName(var names) -> greets(names, evidence);
      case Check.MergedName(var names) -> mergedName(names, evidence);
      case Check.Link(var hosts, var calling) -> failed(Scan.link(prose, hosts, calling));
      case Check.PhoneNumber _ -> failed(Scan.phone(text));
      case Check.MailAddress _ -> failed(Scan.mailAddress(text));
      case Check.Shouting(int words) -> failed(Voice.shouting(evidence, words));
      case Check.Marks(int inARow, int inAll) -> failed(Voice.marks(text, inARow, inAll));
      case Check.Emoji(int most) -> failed(Voice.emoji(text, most));
      case Check.PilesUp(var phrases, int least) -> piles(prose, phrases, least);
      case Check.AnswersAScam scam -> scam(scam, evidence);
      case Check.AnswersTheQuestion(var answering) -> answers(answering, evidence);
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

  private static Outcome length(Check.Length check, Evidence evidence) {
    int limit = limit(check, evidence.request());
    int length = evidence.prose().length();
    if (length > limit) {
      String text = evidence.request().text();
      return new Outcome.Failed(new Span(text.offsetByCodePoints(0, limit), text.length()));
    }
    boolean good = length >= check.praisedFrom() && length <= check.praisedTo();
    return good ? new Outcome.Praised(NOTHING) : Outcome.PASSED;
  }

  static int limit(Check.Length check, ReviewRequest request) {
    return request.limit() > 0 ? request.limit() : check.most();
  }

  private static Outcome rightName(Names names, Evidence evidence) {
    Set<String> parts = names.parts(evidence.request().recipient());
    List<Word> greeted = evidence.prose().words().isEmpty() ? List.of() : names.greeted(evidence);
    boolean familyOnly = names.titled(evidence.request().recipient()) && parts.size() == 1;
    if (parts.isEmpty() || greeted.isEmpty() || familyOnly && !titleBefore(names, evidence, greeted.getFirst())) {
      return Outcome.PASSED;
    }
    // Only Latin letters: other scripts run words together or bend names.
    boolean comparable = greeted.stream().allMatch(word -> latin(word.folded())) && parts.stream().allMatch(Checker::latin);
    if (!comparable || greeted.stream().anyMatch(word -> names.same(word, parts))) {
      return Outcome.PASSED;
    }
    return new Outcome.Failed(new Span(greeted.getFirst().start(), greeted.getLast().end()));
  }

  private static boolean titleBefore(Names names, Evidence evidence, Word name) {
    List<Word> words = evidence.prose().words();
    int at = words.indexOf(name);
    return at > 0 && names.titles().contains(words.get(at - 1).folded());
  }

  private static boolean latin(String folded) {
    return folded.codePointAt(0) < 0x250;
  }

  private static Outcome greets(Names names, Evidence evidence) {
    if (evidence.prose().words().isEmpty()) {
      return Outcome.PASSED;
    }
    List<Word> greeted = names.greeted(evidence);
    Set<String> parts = names.parts(evidence.request().recipient());
    boolean named = evidence.prose().words().stream().anyMatch(word -> names.same(word, parts) && word.folded().length() > 1);
    if (!greeted.isEmpty() || named) {
      return new Outcome.Praised(greeted.isEmpty() ? NOTHING : greeted.getFirst().span());
    }
    return parts.isEmpty() || !evidence.readable() ? Outcome.PASSED : Outcome.FAILED;
  }

  private static Outcome mergedName(Names names, Evidence evidence) {
    if (evidence.prose().words().isEmpty()) {
      return Outcome.PASSED;
    }
    List<Word> greeted = names.greeted(evidence);
    if (greeted.isEmpty()) {
      return Outcome.PASSED;
    }
    String text = evidence.request().text();
    Word last = greeted.getLast();
    boolean initial = greeted.size() > 1 && last.folded().length() == 1 && last.end() < text.length()
        && text.charAt(last.end()) == '.';
    boolean gap = last.end() + 1 < text.length() && text.charAt(last.end()) == ' ' && text.charAt(last.end() + 1) == ',';
    return initial || gap ? new Outcome.Failed(new Span(greeted.getFirst().start(), last.end() + (gap ? 2 : 1)))
        : Outcome.PASSED;
  }

  private static Outcome piles(Prose prose, PhraseBook phrases, int least) {
    List<PhraseBook.Match> found = phrases.all(prose);
    return found.size() < least ? Outcome.PASSED
        : new Outcome.Failed(prose.span(found.getFirst().first(), found.getFirst().last()));
  }

  private static Outcome scam(Check.AnswersAScam scam, Evidence evidence) {
    boolean certain = scam.certain().first(evidence.received()).isPresent();
    long signs = scam.signs().all(evidence.received()).size();
    return certain || signs >= scam.enough() ? Outcome.FAILED : Outcome.PASSED;
  }

  private static Outcome answers(PhraseBook answering, Evidence evidence) {
    List<Word> asked = asked(evidence.received());
    String reply = evidence.request().text();
    boolean asksBack = evidence.request().met() != Met.MET && reply.indexOf('?') >= 0;
    if (asked.isEmpty() || asksBack || answering.first(evidence.prose()).isPresent()) {
      return Outcome.PASSED;
    }
    boolean takenUp = asked.stream().filter(word -> word.folded().length() >= STEM && evidence.meaningful(word.folded())).anyMatch(
        word -> evidence.prose().words().stream().anyMatch(said -> said.folded().regionMatches(0, word.folded(), 0, STEM)));
    return takenUp ? Outcome.PASSED : Outcome.FAILED;
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
