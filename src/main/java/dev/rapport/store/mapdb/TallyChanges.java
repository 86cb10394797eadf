package dev.rapport.store.mapdb;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.Activity;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.Measure;
import dev.rapport.engagement.WeekTally;
import dev.rapport.store.json.StoredRhythm;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/// The tallies that one write changes. Whoever is counted in one is noted beside it, so that it can be found when they
/// want to be forgotten.
final class TallyChanges {
  private final BiFunction<ChannelRef, IsoWeek, WeekTally> before;
  private final Map<Place, WeekTally> changed = new LinkedHashMap<>();
  private final List<Entry> notes = new ArrayList<>();

  record Place(ChannelRef channel, IsoWeek week) {
    /// Reads what [#toString] wrote.
    static Place parse(String text) {
      int slash = text.lastIndexOf('/');
      return new Place(ChannelRef.parse(text.substring(0, slash)), IsoWeek.parse(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
      return channel + "/" + week;
    }
  }

  /// @param before the tally as it is saved, or an empty one
  TallyChanges(BiFunction<ChannelRef, IsoWeek, WeekTally> before) {
    this.before = before;
  }

  void plus(Activity activity) {
    activity.channels()
        .forEach(channel -> plus(new Place(channel, activity.week()), activity.member(), Measure.of(activity.way()),
            activity.count()));
  }

  void plus(Place place, MemberRef member, Measure measure, int count) {
    if (!tally(place).people().containsKey(member.toString())) {
      notes
          .add(Shelf.put(note(member, place), second(place.week()), place.toString().getBytes(StandardCharsets.UTF_8)));
    }
    change(place, tally -> tally.plus(member, measure, count));
  }

  void minus(Activity activity) {
    activity.channels()
        .forEach(channel -> change(new Place(channel, activity.week()),
            tally -> tally.minus(activity.member(), Measure.of(activity.way()), activity.count())));
  }

  void change(Place place, UnaryOperator<WeekTally> change) {
    changed.put(place, change.apply(tally(place)));
  }

  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>(notes);
    changed.forEach((place, tally) -> entries
        .add(Shelf.put(key(place), second(place.week()), StoredRhythm.write(tally))));
    return entries;
  }

  private WeekTally tally(Place place) {
    WeekTally known = changed.get(place);
    return known == null ? before.apply(place.channel(), place.week()) : known;
  }

  static RecordKey key(Place place) {
    return RecordKey.of(RecordKind.TALLY, place.channel().toString(), place.week().toString());
  }

  static RecordKey note(MemberRef member, Place place) {
    return RecordKey.of(RecordKind.COUNTED, member, place.toString());
  }

  static long second(IsoWeek week) {
    return week.monday().atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }
}
