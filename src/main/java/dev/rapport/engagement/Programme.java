package dev.rapport.engagement;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.WorkspaceRef;
import java.time.Instant;
import java.time.LocalDate;

/// A channel's weekly rhythm: one prompt, one summary.
///
/// @param owner who set it up and is told when it cannot go on
public record Programme(ChannelRef channel, MemberRef owner, Timetable timetable, Standing standing) implements Rhythm {
  @Override
  public String subject() {
    return channel.toString();
  }

  @Override
  public WorkspaceRef workspace() {
    return channel.workspace();
  }

  public Programme with(Timetable changed) {
    return new Programme(channel, owner, changed, standing);
  }

  public Programme movedTo(MemberRef newOwner) {
    return new Programme(channel, newOwner, timetable, standing);
  }

  public Programme paused(Instant at) {
    return standing(new Standing.Paused(at));
  }

  public Programme pausedUntil(LocalDate day) {
    return standing(new Standing.PausedUntil(day));
  }

  /// Goes on from now. What was due meanwhile is not made up for.
  public Programme resumed(Instant now) {
    return standing(new Standing.Running(now));
  }

  public Programme fellSilent(Instant at) {
    return standing(new Standing.FellSilent(at));
  }

  public Programme broken(Instant at, Refusal why) {
    return standing(new Standing.Broken(at, why));
  }

  private Programme standing(Standing changed) {
    return new Programme(channel, owner, timetable, changed);
  }
}
