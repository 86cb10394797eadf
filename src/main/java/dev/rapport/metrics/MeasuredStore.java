package dev.rapport.metrics;

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
import dev.rapport.port.Outgoing;
import dev.rapport.port.Turn;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A store, with its commits timed.
record MeasuredStore(CoachStore store, MeterRegistry registry) implements CoachStore {
  @Override
  public Commit commit(Turn turn) {
    Timer.Sample sample = Timer.start(registry);
    String result = "failed";
    try {
      Commit commit = store.commit(turn);
      result = commit.name().toLowerCase(Locale.ROOT);
      return commit;
    } finally {
      sample.stop(Meters.timer("rapport.commits")
          .description("Turns being made durable")
          .tag("result", result)
          .register(registry));
    }
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
