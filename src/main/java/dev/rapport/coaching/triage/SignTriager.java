package dev.rapport.coaching.triage;

import dev.rapport.coaching.reading.FactFinder;
import dev.rapport.coaching.reading.Facts;
import dev.rapport.coaching.reading.Language;
import dev.rapport.coaching.reading.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Triages by the signs of a [SignBook].
public final class SignTriager implements Triager {
  /// From how many letters on a question, and anything else, is about something.
  private static final int QUESTION = 60;
  private static final int LETTER = 180;
  private final SignBook book;
  private final LinkReader linkReader;
  private final FactFinder factFinder;

  public SignTriager(SignBook book) {
    this.book = book;
    this.linkReader = new LinkReader(book.hosts());
    this.factFinder = new FactFinder(book.lexicon());
  }

  @Override
  public Triage triage(String received) {
    Evidence evidence = evidence(received);
    List<Found> found = found(evidence);
    MessageClass looksLike = new Scales(found).verdict();
    List<Sign> signs = found.stream()
        .filter(one -> one.sign().tells(looksLike))
        .filter(one -> !(looksLike == MessageClass.SCAM && one.sign().pointsTo() == MessageClass.GENUINE))
        .map(one -> one.told(evidence))
        .sorted(Comparator.comparing((Sign sign) -> sign.pointsTo() != looksLike)
            .thenComparing(Sign::strength, Comparator.reverseOrder()))
        .toList();
    return new Triage(looksLike, signs, evidence.links(), book.advice(looksLike, signs));
  }

  /// Whether a message bears one sign, decided or not. For the signs' examples.
  public boolean bears(KnownSign sign, String received) {
    return found(evidence(received)).stream().anyMatch(one -> one.sign().equals(sign));
  }

  private Evidence evidence(String received) {
    return new Evidence(book.lexicon().read(received), book.lexicon(), linkReader, book.hosts());
  }

  private List<Found> found(Evidence evidence) {
    Spotter spotter = new Spotter(evidence, book.topic());
    List<Found> found = new ArrayList<>();
    spot(spotter, false, found);
    reason(evidence, found);
    evidence.selling(found.stream().filter(one -> one.wantsTooMuch()).map(Found::span).toList());
    spot(spotter, true, found);
    return found;
  }

  /// A sign and the words that bear it.
  record Found(KnownSign sign, Span span) {
    Sign told(Evidence evidence) {
      return new Sign(sign.id(), sign.pointsTo(), sign.strength(), span.of(evidence.prose().text()), sign.reason(),
          advice(evidence));
    }

    boolean wantsTooMuch() {
      return sign.strength() != Strength.WEAK
          && (sign.pointsTo() == MessageClass.SCAM || sign.pointsTo() == MessageClass.PITCH);
    }

    // What sells or threatens is no reason, whatever else its sentence names; nor is what stands in any invitation.
    Optional<Span> discounted(Evidence evidence) {
      return switch (sign.pointsTo()) {
        case SCAM -> sign.strength() == Strength.WEAK ? Optional.empty() : Optional.of(evidence.sentenceAround(span));
        case PITCH -> Optional.of(sign.strength() == Strength.WEAK ? span : evidence.sentenceAround(span));
        case GENERIC -> Optional.of(span);
        case GENUINE -> Optional.empty();
      };
    }

    private String advice(Evidence evidence) {
      String host = "";
      String name = "";
      for (Link link : evidence.links()) {
        if (link.span().overlaps(span)) {
          host = link.host();
          name = link.name();
        }
      }
      return sign.advice().replace("{host}", host).replace("{name}", name);
    }
  }

  private void spot(Spotter spotter, boolean reasons, List<Found> found) {
    for (KnownSign sign : book.signs()) {
      if (sign.readsReason() == reasons) {
        Optional<Span> span = spotter.spot(sign);
        span.ifPresent(words -> found.add(new Found(sign, words)));
      }
    }
  }

  private void reason(Evidence evidence, List<Found> found) {
    List<Language> languages = evidence.languages();
    if (languages.isEmpty()) {
      Facts guess = guessed(evidence, found);
      evidence.reason(guess, guess, false);
      return;
    }
    List<Span> foreign = new ArrayList<>(evidence.marks(Mark.MAIL));
    evidence.links().forEach(link -> foreign.add(link.span()));
    List<Span> ties = found.stream().filter(one -> one.sign().vouches()).map(Found::span).toList();
    found.stream()
        .flatMap(one -> one.discounted(evidence).stream())
        .filter(span -> ties.stream().noneMatch(tie -> evidence.sentence(tie) == evidence.sentence(span)))
        .forEach(foreign::add);
    foreign.addAll(thick(evidence, found, ties));
    List<Span> untied = new ArrayList<>(foreign);
    untied.addAll(evidence.sentencesWithoutReader(ties));
    evidence.reason(facts(evidence, languages, untied), facts(evidence, languages, foreign), lettered(evidence, found));
  }

  // Two things that swindlers talk about in one sentence: it is no reason, unless it is tied to the reader.
  private static List<Span> thick(Evidence evidence, List<Found> found, List<Span> ties) {
    Map<Integer, Long> weak = found.stream()
        .filter(one -> one.sign().pointsTo() == MessageClass.SCAM && one.sign().strength() == Strength.WEAK)
        .collect(Collectors.groupingBy(one -> evidence.sentence(one.span()), Collectors.counting()));
    return found.stream()
        .map(Found::span)
        .filter(span -> weak.getOrDefault(evidence.sentence(span), 0L) > 1)
        .filter(span -> ties.stream().noneMatch(tie -> evidence.sentence(tie) == evidence.sentence(span)))
        .map(evidence::sentenceAround)
        .distinct()
        .toList();
  }

  private Facts facts(Evidence evidence, List<Language> languages, List<Span> discounted) {
    return factFinder.find(evidence.prose(), languages, Set.of(), false, discounted);
  }

  // In a language that the coach cannot read every word looks like a fact.
  private static Facts guessed(Evidence evidence, List<Found> found) {
    Optional<Span> question = evidence.marks(Mark.QUESTION).stream().findFirst();
    return new Facts(lettered(evidence, found) ? Facts.ENOUGH : 0, question.or(evidence::firstSentence));
  }

  // What is long or asks something at some length has a reason more often than not.
  private static boolean lettered(Evidence evidence, List<Found> found) {
    boolean generic = found.stream().anyMatch(one -> one.sign().pointsTo() == MessageClass.GENERIC);
    return !generic && evidence.room() >= (evidence.marks(Mark.QUESTION).isEmpty() ? LETTER : QUESTION);
  }
}
