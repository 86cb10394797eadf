package dev.rapport.port;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.Activity;
import dev.rapport.engagement.ChannelHistory;
import dev.rapport.engagement.CheckIn;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.Measure;
import dev.rapport.engagement.Summary;
import dev.rapport.engagement.WeekTally;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What channels were given and what their members did. Tallies are kept as entries come, so that nothing here has to
/// be counted again. Every change is durable before it returns, whole or not at all. Safe for use by many threads.
public interface EngagementStore {
  /// Saves an activity and counts it in the tallies of its channels.
  ///
  /// @return false when the member has an activity with this id already; nothing is changed then
  /// @throws NotSavedException when it could not be written, like every changing method here; nothing is changed then
  boolean log(Activity activity);

  /// Puts a corrected activity in the place of the one with its id, in the log and in the tallies.
  ///
  /// @return false when there is none
  boolean correct(Activity corrected);

  /// Takes an activity out of the log and the tallies.
  ///
  /// @return what it was; absent when there is none
  Optional<Activity> unlog(MemberRef member, String id);

  /// Counts something that is no activity, such as an invitation that was sent.
  ///
  /// @param count negative takes out again what was counted before
  /// @throws IllegalArgumentException for taking out what was never counted; nothing is changed then
  void count(Set<ChannelRef> channels, IsoWeek week, MemberRef member, Measure measure, int count);

  /// The member's own, from one week to another, both included, the oldest day first.
  List<Activity> activities(MemberRef member, IsoWeek from, IsoWeek to);

  /// Absent for a week in which nothing was logged.
  Optional<WeekTally> tally(ChannelRef channel, IsoWeek week);

  ChannelHistory history(ChannelRef channel);

  /// Changes a channel's history at one stroke: no other change comes in between.
  ///
  /// @return what it became
  ChannelHistory change(ChannelRef channel, UnaryOperator<ChannelHistory> change);

  /// Saves a member's figures, or puts them in the place of those of the same week.
  void put(MemberRef member, CheckIn checkIn);

  /// The member's own, from one week to another, both included, the oldest first.
  List<CheckIn> checkIns(MemberRef member, IsoWeek from, IsoWeek to);

  /// Saves a summary, or puts it in the place of the channel's one of the same week.
  void put(Summary summary);

  Optional<Summary> summary(ChannelRef channel, IsoWeek week);

  /// Removes everything of a member's. In the tallies they stay as a number without a name.
  void forget(MemberRef member);
}
