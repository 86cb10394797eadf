package dev.rapport.engagement;

import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.WorkspaceRef;
import java.time.Instant;
import java.time.LocalDate;

/// A member's own weekly rhythm, which only they can choose: one message with their summary and the question for their
/// two figures. Where it has no day for that, only their settings are kept in it.
public record OwnRhythm(MemberRef member, Timetable timetable, Standing standing) implements Rhythm {
  @Override
  public String subject() {
    return member.toString();
  }

  @Override
  public WorkspaceRef workspace() {
    return member.workspace();
  }

  /// Whether the message comes at all.
  public boolean isWeekly() {
    return timetable.days().containsKey(Job.WEEKLY_CHECKIN);
  }

  public OwnRhythm with(Timetable changed) {
    return new OwnRhythm(member, changed, standing);
  }

  public OwnRhythm paused(Instant at) {
    return new OwnRhythm(member, timetable, new Standing.Paused(at));
  }

  public OwnRhythm pausedUntil(LocalDate day) {
    return new OwnRhythm(member, timetable, new Standing.PausedUntil(day));
  }

  /// Goes on from now. What was due meanwhile is not made up for.
  public OwnRhythm resumed(Instant now) {
    return new OwnRhythm(member, timetable, new Standing.Running(now));
  }

  public OwnRhythm broken(Instant at, Refusal why) {
    return new OwnRhythm(member, timetable, new Standing.Broken(at, why));
  }
}
