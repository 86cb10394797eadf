package dev.rapport.port;

import dev.rapport.coaching.FollowUp;
import dev.rapport.coaching.LoggedOutcome;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.SentInvite;
import dev.rapport.coaching.SentReply;
import dev.rapport.coaching.conversation.Conversation;
import dev.rapport.coaching.conversation.KeptDraft;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A store that forgets when the process ends, for tests of everything above it. It keeps the same contract as the
/// durable ones (its contract test runs over it), apart from surviving.
public final class MemoryCoachStore implements CoachStore {
  private final InstantSource clock;
  private final Map<MemberRef, Conversation> conversations = new HashMap<>();
  private final Map<MemberRef, Profile> profiles = new HashMap<>();
  private final Map<MemberRef, Map<String, KeptDraft>> kept = new HashMap<>();
  private final Map<MemberRef, Map<String, SentInvite>> sent = new HashMap<>();
  private final Map<MemberRef, Map<String, SentReply>> replies = new HashMap<>();
  private final Map<MemberRef, Map<String, FollowUp>> followUps = new HashMap<>();
  private final Map<MemberRef, Map<String, LoggedOutcome>> outcomes = new HashMap<>();
  private final Set<MemberRef> unasked = new HashSet<>();
  private final Map<DeliveryId, Instant> deliveries = new HashMap<>();
  private final Map<DeliveryId, Outgoing> outgoing = new HashMap<>();

  public MemoryCoachStore(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public synchronized Commit commit(Turn turn) {
    if (delivered(turn.delivery())) {
      return Commit.REPEATED;
    }
    if (conversation(turn.member()).map(Conversation::revision).orElse(0L) != turn.expectedRevision()) {
      return Commit.STALE;
    }
    turn.changes().forEach(change -> apply(turn.member(), change));
    deliveries.put(turn.delivery(), turn.at());
    return Commit.SAVED;
  }

  private void apply(MemberRef member, Change change) {
    switch (change) {
      case Change.PutConversation(Conversation conversation) -> conversations.put(member, conversation);
      case Change.PutProfile(Profile profile) -> profiles.put(member, profile);
      case Change.PutKeptDraft(KeptDraft draft) -> of(kept, member).put(draft.id(), draft);
      case Change.RemoveKeptDraft(String id) -> of(kept, member).remove(id);
      case Change.PutSentInvite(SentInvite invite) -> of(sent, member).put(invite.id(), invite);
      case Change.RemoveSentInvite(String id) -> of(sent, member).remove(id);
      case Change.PutSentReply(SentReply reply) -> of(replies, member).put(reply.id(), reply);
      case Change.RemoveSentReply(String id) -> of(replies, member).remove(id);
      case Change.PutFollowUp(FollowUp put) -> of(followUps, member).put(put.id(), put);
      case Change.RemoveFollowUp(String id) -> of(followUps, member).remove(id);
      case Change.PutOutcome(LoggedOutcome outcome) -> of(outcomes, member).put(outcome.id(), outcome);
      case Change.PutQuestions(boolean wanted) -> {
        if (wanted) {
          unasked.remove(member);
        } else {
          unasked.add(member);
        }
      }
      case Change.PutOutgoing(Outgoing put) -> outgoing.put(put.id(), put);
    }
  }

  private static <T> Map<String, T> of(Map<MemberRef, Map<String, T>> all, MemberRef member) {
    return all.computeIfAbsent(member, _ -> new HashMap<>());
  }

  @Override
  public synchronized boolean delivered(DeliveryId delivery) {
    Instant at = deliveries.get(delivery);
    return at != null && at.isAfter(clock.instant().minus(DELIVERIES_REMEMBERED));
  }

  @Override
  public synchronized Optional<Conversation> conversation(MemberRef member) {
    return Optional.ofNullable(conversations.get(member));
  }

  @Override
  public synchronized Optional<Profile> profile(MemberRef member) {
    return Optional.ofNullable(profiles.get(member));
  }

  @Override
  public synchronized List<KeptDraft> keptDrafts(MemberRef member) {
    return of(kept, member).values()
        .stream()
        .sorted(Comparator.comparing(KeptDraft::keptAt).reversed().thenComparing(KeptDraft::id))
        .toList();
  }

  @Override
  public synchronized List<SentInvite> sentInvites(MemberRef member, Instant from, Instant to) {
    return of(sent, member).values()
        .stream()
        .filter(invite -> !invite.sentAt().isBefore(from) && invite.sentAt().isBefore(to))
        .sorted(Comparator.comparing(SentInvite::sentAt).thenComparing(SentInvite::id))
        .toList();
  }

  @Override
  public synchronized List<SentReply> sentReplies(MemberRef member, Instant from, Instant to) {
    return of(replies, member).values()
        .stream()
        .filter(reply -> !reply.sentAt().isBefore(from) && reply.sentAt().isBefore(to))
        .sorted(Comparator.comparing(SentReply::sentAt).thenComparing(SentReply::id))
        .toList();
  }

  @Override
  public synchronized List<FollowUp> dueFollowUps(Platform platform, Instant now) {
    return followUps.values()
        .stream()
        .flatMap(each -> each.values().stream())
        .filter(each -> each.member().workspace().platform() == platform && !each.due().isAfter(now))
        .sorted(Comparator.comparing(FollowUp::due).thenComparing(FollowUp::id))
        .toList();
  }

  @Override
  public synchronized Optional<FollowUp> followUp(MemberRef member, String id) {
    return Optional.ofNullable(of(followUps, member).get(id));
  }

  @Override
  public synchronized List<LoggedOutcome> outcomes(MemberRef member, Instant from, Instant to) {
    return of(outcomes, member).values()
        .stream()
        .filter(outcome -> !outcome.at().isBefore(from) && outcome.at().isBefore(to))
        .sorted(Comparator.comparing(LoggedOutcome::at).thenComparing(LoggedOutcome::id))
        .toList();
  }

  @Override
  public synchronized boolean wantsQuestions(MemberRef member) {
    return !unasked.contains(member);
  }

  @Override
  public synchronized List<Outgoing> unsent(Platform platform, Instant since) {
    return outgoing.values()
        .stream()
        .filter(each -> each.member().workspace().platform() == platform && !each.at().isBefore(since))
        .sorted(Comparator.comparing(Outgoing::at).thenComparing(each -> each.id().value()))
        .toList();
  }

  // As after a start, whoever asks.
  @Override
  public List<Outgoing> orphaned(Platform platform) {
    return unsent(platform, Instant.EPOCH);
  }

  @Override
  public synchronized void sent(Outgoing done) {
    outgoing.remove(done.id());
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
