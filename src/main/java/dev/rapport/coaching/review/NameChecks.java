package dev.rapport.coaching.review;

import dev.rapport.coaching.reading.Folding;
import dev.rapport.coaching.reading.Signature;
import dev.rapport.coaching.reading.Span;
import dev.rapport.coaching.reading.Word;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Holds the name that is greeted against the name of the reader.
final class NameChecks {
  private static final Pattern THANKED = Pattern
      .compile("(?:(?:Many )?[Tt]hanks|[Tt]hank you|[Cc]ongratulations|[Gg]ood to [a-z]+)"
          + "(?: [\\p{Ll}'’]+){1,8}, (\\p{Lu}[\\p{L}'’-]+)(?=[.!?,:\\n]|$)");

  private NameChecks() {}

  static Outcome rightName(Names names, Evidence evidence) {
    Set<String> parts = new LinkedHashSet<>(names.parts(evidence.request().recipient()));
    parts.addAll(names.parts(signed(evidence)));
    List<Word> greeted = evidence.prose().words().isEmpty() ? List.of() : addressed(names, evidence);
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

  // Whoever the greeting names, or else the thanks: "Thanks for accepting, Diana."
  private static List<Word> addressed(Names names, Evidence evidence) {
    List<Word> greeted = names.greeted(evidence);
    Matcher thanked = THANKED.matcher(evidence.prose().text());
    if (!greeted.isEmpty() || !thanked.lookingAt()) {
      return greeted;
    }
    return evidence.prose()
        .words()
        .stream()
        .filter(word -> word.start() == thanked.start(1) && !evidence.ordinary(word.folded())
            && !names.anybody().contains(word.folded()) && !names.titles().contains(word.folded()))
        .toList();
  }

  // How they wrote their own name, where that is certain.
  private static String signed(Evidence evidence) {
    Signature signature = Signature.under(evidence.request().received());
    return signature.certain() ? signature.name() : "";
  }

  /// Finds the reader's name without the accents that the reader, or else the member, writes it with.
  static Outcome accents(Names names, Evidence evidence) {
    Map<String, String> spelled = new HashMap<>();
    for (String name : List.of(evidence.request().recipient(), signed(evidence))) {
      for (String part : name.split("[\\s\\-.,()/]+", -1)) {
        spelled.put(Folding.fold(part), part.toLowerCase(Locale.ROOT));
      }
    }
    String text = evidence.request().text();
    for (Word word : evidence.prose().words()) {
      String written = word.span().of(text).toLowerCase(Locale.ROOT);
      @Nullable
      String own = spelled.get(word.folded());
      boolean dropped = own != null && word.capital() && !own.chars().allMatch(c -> c < 128)
          && written.chars().allMatch(c -> c < 128) && !names.titles().contains(word.folded());
      if (dropped) {
        return new Outcome.Failed(word.span());
      }
    }
    return Outcome.PASSED;
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
