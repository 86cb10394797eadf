package dev.rapport.engagement;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/// Something that a member did and logged.
///
/// @param id 1 to 64 letters, digits and hyphens
/// @param day when it was done, by the member's calendar
/// @param words how the member put it; theirs alone, in no summary but their own
/// @param channels in whose tallies it counts
public record Activity(String id, MemberRef member, Way way, int count, LocalDate day, String words, Instant loggedAt,
    Set<ChannelRef> channels) {
  /// More of one kind in one entry is taken for a slip.
  public static final int MOST_AT_ONCE = 99;

  public Activity {
    if (count < 1 || count > MOST_AT_ONCE) {
      throw new IllegalArgumentException("an activity counts 1 to " + MOST_AT_ONCE + ", was " + count);
    }
    channels = Set.copyOf(channels);
  }

  public IsoWeek week() {
    return IsoWeek.of(day);
  }

  /// The same entry, corrected.
  public Activity corrected(Way newWay, int newCount, LocalDate newDay) {
    return new Activity(id, member, newWay, newCount, newDay, words, loggedAt, channels);
  }
}
