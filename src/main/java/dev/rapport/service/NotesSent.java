package dev.rapport.service;

import dev.rapport.coaching.Account;
import dev.rapport.coaching.LoggedOutcome;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Outcome;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.SentInvite;
import dev.rapport.coaching.SentReply;
import dev.rapport.engagement.OwnOutcomes;
import dev.rapport.engagement.Rate;
import dev.rapport.port.CoachStore;
import dev.rapport.port.Outcomes;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The notes that a member sent, and what became of them, as far as they said so. Nothing told is no failure: it counts
/// in no rate.
public record NotesSent(CoachStore store) implements Outcomes {
  /// From this score on an invitation was written for one person. The review gives no less to what it would send.
  static final int PERSONAL_FROM = 60;

  private static final Duration LONG = Duration.ofDays(21);
  private static final Duration SILENT = Duration.ofDays(14);

  @Override
  public OwnOutcomes of(MemberRef member, Instant now) {
    Account account = store.profile(member).orElse(Profile.UNKNOWN).account();
    Instant month = YearMonth.from(now.atZone(ZoneOffset.UTC)).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant until = now.plusMillis(1);
    List<SentInvite> invites = store.sentInvites(member, Instant.EPOCH, until);
    List<SentReply> replies = store.sentReplies(member, Instant.EPOCH, until);
    Map<String, Outcome> told = new HashMap<>();
    store.outcomes(member, Instant.EPOCH, until).forEach((LoggedOutcome each) -> told.put(each.id(), each.outcome()));
    List<SentInvite> pending = invites.stream().filter(invite -> !isHeard(told, invite.id())).toList();
    List<Outcome> answers = replies.stream()
        .flatMap(reply -> Optional.ofNullable(told.get(reply.id())).stream())
        .toList();
    int silent = (int) replies.stream()
        .filter(reply -> !reply.sentAt().plus(SILENT).isAfter(now))
        .filter(reply -> told.getOrDefault(reply.id(), Outcome.SILENCE) == Outcome.SILENCE)
        .count();
    return new OwnOutcomes(account, (int) invites.stream().filter(invite -> !invite.sentAt().isBefore(month)).count(),
        pending.size(), (int) pending.stream().filter(invite -> !invite.sentAt().plus(LONG).isAfter(now)).count(),
        accepted(invites, told, _ -> true), accepted(invites, told, NotesSent::isPersonal),
        accepted(invites, told, invite -> !isPersonal(invite)),
        new Rate((int) answers.stream().filter(Outcome::isAnswer).count(), answers.size()), silent);
  }

  private static boolean isPersonal(SentInvite invite) {
    return invite.personal() >= PERSONAL_FROM;
  }

  private static boolean isHeard(Map<String, Outcome> told, String id) {
    return told.getOrDefault(id, Outcome.PENDING) != Outcome.PENDING;
  }

  private static Rate accepted(List<SentInvite> invites, Map<String, Outcome> told, Predicate<SentInvite> which) {
    List<Outcome> heard = invites.stream()
        .filter(which)
        .filter(invite -> isHeard(told, invite.id()))
        .map(invite -> told.getOrDefault(invite.id(), Outcome.PENDING))
        .toList();
    return new Rate((int) heard.stream().filter(Outcome.ACCEPTED::equals).count(), heard.size());
  }
}
