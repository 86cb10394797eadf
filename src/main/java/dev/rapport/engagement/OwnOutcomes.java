package dev.rapport.engagement;

import dev.rapport.coaching.Account;

/// What became of a member's own invitations and replies, as far as they told.
///
/// @param notesUsed notes sent this month
/// @param pending invitations sent and not heard of
/// @param longPending of these, the ones sent three weeks ago or longer
/// @param accepted invitations accepted, of all that were heard of
/// @param personal accepted, of those heard of that were written for one person
/// @param plain accepted, of those heard of that were not
/// @param repliesAnswered replies answered, of all that were heard of
/// @param repliesSilent replies sent two weeks ago or longer and never answered
public record OwnOutcomes(Account account, int notesUsed, int pending, int longPending, Rate accepted, Rate personal,
    Rate plain, Rate repliesAnswered, int repliesSilent) {
  /// Of a member who sent nothing yet.
  public static OwnOutcomes none(Account account) {
    return new OwnOutcomes(account, 0, 0, 0, Rate.NONE, Rate.NONE, Rate.NONE, Rate.NONE, 0);
  }

  /// Whether the two kinds of invitations can be compared.
  public boolean comparable() {
    return personal.tells() && plain.tells();
  }

  public boolean isEmpty() {
    return equals(none(account));
  }
}
