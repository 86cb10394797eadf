package dev.rapport.coaching.review;

import dev.rapport.coaching.Met;
import dev.rapport.coaching.reading.FactFinder;
import dev.rapport.coaching.reading.Facts;
import dev.rapport.coaching.reading.Language;
import dev.rapport.coaching.reading.PhraseBook;
import dev.rapport.coaching.reading.Prose;
import dev.rapport.coaching.reading.Span;
import dev.rapport.coaching.triage.Triager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reviews drafts against a rubric.
public final class RubricReviewer implements Reviewer {
  /// Longer texts are judged on their length, and read only this far.
  static final int READ_AT_MOST = 10_000;
  // A text with no merit and no fault; facts and bonuses raise it, findings lower it.
  private static final int BASE = 50;
  private static final int FACTS_AT_MOST = 26;
  private static final double FACTS_HALF = 2.5;
  private static final int SENT_AT_LEAST = 60;
  private static final int REVISED_AT_MOST = 55;
  private static final int SHOULDS_THAT_ADD_UP = 24;
  private static final int STRENGTHS_AT_MOST = 3;

  private final Rubric rubric;
  private final FactFinder factFinder;
  private final @Nullable Triager triager;

  public RubricReviewer(Rubric rubric) {
    this(rubric, null);
  }

  /// @param triager decides whether a received message is a scam; without it the rubric's own signs do
  public RubricReviewer(Rubric rubric, @Nullable Triager triager) {
    this.rubric = rubric;
    this.triager = triager;
    this.factFinder = new FactFinder(rubric.lexicon());
  }

  private record Failure(Criterion criterion, Span where) {}

  private record Praise(Criterion criterion, Span where) {}

  @Override
  public Review review(ReviewRequest request) {
    Evidence evidence = read(request);
    List<Failure> failures = new ArrayList<>();
    List<Praise> praises = new ArrayList<>();
    for (Criterion criterion : rubric.criteria()) {
      if (criterion.scope().covers(evidence)) {
        switch (outcome(criterion, evidence)) {
          case Outcome.Failed(var where) -> failures.add(new Failure(criterion, where));
          case Outcome.Praised(var where) -> praises.add(new Praise(criterion, where));
          case Outcome.Passed _ -> {
          }
        }
      }
    }
    List<Failure> told = withoutEchoes(failures);
    boolean revise = told.stream().anyMatch(failure -> failure.criterion.severity() == Severity.MUST)
        || weight(told, Severity.SHOULD) >= SHOULDS_THAT_ADD_UP;
    String called = rubric.names().called(evidence);
    return new Review(revise ? Review.Verdict.REVISE : Review.Verdict.SEND, score(evidence, told, praises, revise),
        strengths(request, praises, told), told.stream().map(failure -> finding(request, called, failure)).toList());
  }

  private Outcome outcome(Criterion criterion, Evidence evidence) {
    if (triager != null && criterion.check() instanceof Check.AnswersAScam) {
      return triager.triage(evidence.request().received()).replyIsUnwise() ? Outcome.FAILED : Outcome.PASSED;
    }
    return Checker.apply(criterion.check(), evidence);
  }

  /// What one criterion alone makes of a text; passed where it does not apply. For testing a criterion.
  public Outcome judge(Criterion criterion, ReviewRequest request) {
    Evidence evidence = read(request);
    return criterion.scope().covers(evidence) ? Checker.apply(criterion.check(), evidence) : Outcome.PASSED;
  }

  private Evidence read(ReviewRequest request) {
    ReviewRequest bounded = request.text().length() <= READ_AT_MOST ? request
        : new ReviewRequest(request.kind(), head(request.text()), request.recipient(), request.met(),
            request.received(), request.limit());
    Prose prose = rubric.lexicon().read(bounded.text());
    List<Language> languages = rubric.lexicon().languages(prose);
    Set<String> names = new HashSet<>(rubric.names().parts(request.recipient()));
    Facts facts = factFinder.find(prose, languages, names, request.met() == Met.MET, claims(prose));
    return new Evidence(bounded, prose, languages, facts, rubric.lexicon().read(head(request.received())));
  }

