package dev.rapport.coaching.triage;

import dev.rapport.coaching.reading.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Looks for one sign in one message.
final class Spotter {
  private final Evidence evidence;
  private final List<Span> topics;
  private final Set<Integer> topical = new HashSet<>();

  Spotter(Evidence evidence, Topic topic) {
    this.evidence = evidence;
    this.topics = topic.before().in(evidence);
    topic.anywhere().in(evidence).forEach(place -> topical.add(evidence.sentence(place)));
  }

  /// The words that bear the sign, or absent.
  Optional<Span> spot(KnownSign sign) {
    if (sign.unlessAnywhere().stream().anyMatch(clue -> !clue.in(evidence).isEmpty())) {
      return Optional.empty();
    }
    List<Span> refusals = sign.unless().map(clue -> clue.in(evidence)).orElse(List.of());
    List<List<Span>> found = new ArrayList<>();
    for (Clue clue : sign.clues()) {
      List<Span> places = clue.in(evidence).stream().filter(place -> counts(sign, place, refusals)).toList();
      if (different(places) < sign.least()) {
        return Optional.empty();
      }
      found.add(places);
    }
    return together(sign.near(), found);
  }

  private long different(List<Span> places) {
    List<Span> apart = new ArrayList<>();
    for (Span place : places) {
      if (apart.stream().noneMatch(place::overlaps)) {
        apart.add(place);
      }
    }
    return apart.stream().map(place -> place.of(evidence.prose().text()).toLowerCase(Locale.ROOT)).distinct().count();
  }

  private boolean counts(KnownSign sign, Span place, List<Span> refusals) {
    int sentence = evidence.sentence(place);
    boolean refused = refusals.stream().anyMatch(refusal -> evidence.sentence(refusal) == sentence);
    boolean topic = topical.contains(sentence)
        || topics.stream().anyMatch(frame -> frame.start() < place.start() && evidence.sentence(frame) == sentence);
    return !refused && !(sign.topical() && topic);
  }

  private Optional<Span> together(KnownSign.Near near, List<List<Span>> found) {
    for (Span first : found.getFirst()) {
      List<Span> chosen = new ArrayList<>(List.of(first));
      for (List<Span> others : found.subList(1, found.size())) {
        // The same words cannot be two clues.
        others.stream()
            .filter(other -> close(near, first, other) && !chosen.contains(other))
            .findFirst()
            .ifPresent(chosen::add);
      }
      if (chosen.size() == found.size()) {
        return chosen.stream().reduce(this::joined);
      }
    }
    return Optional.empty();
  }

  private boolean close(KnownSign.Near near, Span one, Span other) {
    int apart = Math.abs(evidence.sentence(one) - evidence.sentence(other));
    return switch (near) {
      case SENTENCE -> apart == 0;
      case NEIGHBOURS -> apart <= 1;
      case MESSAGE -> true;
    };
  }

  // A quote of two far places would hold everything between them; the first one says enough then.
  private Span joined(Span one, Span other) {
    return evidence.sentence(one) == evidence.sentence(other)
        ? new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()))
        : one;
  }
}
