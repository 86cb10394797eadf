package dev.rapport.engagement;

import dev.rapport.coaching.MemberRef;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/// What a channel's members did in one week, counted as it comes, so that a summary costs the same after ten years as
/// after one week.
///
/// @param counts what was done; a measure that is missing was not logged
/// @param people how many entries each person has in it. A person who asked to be forgotten stays as a number without a
///     name.
public record WeekTally(IsoWeek week, Map<Measure, Integer> counts, Map<String, Integer> people) {
  private static final String NOBODY = "forgotten-";

  public WeekTally {
    counts = Map.copyOf(counts);
    people = Map.copyOf(people);
  }

  public static WeekTally empty(IsoWeek week) {
    return new WeekTally(week, Map.of(), Map.of());
  }

  public WeekTally plus(MemberRef member, Measure measure, int count) {
    return changed(member, measure, count, 1);
  }

  /// Takes an entry out again.
  ///
  /// @throws IllegalArgumentException when it was never in
  public WeekTally minus(MemberRef member, Measure measure, int count) {
    if (count(measure) < count || people.getOrDefault(member.toString(), 0) < 1) {
      throw new IllegalArgumentException(
          "cannot take " + count + " of " + measure.id() + " out of " + count(measure) + " in " + week);
    }
    return changed(member, measure, -count, -1);
  }

  /// The same counts, without the name.
  public WeekTally forget(MemberRef member) {
    Map<String, Integer> changed = new TreeMap<>(people);
    Integer entries = changed.remove(member.toString());
    if (entries == null) {
      return this;
    }
    long forgotten = people.keySet().stream().filter(person -> person.startsWith(NOBODY)).count();
    changed.put(NOBODY + (forgotten + 1), entries);
    return new WeekTally(week, counts, changed);
  }

  public int count(Measure measure) {
    return counts.getOrDefault(measure, 0);
  }

  public int count(Way way) {
    return count(Measure.of(way));
  }

  /// How many different people have an entry.
  public int heads() {
    return people.size();
  }

  /// Whether nothing was logged, which is not to say that nothing was done.
  public boolean isEmpty() {
    return counts.isEmpty();
  }

  private WeekTally changed(MemberRef member, Measure measure, int count, int entries) {
    Map<Measure, Integer> newCounts = new EnumMap<>(Measure.class);
    newCounts.putAll(counts);
    add(newCounts, measure, count);
    Map<String, Integer> newPeople = new TreeMap<>(people);
    add(newPeople, member.toString(), entries);
    return new WeekTally(week, newCounts, newPeople);
  }

  private static <K> void add(Map<K, Integer> counted, K key, int count) {
    counted.merge(key, count, (old, more) -> old + more == 0 ? null : old + more);
  }
}
