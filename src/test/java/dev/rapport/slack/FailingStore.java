package dev.rapport.slack;

import dev.rapport.coaching.FollowUp;
import dev.rapport.coaching.LoggedOutcome;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.SentInvite;
import dev.rapport.coaching.SentReply;
import dev.rapport.coaching.conversation.Conversation;
import dev.rapport.coaching.conversation.KeptDraft;
import dev.rapport.port.CoachStore;
import dev.rapport.port.DeliveryId;
import dev.rapport.port.NotSavedException;
import dev.rapport.port.Outgoing;
import dev.rapport.port.Turn;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A store whose disk is full when a test says so.
final class FailingStore implements CoachStore {
  private final CoachStore store;
  private volatile boolean failing;

  FailingStore(CoachStore store) {
    this.store = store;
  }

  void failing(boolean now) {
    failing = now;
  }

  @Override
  public Commit commit(Turn turn) {
    if (failing) {
      throw new NotSavedException("disk full", new IOException("No space left on device"));
    }
    return store.commit(turn);
  }

  @Override
  public boolean delivered(DeliveryId delivery) {
    return store.delivered(delivery);
  }

  @Override
  public Optional<Conversation> conversation(MemberRef member) {
    return store.conversation(member);
  }

  @Override
  public Optional<Profile> profile(MemberRef member) {
    return store.profile(member);
  }

  @Override
  public List<KeptDraft> keptDrafts(MemberRef member) {
    return store.keptDrafts(member);
  }

  @Override
  public List<SentInvite> sentInvites(MemberRef member, Instant from, Instant to) {
    return store.sentInvites(member, from, to);
  }

  @Override
  public List<SentReply> sentReplies(MemberRef member, Instant from, Instant to) {
    return store.sentReplies(member, from, to);
  }

  @Override
  public List<FollowUp> dueFollowUps(Platform platform, Instant now) {
    return store.dueFollowUps(platform, now);
  }

  @Override
  public Optional<FollowUp> followUp(MemberRef member, String id) {
    return store.followUp(member, id);
  }

  @Override
  public List<LoggedOutcome> outcomes(MemberRef member, Instant from, Instant to) {
    return store.outcomes(member, from, to);
  }

  @Override
  public boolean wantsQuestions(MemberRef member) {
    return store.wantsQuestions(member);
  }

  @Override
  public List<Outgoing> unsent(Platform platform, Instant since) {
    return store.unsent(platform, since);
  }

  @Override
  public List<Outgoing> orphaned(Platform platform) {
    return store.orphaned(platform);
  }

  @Override
  public void sent(Outgoing outgoing) {
    store.sent(outgoing);
  }

  @Override
  public void close() {
    store.close();
  }
}
