package dev.rapport.coaching.review;

import dev.rapport.coaching.reading.Span;
import dev.rapport.coaching.reading.Word;
import java.util.List;
import java.util.Set;

/// Holds the name that is greeted against the name of the reader.
final class NameChecks {
  private NameChecks() {}

  static Outcome rightName(Names names, Evidence evidence) {
    Set<String> parts = names.parts(evidence.request().recipient());
    List<Word> greeted = evidence.prose().words().isEmpty() ? List.of() : names.greeted(evidence);
    boolean familyOnly = names.titled(evidence.request().recipient()) && parts.size() == 1;
    if (parts.isEmpty() || greeted.isEmpty() || (familyOnly && !titleBefore(names, evidence, greeted.getFirst()))) {
      return Outcome.PASSED;
    }
    // Only Latin letters: other scripts run words together or bend names.
    boolean comparable = greeted.stream().allMatch(word -> latin(word.folded()))
        && parts.stream().allMatch(NameChecks::latin);
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

  static Outcome greets(Names names, Evidence evidence) {
    if (evidence.prose().words().isEmpty()) {
      return Outcome.PASSED;
    }
    List<Word> greeted = names.greeted(evidence);
    Set<String> parts = names.parts(evidence.request().recipient());
    boolean named = evidence.prose()
        .words()
        .stream()
        .anyMatch(word -> names.same(word, parts) && word.folded().length() > 1);
    if (!greeted.isEmpty() || named) {
      return new Outcome.Praised(greeted.isEmpty() ? new Span(0, 0) : greeted.getFirst().span());
    }
    return parts.isEmpty() || !evidence.readable() ? Outcome.PASSED : Outcome.FAILED;
  }

  static Outcome mergedName(Names names, Evidence evidence) {
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
    boolean gap = last.end() + 1 < text.length() && text.charAt(last.end()) == ' '
        && text.charAt(last.end() + 1) == ',';
    return initial || gap ? new Outcome.Failed(new Span(greeted.getFirst().start(), last.end() + (gap ? 2 : 1)))
        : Outcome.PASSED;
  }
}
