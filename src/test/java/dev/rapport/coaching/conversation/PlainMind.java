package dev.rapport.coaching.conversation;

import dev.rapport.coaching.Draft;
import dev.rapport.coaching.Brief;
import dev.rapport.coaching.FollowUpBrief;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.ReplyBrief;
import dev.rapport.coaching.triage.MessageClass;
import dev.rapport.coaching.triage.Sign;
import dev.rapport.coaching.triage.Strength;
import dev.rapport.coaching.triage.Triage;
import dev.rapport.coaching.triage.Triager;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.Tone;
import dev.rapport.coaching.drafting.Drafter;
import dev.rapport.coaching.drafting.Drafting;
import dev.rapport.coaching.review.Finding;
import dev.rapport.coaching.review.Review;
import dev.rapport.coaching.review.ReviewRequest;
import dev.rapport.coaching.review.Reviewer;
import dev.rapport.coaching.review.Severity;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// The plainest drafter and reviewer, so that a test of the machine speaks of nothing else.
public final class PlainMind implements Drafter, Reviewer, Triager {
  /// The one word that this reviewer minds, once for each time it stands there.
  public static final String MINDED = "synergy";

  @Override
  public Drafting draft(Brief brief, int set, boolean shorter) {
    return switch (brief) {
      case InviteBrief invite -> draft(invite, set, shorter);
      case FollowUpBrief thanks -> new Drafting.Drafted(Arrays.stream(Tone.values())
          .map(tone -> new Draft(tone, (shorter ? "" : tone.id() + " " + set + ": ") + "thanks " + thanks.recipient(),
              Set.of()))
          .toList());
      case ReplyBrief reply when reply.recipient().length() > 60 -> new Drafting.DoesNotFit(1);
      case ReplyBrief reply -> new Drafting.Drafted(Arrays.stream(Tone.values())
          .map(tone -> new Draft(tone, (shorter ? "" : tone.id() + " " + set + ": ") + reply.aim().id(), Set.of()))
          .toList());
    };
  }

  /// A message is what its first word says; two exclamation marks make a scam's sign a strong one.
  @Override
  public Triage triage(String received) {
    MessageClass messageClass = Arrays.stream(MessageClass.values())
        .filter(each -> received.startsWith(each.id()))
        .findFirst()
        .orElse(MessageClass.GENERIC);
    Strength strength = received.endsWith("!!") ? Strength.STRONG : Strength.WEAK;
    return new Triage(messageClass,
        List.of(new Sign("first-word", messageClass, strength, received, "It says so.", "")),
        List.of(), "Think.");
  }

  private static Drafting draft(InviteBrief brief, int set, boolean shorter) {
    if (brief.relationship() == Relationship.NEVER_MET && brief.reason().isEmpty()) {
      return new Drafting.NeedsReason();
    }
    int over = brief.context().length() + brief.reason().length() - brief.limit();
    if (over > 0) {
      return new Drafting.DoesNotFit(over);
    }
    return new Drafting.Drafted(Arrays.stream(Tone.values())
        .map(tone -> new Draft(tone, text(brief, tone, set, shorter), Set.of()))
        .toList());
  }

  private static String text(InviteBrief brief, Tone tone, int set, boolean shorter) {
    return (shorter ? "" : tone.id() + " " + set + ": ") + brief.recipient() + ", " + brief.context() + " "
        + brief.reason();
  }

  @Override
  public Review review(ReviewRequest request) {
    int times = request.text().split(MINDED, -1).length - 1;
    Finding finding = new Finding("empty-words", Severity.MUST, MINDED, "Say it plainly.");
    return new Review(times == 0 ? Review.Verdict.SEND : Review.Verdict.REVISE, Math.max(0, 90 - 30 * times),
        List.of("It is yours."), Collections.nCopies(times, finding));
  }
}
