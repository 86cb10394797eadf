package dev.rapport.coaching;

import java.time.Duration;
import java.time.Instant;

/// Something that was sent and whose end is still open: the member is asked about it once or twice, then never again.
///
/// @param id the id of the conversation in which it was written
/// @param brief what it was written from
/// @param asked how often the member was asked about it
/// @param due when the next question is due; after the last one, when it is let go
public record FollowUp(String id, MemberRef member, Brief brief, Instant sentAt, int asked, Instant due) {
  private static final Duration FIRST_ABOUT_INVITE = Duration.ofDays(7);
  private static final Duration FIRST_ABOUT_REPLY = Duration.ofDays(14);
  /// Three weeks pending is when withdrawing may be worth a thought.
  private static final Duration SECOND_ABOUT_INVITE = Duration.ofDays(21);
  private static final Duration BETWEEN_QUESTIONS = Duration.ofDays(7);
  /// How long the buttons under the last question work.
  private static final Duration BUTTONS_WORK = Duration.ofDays(45);

  /// What was just sent.
  public static FollowUp of(String id, MemberRef member, Brief brief, Instant sentAt) {
    Duration first = switch (brief.kind()) {
      case INVITE -> FIRST_ABOUT_INVITE;
      case REPLY, FOLLOW_UP -> FIRST_ABOUT_REPLY;
    };
    return new FollowUp(id, member, brief, sentAt, 0, sentAt.plus(first));
  }

  /// Whether there is a question left: two about an invite, one about a reply, none about a thank-you.
  public boolean hasQuestion() {
    return asked < switch (brief.kind()) {
      case INVITE -> 2;
      case REPLY -> 1;
      case FOLLOW_UP -> 0;
    };
  }

  /// Asked once more.
  public FollowUp askedAt(Instant now) {
    FollowUp next = new FollowUp(id, member, brief, sentAt, asked + 1, now.plus(BUTTONS_WORK));
    Instant second = sentAt.plus(SECOND_ABOUT_INVITE);
    Instant earliest = now.plus(BETWEEN_QUESTIONS);
    return next.hasQuestion() ? next.dueAt(second.isAfter(earliest) ? second : earliest) : next;
  }

  /// Answered for good: no more questions, but what the answer offers still works for a while.
  public FollowUp answeredAt(Instant now) {
    return new FollowUp(id, member, brief, sentAt, Integer.MAX_VALUE, now.plus(BUTTONS_WORK));
  }

  /// Whether the member has told how it ended.
  public boolean answered() {
    return asked == Integer.MAX_VALUE;
  }

  public FollowUp dueAt(Instant later) {
    return new FollowUp(id, member, brief, sentAt, asked, later);
  }
}
