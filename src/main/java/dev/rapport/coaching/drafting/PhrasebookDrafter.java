package dev.rapport.coaching.drafting;

import dev.rapport.coaching.Brief;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.ReplyBrief;

/// Writes drafts of every kind in the words of a phrasebook.
public final class PhrasebookDrafter implements Drafter {
  private final InviteDrafter invites;
  private final ReplyDrafter replies;

  public PhrasebookDrafter(Phrasebook book) {
    this.invites = new InviteDrafter(book);
    this.replies = new ReplyDrafter(book);
  }

  @Override
  public Drafting draft(Brief brief, int set, boolean shorter) {
    return switch (brief) {
      case InviteBrief invite -> invites.draft(invite, set, shorter);
      case ReplyBrief reply -> replies.draft(reply, set, shorter);
    };
  }

  /// Whether a brief holds a link, which no draft carries; the words around it are kept.
  public static boolean dropsLink(InviteBrief brief) {
    return Cleaning.hasLink(brief.context()) || Cleaning.hasLink(brief.reason()) || Cleaning.hasLink(brief.offer());
  }
}
