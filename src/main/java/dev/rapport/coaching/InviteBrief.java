package dev.rapport.coaching;

/// What the member told the coach about an invitation: the only facts a draft may contain.
/// Every text is as typed; an empty text means that nothing was said.
///
/// @param recipient the name as the member would write it
/// @param context where and when they met, what they did together, or what of theirs was noticed
/// @param reason why the member wants to connect
/// @param offer what the member could give (optional)
/// @param sender the member's first name, for the signature (optional)
/// @param limit the longest note, in code points
public record InviteBrief(String recipient, Relationship relationship, String context, String reason, String offer,
    String sender, int limit) implements Brief {
  public InviteBrief {
    recipient = recipient.strip();
    context = context.strip();
    reason = reason.strip();
    offer = offer.strip();
    sender = sender.strip();
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be at least 1, was " + limit);
    }
  }

  @Override
  public MessageKind kind() {
    return MessageKind.INVITE;
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
