package dev.rapport.engagement;

/// What is told of a channel's people, and only from [#FEWEST_PEOPLE] on, so that a number never points at anybody.
///
/// @param invitesAccepted of those invitations about which somebody said this week what became of them
/// @param repliesAnswered of those replies about which somebody said this week what became of them
public record Together(int people, int invitesSent, Rate invitesAccepted, int repliesSent, Rate repliesAnswered) {
  public static final int FEWEST_PEOPLE = 5;

  /// Too few people to tell anything of them.
  public static final Together TOO_FEW = new Together(0, 0, Rate.NONE, 0, Rate.NONE);

  static Together of(WeekTally tally) {
    if (tally.heads() < FEWEST_PEOPLE) {
      return TOO_FEW;
    }
    return new Together(tally.heads(), tally.count(Measure.INVITE_SENT),
        new Rate(tally.count(Measure.INVITE_ACCEPTED), tally.count(Measure.INVITE_HEARD)),
        tally.count(Measure.REPLY_SENT),
        new Rate(tally.count(Measure.REPLY_ANSWERED), tally.count(Measure.REPLY_HEARD)));
  }

  public boolean isTold() {
    return people >= FEWEST_PEOPLE;
  }
}
