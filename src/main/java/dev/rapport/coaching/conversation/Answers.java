package dev.rapport.coaching.conversation;

import dev.rapport.coaching.Account;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.Relationship;
import org.jspecify.annotations.Nullable;

/// What the member has answered so far, as typed. Empty texts and an absent relationship are still to be asked.
public record Answers(String recipient, @Nullable Relationship relationship, String context, String reason,
    String offer, String sender, Account account) {

  /// The start of a walk, with what is already known.
  public static Answers start(String recipient, Profile profile) {
    return new Answers(recipient.strip(), null, "", "", "", profile.firstName(), profile.account());
  }

  public Answers with(Relationship chosen) {
    return new Answers(recipient, chosen, context, reason, offer, sender, account);
  }

  /// @throws IllegalStateException while the relationship is not chosen
  public InviteBrief brief() {
    Relationship chosen = relationship;
    if (chosen == null) {
      throw new IllegalStateException("a brief needs a relationship");
    }
    return new InviteBrief(recipient, chosen, context, reason, offer, sender, account.noteLimit());
  }
}
