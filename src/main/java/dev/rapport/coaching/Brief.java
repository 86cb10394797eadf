package dev.rapport.coaching;

/// What a draft is made from: the only facts that it may contain.
public sealed interface Brief permits InviteBrief, ReplyBrief, FollowUpBrief {
  /// The name of whom it is written to, or empty.
  String recipient();

  /// The member's first name, for the signature, or empty.
  String sender();

  /// The longest text, in code points.
  int limit();

  MessageKind kind();

  Met met();

  /// The message that it answers, or empty.
  String received();
}
