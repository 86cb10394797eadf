package dev.rapport.coaching.drafting;

import dev.rapport.coaching.Brief;
import dev.rapport.coaching.FollowUpBrief;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.Met;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.ReplyBrief;
import java.util.stream.Stream;

/// Writes drafts of every kind in the words of a phrasebook.
public final class PhrasebookDrafter implements Drafter {
  private final InviteDrafter invites;
  private final ReplyDrafter replies;
  private final FollowUpDrafter followUps;

  public PhrasebookDrafter(Phrasebook book) {
    this.invites = new InviteDrafter(book);
    this.replies = new ReplyDrafter(book);
    this.followUps = new FollowUpDrafter(book);
  }

  @Override
  public Drafting draft(Brief brief, int set, boolean shorter) {
    return switch (brief) {
      case InviteBrief invite -> invites.draft(invite, set, shorter);
      case ReplyBrief reply -> replies.draft(reply, set, shorter);
      case FollowUpBrief thanks -> followUps.draft(thanks, set, shorter);
    };
  }

  /// Whether a brief holds too little, or nothing sure, on how the two know each other.
  public static boolean needsOccasion(InviteBrief brief) {
    String context = Cleaning.of(brief.context());
    boolean unsure = context
        .matches("(?i)(?:not sure|i think|maybe|perhaps|don't know|i don't remember|no idea)\\b.*\\?");
    boolean met = brief.relationship().met() == Met.MET;
    boolean bare = brief.relationship() == Relationship.EVENT && context.isEmpty();
    boolean link = Cleaning.hasLink(brief.context()) && Words.of(context).size() < 2;
    return bare || link || (met && unsure);
  }

  /// Whether a part of a brief is in another language than the drafts, in which it then stands.
  public static boolean mixesLanguages(InviteBrief brief) {
    return Stream.of(brief.context(), brief.reason(), brief.offer())
        .anyMatch(part -> Foreign.isForeign(Words.of(Cleaning.of(part))));
  }

  /// Whether a brief holds a link, which no draft carries; the words around it are kept.
  public static boolean dropsLink(InviteBrief brief) {
    return Cleaning.hasLink(brief.context()) || Cleaning.hasLink(brief.reason()) || Cleaning.hasLink(brief.offer());
  }
}
