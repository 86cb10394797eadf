package dev.rapport.port;

import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.SentInvite;
import dev.rapport.coaching.SentReply;
import dev.rapport.coaching.conversation.Conversation;
import dev.rapport.coaching.conversation.KeptDraft;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where the coach keeps what members entrust to it. Safe for use by many threads.
/// Every read sees only the named member's own records, except that of what is still to be sent.
public interface CoachStore extends Outbox, AutoCloseable {
  /// How long a delivery is remembered, so that its repetition is recognised. Slack repeats for about an hour.
  Duration DELIVERIES_REMEMBERED = Duration.ofHours(24);

  /// What became of a turn.
  enum Commit {
    /// Durable: it survives a crash from now on.
    SAVED,
    /// Nothing was written, because the conversation has moved on; load and decide again.
    STALE,
    /// Nothing was written, because this delivery was saved before.
    REPEATED
  }

  /// Saves all changes of a turn durably before it returns, or none of them.
  ///
  /// @throws NotSavedException when it could not be written; nothing is changed then
  Commit commit(Turn turn);

  /// Whether a turn with this delivery was saved within [#DELIVERIES_REMEMBERED].
  boolean delivered(DeliveryId delivery);

  /// The member's conversation, whatever its state.
  Optional<Conversation> conversation(MemberRef member);

  Optional<Profile> profile(MemberRef member);

  /// The newest first.
  List<KeptDraft> keptDrafts(MemberRef member);

  /// Sent at or after `from` and before `to`, the oldest first.
  List<SentInvite> sentInvites(MemberRef member, Instant from, Instant to);

  /// Likewise.
  List<SentReply> sentReplies(MemberRef member, Instant from, Instant to);

  @Override
  void close();
}
