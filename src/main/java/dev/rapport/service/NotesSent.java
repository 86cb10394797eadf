package dev.rapport.service;

import dev.rapport.coaching.Account;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Profile;
import dev.rapport.engagement.OwnOutcomes;
import dev.rapport.engagement.Rate;
import dev.rapport.port.CoachStore;
import dev.rapport.port.Outcomes;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/// How many notes a member sent this month, as far as they said so.
public record NotesSent(CoachStore store) implements Outcomes {
  @Override
  public OwnOutcomes of(MemberRef member, Instant now) {
    Account account = store.profile(member).orElse(Profile.UNKNOWN).account();
    Instant month = YearMonth.from(now.atZone(ZoneOffset.UTC)).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    int notes = store.sentInvites(member, month, now.plusMillis(1)).size();
    return new OwnOutcomes(account, notes, 0, 0, Rate.NONE, Rate.NONE, Rate.NONE, Rate.NONE, 0);
  }
}
