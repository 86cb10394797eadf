package dev.rapport.store.memory;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.Activity;
import dev.rapport.engagement.ChannelHistory;
import dev.rapport.engagement.CheckIn;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.Measure;
import dev.rapport.engagement.Summary;
import dev.rapport.engagement.WeekTally;
import dev.rapport.port.EngagementStore;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Activities, tallies and summaries in memory.
public final class MemoryEngagementStore implements EngagementStore {
  private final Map<MemberRef, Map<String, Activity>> activities = new HashMap<>();
  private final Map<MemberRef, TreeMap<IsoWeek, CheckIn>> checkIns = new HashMap<>();
  private final Map<ChannelRef, Map<IsoWeek, WeekTally>> tallies = new HashMap<>();
  private final Map<ChannelRef, ChannelHistory> histories = new HashMap<>();
  private final Map<ChannelRef, Map<IsoWeek, Summary>> summaries = new HashMap<>();

  @Override
  public synchronized boolean log(Activity activity) {
    Map<String, Activity> own = activities.computeIfAbsent(activity.member(), _ -> new HashMap<>());
    if (own.putIfAbsent(activity.id(), activity) != null) {
      return false;
    }
    tally(activity);
    return true;
  }

  @Override
  public synchronized boolean correct(Activity corrected) {
    if (unlog(corrected.member(), corrected.id()).isEmpty()) {
      return false;
    }
    return log(corrected);
  }

  @Override
  public synchronized Optional<Activity> unlog(MemberRef member, String id) {
    Activity activity = activities.getOrDefault(member, Map.of()).get(id);
    if (activity == null) {
      return Optional.empty();
    }
    activities.getOrDefault(member, Map.of()).remove(id);
    Measure measure = Measure.of(activity.way());
    activity.channels()
        .forEach(channel -> change(channel, activity.week(), tally -> tally.minus(member, measure, activity.count())));
    return Optional.of(activity);
  }

  @Override
  public synchronized void count(Set<ChannelRef> channels, IsoWeek week, MemberRef member, Measure measure, int count) {
    channels.forEach(channel -> change(channel, week,
        tally -> count < 0 ? tally.minus(member, measure, -count) : tally.plus(member, measure, count)));
  }

  @Override
  public synchronized List<Activity> activities(MemberRef member, IsoWeek from, IsoWeek to) {
    return activities.getOrDefault(member, Map.of())
        .values()
        .stream()
        .filter(activity -> activity.week().compareTo(from) >= 0 && activity.week().compareTo(to) <= 0)
        .sorted(Comparator.comparing(Activity::day).thenComparing(Activity::loggedAt).thenComparing(Activity::id))
        .toList();
  }

  @Override
  public synchronized Optional<WeekTally> tally(ChannelRef channel, IsoWeek week) {
    return Optional.ofNullable(tallies.getOrDefault(channel, Map.of()).get(week)).filter(tally -> !tally.isEmpty());
  }

  @Override
  public synchronized ChannelHistory history(ChannelRef channel) {
    return histories.getOrDefault(channel, ChannelHistory.NONE);
  }

  @Override
  public synchronized ChannelHistory change(ChannelRef channel, UnaryOperator<ChannelHistory> change) {
    ChannelHistory changed = change.apply(history(channel));
    histories.put(channel, changed);
    return changed;
  }

  @Override
  public synchronized void put(MemberRef member, CheckIn checkIn) {
    checkIns.computeIfAbsent(member, _ -> new TreeMap<>()).put(checkIn.week(), checkIn);
  }

  @Override
  public synchronized List<CheckIn> checkIns(MemberRef member, IsoWeek from, IsoWeek to) {
    TreeMap<IsoWeek, CheckIn> own = checkIns.get(member);
    return own == null || from.compareTo(to) > 0 ? List.of() : List.copyOf(own.subMap(from, true, to, true).values());
  }

  @Override
  public synchronized void put(Summary summary) {
    summaries.computeIfAbsent(summary.channel(), _ -> new HashMap<>()).put(summary.week().week(), summary);
  }

  @Override
  public synchronized Optional<Summary> summary(ChannelRef channel, IsoWeek week) {
    return Optional.ofNullable(summaries.getOrDefault(channel, Map.of()).get(week));
  }

  @Override
  public synchronized void forget(MemberRef member) {
    activities.remove(member);
    checkIns.remove(member);
    tallies.values().forEach(weeks -> weeks.replaceAll((_, tally) -> tally.forget(member)));
  }

  private void tally(Activity activity) {
    count(activity.channels(), activity.week(), activity.member(), Measure.of(activity.way()), activity.count());
  }

  private void change(ChannelRef channel, IsoWeek week, UnaryOperator<WeekTally> change) {
    tallies.computeIfAbsent(channel, _ -> new HashMap<>())
        .compute(week, (_, old) -> change.apply(old == null ? WeekTally.empty(week) : old));
  }
}
