package dev.rapport.port;

import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.OwnOutcomes;
import java.time.Instant;

/// What became of a member's invitations and replies.
public interface Outcomes {
  OwnOutcomes of(MemberRef member, Instant now);
}
