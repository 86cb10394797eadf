package dev.rapport.port;

import dev.rapport.coaching.Profile;
import dev.rapport.coaching.SentInvite;
import dev.rapport.coaching.SentReply;
import dev.rapport.coaching.conversation.Conversation;
import dev.rapport.coaching.conversation.KeptDraft;

/// One thing that a turn writes down. All changes of a turn are saved together or not at all.
public sealed interface Change {
  record PutConversation(Conversation conversation) implements Change {}

  record PutProfile(Profile profile) implements Change {}

  record PutKeptDraft(KeptDraft draft) implements Change {}

  record RemoveKeptDraft(String id) implements Change {}

  record PutSentInvite(SentInvite invite) implements Change {}

  record RemoveSentInvite(String id) implements Change {}

  record PutSentReply(SentReply reply) implements Change {}

  record RemoveSentReply(String id) implements Change {}

  /// What is to be sent once the platform has been acknowledged; it stays until [Outbox#sent].
  record PutOutgoing(Outgoing outgoing) implements Change {}
}