  // Never cut through a surrogate pair.
  private static String head(String text) {
    if (text.length() <= READ_AT_MOST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(READ_AT_MOST - 1)) ? READ_AT_MOST - 1 : READ_AT_MOST;
    return text.substring(0, end);
  }

  private List<Span> claims(Prose prose) {
    List<Span> claims = new ArrayList<>();
    for (PhraseBook.Match match : rubric.claims().all(prose)) {
      int sentence = prose.words().get(match.first()).sentence();
      if (claims.isEmpty() || claims.getLast().end() <= prose.words().get(match.first()).start()) {
        claims.add(sentence(prose, match.first(), sentence));
      }
    }
    return claims;
  }

  private static Span sentence(Prose prose, int within, int sentence) {
    int first = within;
    int last = within;
    while (first > 0 && prose.words().get(first - 1).sentence() == sentence) {
      first--;
    }
    while (last + 1 < prose.words().size() && prose.words().get(last + 1).sentence() == sentence) {
      last++;
    }
    return prose.span(first, last);
  }

  private static List<Failure> withoutEchoes(List<Failure> failures) {
    Set<String> silenced = new HashSet<>();
    List<Failure> told = new ArrayList<>();
    failures.stream()
        .sorted(Comparator.comparing((Failure failure) -> failure.criterion.severity())
            .thenComparingInt(failure -> -failure.criterion.weight()))
        .forEach(failure -> {
          if (!silenced.contains(failure.criterion.id())) {
            told.add(failure);
            silenced.addAll(failure.criterion.silences());
          }
        });
    return told;
  }

  private static int weight(List<Failure> failures, Severity severity) {
    return failures.stream()
        .filter(failure -> failure.criterion.severity() == severity)
        .mapToInt(failure -> failure.criterion.weight())
        .sum();
  }

  private static int score(Evidence evidence, List<Failure> failures, List<Praise> praises, boolean revise) {
    double facts = evidence.facts().weight();
    double score = BASE + FACTS_AT_MOST * facts / (facts + FACTS_HALF);
    score += praises.stream().mapToInt(praise -> praise.criterion.bonus()).sum();
    score -= failures.stream().mapToInt(failure -> failure.criterion.weight()).sum();
    int least = revise ? 0 : SENT_AT_LEAST;
    int most = revise ? REVISED_AT_MOST : 100;
    return Math.clamp(Math.round(score), least, most);
  }

  private static List<String> strengths(ReviewRequest request, List<Praise> praises, List<Failure> failures) {
    return praises.stream()
        .filter(praise -> failures.stream()
            .noneMatch(failure -> failure.criterion.silences()
                .contains(
                    praise.criterion.id())))
        .sorted(Comparator.comparingInt(praise -> -praise.criterion.bonus()))
        .flatMap(praise -> praise.criterion.strength()
            .map(strength -> strength.replace("{quote}",
                praise.where.of(request.text())))
            .stream())
        .distinct()
        .limit(STRENGTHS_AT_MOST)
        .toList();
  }

  private static Finding finding(ReviewRequest request, String called, Failure failure) {
    String quote = failure.where.of(request.text());
    int limit = limit(failure.criterion.check(), request);
    int length = request.text().codePointCount(0, request.text().length());
    String advice = failure.criterion.advice().given(request, called, quote, limit, length);
    return new Finding(failure.criterion.id(), failure.criterion.severity(), quote, advice);
  }

  private static int limit(Check check, ReviewRequest request) {
    return Optional.of(check)
        .filter(Check.Length.class::isInstance)
        .map(Check.Length.class::cast)
        .map(length -> Checker.limit(length, request))
        .orElse(request.limit());
  }
}
