package dev.rapport.service;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.LoggedOutcome;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.MessageKind;
import dev.rapport.coaching.Outcome;
import dev.rapport.engagement.Activity;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.Measure;
import dev.rapport.engagement.OwnSummary;
import dev.rapport.engagement.Programme;
import dev.rapport.port.Change;
import dev.rapport.port.CoachStore;
import dev.rapport.port.EngagementStore;
import dev.rapport.port.ProgrammeStore;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Counts what was sent and what became of it for the channels in which its member took part lately, as numbers without
/// a name. The first final word about something is the one that counts.
public record OutcomeTally(CoachStore store, EngagementStore engagement, ProgrammeStore programmes,
    InstantSource clock) {
  private static final Logger LOG = LoggerFactory.getLogger(OutcomeTally.class);

  private record Counted(Measure measure, Instant at, int count) {}

  /// What a turn will have to count once it is saved; worked out before, because it depends on what was known by then.
  Runnable of(MemberRef member, List<Change> changes) {
    List<Counted> counted = changes.stream().flatMap(change -> counted(member, change)).toList();
    return counted.isEmpty() ? () -> {} : () -> count(member, counted);
  }

  private Stream<Counted> counted(MemberRef member, Change change) {
    return switch (change) {
      case Change.PutSentInvite(var invite) -> Stream.of(new Counted(Measure.INVITE_SENT, invite.sentAt(), 1));
      case Change.PutSentReply(var reply) -> Stream.of(new Counted(Measure.REPLY_SENT, reply.sentAt(), 1));
      case Change.RemoveSentInvite(var id) -> store.sentInvites(member, Instant.EPOCH, now())
          .stream()
          .filter(invite -> invite.id().equals(id))
          .map(invite -> new Counted(Measure.INVITE_SENT, invite.sentAt(), -1));
      case Change.RemoveSentReply(var id) -> store.sentReplies(member, Instant.EPOCH, now())
          .stream()
          .filter(reply -> reply.id().equals(id))
          .map(reply -> new Counted(Measure.REPLY_SENT, reply.sentAt(), -1));
      case Change.PutOutcome(var told) -> told(member, told);
      case Change.PutConversation _,Change.PutProfile _,Change.PutKeptDraft _,Change.RemoveKeptDraft _,Change.PutFollowUp _,Change.RemoveFollowUp _,Change.PutQuestions _,Change.PutOutgoing _ ->
        Stream.empty();
    };
  }

  private Stream<Counted> told(MemberRef member, LoggedOutcome told) {
    Outcome outcome = told.outcome();
    boolean known = store.outcomes(member, Instant.EPOCH, now())
        .stream()
        .anyMatch(before -> before.id().equals(told.id()) && before.outcome().isFinal());
    if (known || !outcome.isFinal()) {
      return Stream.empty();
    }
    boolean invite = outcome.of() == MessageKind.INVITE;
    boolean good = outcome == Outcome.ACCEPTED || outcome.isAnswer();
    return Stream.concat(
        Stream.of(new Counted(invite ? Measure.INVITE_HEARD : Measure.REPLY_HEARD, told.at(), 1)),
        good
            ? Stream.of(new Counted(invite ? Measure.INVITE_ACCEPTED : Measure.REPLY_ANSWERED, told.at(), 1))
            : Stream.empty());
  }

  // What was saved is saved; a number that is missing in a channel is not worth an error.
  private void count(MemberRef member, List<Counted> counted) {
    try {
      for (ChannelRef channel : channels(member)) {
        Optional<Programme> programme = programmes.programme(channel);
        for (Counted each : counted) {
          programme.ifPresent(running -> count(running, member, each));
        }
      }
    } catch (RuntimeException e) {
      LOG.warn("Something sent was not counted: member={} {}", member, Trace.of(e));
    }
  }

  private void count(Programme programme, MemberRef member, Counted each) {
    IsoWeek week = IsoWeek.of(each.at().atZone(programme.timetable().zone()).toLocalDate());
    engagement.count(Set.of(programme.channel()), week, member, each.measure(), each.count());
  }

  private Set<ChannelRef> channels(MemberRef member) {
    IsoWeek now = IsoWeek.of(now().atZone(ZoneOffset.UTC).toLocalDate());
    return engagement.activities(member, now.plus(-OwnSummary.WEEKS), now.plus(1))
        .stream()
        .map(Activity::channels)
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  private Instant now() {
    return clock.instant().plusMillis(1);
  }
}
