package dev.rapport.coaching.triage;

import dev.rapport.coaching.reading.FactFinder;
import dev.rapport.coaching.reading.Facts;
import dev.rapport.coaching.reading.Language;
import dev.rapport.coaching.reading.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Triages by the signs of a [SignBook].
public final class SignTriager implements Triager {
  private static final int UNREADABLE_QUESTION = 60;
  private static final int UNREADABLE_LETTER = 180;
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
    spot(spotter, true, found);
    return found;
  }

  /// A sign and the words that bear it.
  record Found(KnownSign sign, Span span) {
    Sign told(Evidence evidence) {
      return new Sign(sign.id(), sign.pointsTo(), sign.strength(), span.of(evidence.prose().text()), sign.reason(),
          advice(evidence));
    }

    // What sells or threatens is no reason, whatever else its sentence names; nor is what stands in any invitation.
    Optional<Span> discounted(Evidence evidence) {
      return switch (sign.pointsTo()) {
        case SCAM, PITCH -> Optional.of(sign.strength() == Strength.WEAK ? span : evidence.sentenceAround(span));
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
      evidence.reason(guess, guess, guess);
      return;
    }
    List<Span> empty = new ArrayList<>(evidence.marks(Mark.MAIL));
    evidence.links().forEach(link -> empty.add(link.span()));
    List<Span> foreign = new ArrayList<>(empty);
    List<Span> ties = found.stream().filter(one -> one.sign().vouches()).map(Found::span).toList();
    found.stream()
        .flatMap(one -> one.discounted(evidence).stream())
        .filter(span -> ties.stream().noneMatch(tie -> evidence.sentence(tie) == evidence.sentence(span)))
        .forEach(foreign::add);
    List<Span> untied = new ArrayList<>(foreign);
    untied.addAll(evidence.sentencesWithoutReader(ties));
    evidence.reason(facts(evidence, languages, untied), facts(evidence, languages, foreign),
        facts(evidence, languages, empty));
  }

  private Facts facts(Evidence evidence, List<Language> languages, List<Span> discounted) {
    return factFinder.find(evidence.prose(), languages, Set.of(), false, discounted);
  }

  // In a language that the coach cannot read every word looks like a fact. What is long or asks something at some
  // length has a reason more often than not.
  private static Facts guessed(Evidence evidence, List<Found> found) {
    boolean generic = found.stream().anyMatch(one -> one.sign().pointsTo() == MessageClass.GENERIC);
    List<Span> questions = evidence.marks(Mark.QUESTION);
    int least = questions.isEmpty() ? UNREADABLE_LETTER : UNREADABLE_QUESTION;
    boolean reason = !generic && evidence.room() >= least;
    return new Facts(reason ? Facts.ENOUGH : 0, questions.stream().findFirst().or(evidence::firstSentence));
  }
}
