package dev.rapport.web;

import dev.rapport.coaching.Draft;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.Tone;
import dev.rapport.coaching.drafting.Drafter;
import dev.rapport.coaching.drafting.Drafting;
import dev.rapport.coaching.review.Finding;
import dev.rapport.coaching.review.Review;
import dev.rapport.coaching.review.ReviewRequest;
import dev.rapport.coaching.review.Reviewer;
import dev.rapport.coaching.review.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// A drafter and reviewer whose every sentence a test can foretell and a picture can show.
final class ReadableMind implements Drafter, Reviewer {
  @Override
  public Drafting draft(InviteBrief brief, int set, boolean shorter) {
    if (brief.relationship() == Relationship.NEVER_MET && brief.reason().isEmpty()) {
      return new Drafting.NeedsReason();
    }
    return new Drafting.Drafted(Arrays.stream(Tone.values())
        .map(tone -> new Draft(tone, text(brief, tone), brief.offer().isEmpty() ? Set.of() : Set.of(Draft.Part.OFFER)))
        .toList());
  }

  private static String text(InviteBrief brief, Tone tone) {
    String reason = brief.reason().isEmpty() ? "" : " because " + brief.reason();
    String end = brief.sender().isEmpty() ? "" : "\n\n" + brief.sender();
    return switch (tone) {
      case WARM -> "Hi " + brief.recipient() + ", it was a pleasure to meet you " + brief.context()
          + ". I'd like to stay in touch" + reason + "." + end;
      case BRIEF -> brief.recipient() + ", we met " + brief.context() + ". Let's stay in touch" + reason + ".";
      case FORMAL -> "Dear " + brief.recipient() + ", we met " + brief.context() + ". I would be glad to connect"
          + reason + "." + end;
    };
  }

  @Override
  public Review review(ReviewRequest request) {
    List<Finding> findings = new ArrayList<>();
    find(findings, request.text(), "professional network", Severity.MUST, "Say what the two of you share instead.");
    find(findings, request.text(), "Let's stay in touch", Severity.SHOULD, "Say what about: one topic is enough.");
    find(findings, request.text(), "Dear", Severity.CONSIDER, "A little stiff for somebody you have met.");
    int length = request.text().codePointCount(0, request.text().length());
    if (request.limit() > 0 && length > request.limit()) {
      findings.add(new Finding("length", Severity.MUST, "", "Only " + request.limit() + " characters fit."));
    }
    boolean must = findings.stream().anyMatch(finding -> finding.severity() == Severity.MUST);
    return new Review(must ? Review.Verdict.REVISE : Review.Verdict.SEND, must ? 30 : 85,
        request.text().contains("met") ? List.of("It says where you met.") : List.of(), findings);
  }

  private static void find(List<Finding> findings, String text, String words, Severity severity, String advice) {
    if (text.contains(words)) {
      findings.add(new Finding(words.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), severity, words, advice));
    }
  }
}
