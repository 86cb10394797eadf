package dev.rapport.store.mapdb;

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
import dev.rapport.store.mapdb.TallyChanges.Place;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Activities, tallies and summaries in the journal. An entry and the tallies it counts in are one write.
final class MapDbEngagementStore implements EngagementStore {
  private final Shelf shelf;

  MapDbEngagementStore(Shelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public boolean log(Activity activity) {
    return alone(activity.member(), activity.channels(), () -> {
      if (activity(activity.member(), activity.id()).isPresent()) {
        return false;
      }
      TallyChanges tallies = new TallyChanges(this::tallyOrEmpty);
      tallies.plus(activity);
      save(put(activity), tallies);
      return true;
    });
  }

  @Override
  public boolean correct(Activity corrected) {
    return activity(corrected.member(), corrected.id())
        .map(seen -> alone(seen.member(), union(seen, corrected), () -> {
          Optional<Activity> old = activity(corrected.member(), corrected.id());
          old.ifPresent(before -> {
            TallyChanges tallies = new TallyChanges(this::tallyOrEmpty);
            tallies.minus(before);
            tallies.plus(corrected);
            save(put(corrected), tallies);
          });
          return old.isPresent();
        }))
        .orElse(false);
  }

  @Override
  public Optional<Activity> unlog(MemberRef member, String id) {
    return activity(member, id).flatMap(seen -> alone(member, seen.channels(), () -> {
      Optional<Activity> old = activity(member, id);
      old.ifPresent(activity -> {
        TallyChanges tallies = new TallyChanges(this::tallyOrEmpty);
        tallies.minus(activity);
        save(new Entry.Removed(key(activity)), tallies);
      });
      return old;
    }));
  }

  @Override
  public void count(Set<ChannelRef> channels, IsoWeek week, MemberRef member, Measure measure, int count) {
    alone(member, channels, () -> {
      TallyChanges tallies = new TallyChanges(this::tallyOrEmpty);
      for (ChannelRef channel : channels) {
        if (count < 0) {
          tallies.change(new Place(channel, week), tally -> tally.minus(member, measure, -count));
        } else {
          tallies.plus(new Place(channel, week), member, measure, count);
        }
      }
      shelf.write(tallies.entries());
      return true;
    });
  }

  @Override
  public List<Activity> activities(MemberRef member, IsoWeek from, IsoWeek to) {
    return shelf.dated(RecordKey.of(RecordKind.ACTIVITY, member, ""), second(from.monday()),
        second(to.plus(1).monday()) - 1)
        .map(StoredRhythm::activity)
        .sorted(Comparator.comparing(Activity::day).thenComparing(Activity::loggedAt).thenComparing(Activity::id))
        .toList();
  }

  @Override
  public Optional<WeekTally> tally(ChannelRef channel, IsoWeek week) {
    return shelf.find(TallyChanges.key(new Place(channel, week)))
        .map(StoredRhythm::tally)
        .filter(tally -> !tally.isEmpty());
  }

  @Override
  public ChannelHistory history(ChannelRef channel) {
    return shelf.find(historyKey(channel))
        .map(StoredRhythm::history)
        .orElse(ChannelHistory.NONE);
  }

  @Override
  public ChannelHistory change(ChannelRef channel, UnaryOperator<ChannelHistory> change) {
    return shelf.alone(List.of(channel.toString()), () -> {
      ChannelHistory changed = change.apply(history(channel));
      shelf.write(List.of(Shelf.put(historyKey(channel), 0, StoredRhythm.write(changed))));
      return changed;
    });
  }

  @Override
  public void put(MemberRef member, CheckIn checkIn) {
    shelf.write(List.of(Shelf.put(RecordKey.of(RecordKind.CHECK_IN, member, checkIn.week().toString()),
        second(checkIn.week().monday()), StoredRhythm.write(checkIn))));
  }

  @Override
  public List<CheckIn> checkIns(MemberRef member, IsoWeek from, IsoWeek to) {
    return shelf.dated(RecordKey.of(RecordKind.CHECK_IN, member, ""), second(from.monday()), second(to.monday()))
        .map(StoredRhythm::checkIn)
        .toList();
  }

  @Override
  public void put(Summary summary) {
    shelf.write(List.of(Shelf.put(summaryKey(summary.channel(), summary.week().week()),
        second(summary.week().week().monday()), StoredRhythm.write(summary))));
  }

  @Override
  public Optional<Summary> summary(ChannelRef channel, IsoWeek week) {
    return shelf.find(summaryKey(channel, week)).map(StoredRhythm::summary);
  }

  // A tally at a time, each of which may be large; what is the member's own goes last, so that whatever comes in between
  // can be done again.
  @Override
  public void forget(MemberRef member) {
    List<Place> places = shelf.all(RecordKey.of(RecordKind.COUNTED, member, ""))
        .map(text -> Place.parse(new String(text, StandardCharsets.UTF_8)))
        .toList();
    for (Place place : places) {
      alone(member, List.of(place.channel()), () -> {
        TallyChanges tallies = new TallyChanges(this::tallyOrEmpty);
        tallies.change(place, tally -> tally.forget(member));
        save(new Entry.Removed(TallyChanges.note(member, place)), tallies);
        return true;
      });
    }
    alone(member, List.of(), () -> {
      List<Entry> removed = new ArrayList<>();
      shelf.all(RecordKey.of(RecordKind.ACTIVITY, member, ""))
          .forEach(json -> removed.add(new Entry.Removed(key(StoredRhythm.activity(json)))));
      shelf.all(RecordKey.of(RecordKind.CHECK_IN, member, ""))
          .map(StoredRhythm::checkIn)
          .forEach(checkIn -> removed
              .add(new Entry.Removed(RecordKey.of(RecordKind.CHECK_IN, member, checkIn.week().toString()))));
      shelf.write(removed);
      return true;
    });
  }

  private Optional<Activity> activity(MemberRef member, String id) {
    return shelf.find(RecordKey.of(RecordKind.ACTIVITY, member, id)).map(StoredRhythm::activity);
  }

  private WeekTally tallyOrEmpty(ChannelRef channel, IsoWeek week) {
    return tally(channel, week).orElseGet(() -> WeekTally.empty(week));
  }

  private void save(Entry entry, TallyChanges tallies) {
    List<Entry> entries = tallies.entries();
    entries.add(entry);
    shelf.write(entries);
  }

  private <T> T alone(MemberRef member, Collection<ChannelRef> channels, Supplier<T> action) {
    List<String> names = new ArrayList<>(List.of(member.toString()));
    channels.forEach(channel -> names.add(channel.toString()));
    return shelf.alone(names, action);
  }

  private static List<ChannelRef> union(Activity one, Activity other) {
    List<ChannelRef> channels = new ArrayList<>(one.channels());
    channels.addAll(other.channels());
    return channels;
  }

  private static Entry put(Activity activity) {
    return Shelf.put(key(activity), second(activity.day()), StoredRhythm.write(activity));
  }

  private static RecordKey key(Activity activity) {
    return RecordKey.of(RecordKind.ACTIVITY, activity.member(), activity.id());
  }

  private static RecordKey historyKey(ChannelRef channel) {
    return RecordKey.of(RecordKind.CHANNEL_HISTORY, channel.toString(), "");
  }

  private static RecordKey summaryKey(ChannelRef channel, IsoWeek week) {
    return RecordKey.of(RecordKind.SUMMARY, channel.toString(), week.toString());
  }

  private static long second(LocalDate day) {
    return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }
}
