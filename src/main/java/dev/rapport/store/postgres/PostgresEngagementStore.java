package dev.rapport.store.postgres;

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
import dev.rapport.store.json.StoredRhythm;
import dev.rapport.store.postgres.Tallies.Place;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Activities, tallies and summaries. An entry and the tallies it counts in are one transaction, which has the member and
/// the channels to itself.
record PostgresEngagementStore(Database database) implements EngagementStore {
  /// Something to be done while nobody else changes anything of a member's or a channel's.
  private interface Work<T> {
    T on(Records records, Tallies tallies) throws SQLException;
  }

  @Override
  public boolean log(Activity activity) {
    return alone(activity.member(), activity.channels(), (records, tallies) -> {
      if (activity(records, activity.member(), activity.id()).isPresent()) {
        return false;
      }
      tallies.plus(activity);
      put(records, activity);
      return true;
    });
  }

  @Override
  public boolean correct(Activity corrected) {
    Optional<Activity> seen = activity(corrected.member(), corrected.id());
    return seen.isPresent() && alone(corrected.member(), union(seen.get(), corrected), (records, tallies) -> {
      Optional<Activity> old = activity(records, corrected.member(), corrected.id());
      if (old.isPresent()) {
        tallies.minus(old.get());
        tallies.plus(corrected);
        put(records, corrected);
      }
      return old.isPresent();
    });
  }

  @Override
  public Optional<Activity> unlog(MemberRef member, String id) {
    return activity(member, id).flatMap(seen -> alone(member, seen.channels(), (records, tallies) -> {
      Optional<Activity> old = activity(records, member, id);
      if (old.isPresent()) {
        tallies.minus(old.get());
        records.remove(Table.ACTIVITY, Owner.of(member), id);
      }
      return old;
    }));
  }

  @Override
  public void count(Set<ChannelRef> channels, IsoWeek week, MemberRef member, Measure measure, int count) {
    alone(member, channels, (_, tallies) -> {
      for (ChannelRef channel : channels) {
        if (count < 0) {
          tallies.change(new Place(channel, week), tally -> tally.minus(member, measure, -count));
        } else {
          tallies.plus(new Place(channel, week), member, measure, count);
        }
      }
      return count;
    });
  }

  @Override
  public List<Activity> activities(MemberRef member, IsoWeek from, IsoWeek to) {
    return database.read(connection -> new Records(connection).dated(Table.ACTIVITY, Owner.of(member),
        Tallies.monday(from), Tallies.monday(to.plus(1)).minusSeconds(1)))
        .stream()
        .map(StoredRhythm::activity)
        .sorted(Comparator.comparing(Activity::day).thenComparing(Activity::loggedAt).thenComparing(Activity::id))
        .toList();
  }

  @Override
  public Optional<WeekTally> tally(ChannelRef channel, IsoWeek week) {
    return database.read(connection -> new Tallies(new Records(connection)).find(new Place(channel, week)))
        .filter(tally -> !tally.isEmpty());
  }

  @Override
  public ChannelHistory history(ChannelRef channel) {
    return database.read(connection -> history(new Records(connection), channel));
  }

  @Override
  public ChannelHistory change(ChannelRef channel, UnaryOperator<ChannelHistory> change) {
    return database.write(connection -> {
      Records records = new Records(connection);
      records.alone(List.of("history/" + channel));
      ChannelHistory changed = change.apply(history(records, channel));
      records.put(Table.CHANNEL_HISTORY, Owner.of(channel), "", StoredRhythm.write(changed));
      return changed;
    });
  }

  @Override
  public void put(MemberRef member, CheckIn checkIn) {
    put(Table.CHECK_IN, Owner.of(member), checkIn.week(), StoredRhythm.write(checkIn));
  }

  @Override
  public List<CheckIn> checkIns(MemberRef member, IsoWeek from, IsoWeek to) {
    return database.read(connection -> new Records(connection).dated(Table.CHECK_IN, Owner.of(member),
        Tallies.monday(from), Tallies.monday(to)))
        .stream()
        .map(StoredRhythm::checkIn)
        .sorted(Comparator.comparing(CheckIn::week))
        .toList();
  }

  @Override
  public void put(Summary summary) {
    put(Table.SUMMARY, Owner.of(summary.channel()), summary.week().week(), StoredRhythm.write(summary));
  }

  @Override
  public Optional<Summary> summary(ChannelRef channel, IsoWeek week) {
    return database.read(connection -> new Records(connection).find(Table.SUMMARY, Owner.of(channel), week.toString()))
        .map(StoredRhythm::summary);
  }

  // A tally at a time, each of which may be large; what is the member's own goes last, so that whatever comes in between
  // can be done again.
  @Override
  public void forget(MemberRef member) {
    Owner owner = Owner.of(member);
    for (Place place : counted(owner)) {
      alone(member, List.of(place.channel()), (records, tallies) -> {
        tallies.change(place, tally -> tally.forget(member));
        records.remove(Table.COUNTED, owner, place.toString());
        return place;
      });
    }
    alone(member, List.of(), (records, _) -> {
      records.removeAll(Table.ACTIVITY, owner);
      records.removeAll(Table.CHECK_IN, owner);
      return owner;
    });
  }

  private List<Place> counted(Owner owner) {
    return database.read(connection -> new Records(connection).all(Table.COUNTED, owner))
        .stream()
        .map(Tallies::place)
        .toList();
  }

  private void put(Table table, Owner owner, IsoWeek week, byte[] json) {
    database.write(connection -> {
      new Records(connection).put(table, owner, week.toString(), Tallies.monday(week), json);
      return owner;
    });
  }

  private static void put(Records records, Activity activity) throws SQLException {
    Instant day = activity.day().atStartOfDay().toInstant(ZoneOffset.UTC);
    records.put(Table.ACTIVITY, Owner.of(activity.member()), activity.id(), day, StoredRhythm.write(activity));
  }

  private Optional<Activity> activity(MemberRef member, String id) {
    return database.read(connection -> activity(new Records(connection), member, id));
  }

  private static Optional<Activity> activity(Records records, MemberRef member, String id) throws SQLException {
    return records.find(Table.ACTIVITY, Owner.of(member), id).map(StoredRhythm::activity);
  }

  private static ChannelHistory history(Records records, ChannelRef channel) throws SQLException {
    return records.find(Table.CHANNEL_HISTORY, Owner.of(channel), "")
        .map(StoredRhythm::history)
        .orElse(ChannelHistory.NONE);
  }

  private <T> T alone(MemberRef member, Collection<ChannelRef> channels, Work<T> work) {
    List<String> names = new ArrayList<>(List.of("log/" + member));
    channels.forEach(channel -> names.add("tally/" + channel));
    return database.write(connection -> {
      Records records = new Records(connection);
      records.alone(names);
      return work.on(records, new Tallies(records));
    });
  }

  private static List<ChannelRef> union(Activity one, Activity other) {
    List<ChannelRef> channels = new ArrayList<>(one.channels());
    channels.addAll(other.channels());
    return channels;
  }
}
