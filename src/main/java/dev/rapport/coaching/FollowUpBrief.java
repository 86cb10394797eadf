package dev.rapport.coaching;

/// Thanks to somebody who accepted: what the invitation said already, and nothing else.
///
/// @param recipient the name as the member would write it, or empty
/// @param context where and when they met, what they did together, or what of theirs was noticed
/// @param reason why the member wanted to connect
/// @param offer one small gift, or empty: then one easy question about them is asked
/// @param sender the member's first name, for the signature, or empty
/// @param limit the longest message, in code points
public record FollowUpBrief(String recipient, Relationship relationship, String context, String reason, String offer,
    String sender, int limit) implements Brief {
  /// Two lines are enough; the platforms take far more.
  public static final int USUAL_LIMIT = 500;

  public FollowUpBrief {
    recipient = recipient.strip();
    context = context.strip();
    reason = reason.strip();
    offer = offer.strip();
    sender = sender.strip();
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be at least 1, was " + limit);
    }
  }

  /// The thanks for an invitation that was accepted.
  public static FollowUpBrief of(InviteBrief accepted) {
    return new FollowUpBrief(accepted.recipient(), accepted.relationship(), accepted.context(), accepted.reason(),
        accepted.offer(), accepted.sender(), USUAL_LIMIT);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.FOLLOW_UP;
  }

  @Override
  public Met met() {
    return relationship.met();
  }

  @Override
  public String received() {
    return "";
  }
}
