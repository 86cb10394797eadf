package dev.rapport.store.postgres;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.Activity;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.Measure;
import dev.rapport.engagement.WeekTally;
import dev.rapport.store.json.StoredRhythm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Counting within a transaction that has the channels to itself. Whoever is counted in a tally is noted beside it, so that
/// it can be found when they want to be forgotten.
record Tallies(Records records) {
  private static final JsonMapper JSON = new JsonMapper();

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

  void plus(Activity activity) throws SQLException {
    for (ChannelRef channel : activity.channels()) {
      plus(new Place(channel, activity.week()), activity.member(), Measure.of(activity.way()), activity.count());
    }
  }

  void plus(Place place, MemberRef member, Measure measure, int count) throws SQLException {
    WeekTally before = find(place).orElseGet(() -> WeekTally.empty(place.week()));
    if (!before.people().containsKey(member.toString())) {
      records.put(Table.COUNTED, Owner.of(member), place.toString(), monday(place.week()), note(place));
    }
    put(place, before.plus(member, measure, count));
  }

  void minus(Activity activity) throws SQLException {
    for (ChannelRef channel : activity.channels()) {
      change(new Place(channel, activity.week()),
          tally -> tally.minus(activity.member(), Measure.of(activity.way()), activity.count()));
    }
  }

  void change(Place place, UnaryOperator<WeekTally> change) throws SQLException {
    put(place, change.apply(find(place).orElseGet(() -> WeekTally.empty(place.week()))));
  }

  Optional<WeekTally> find(Place place) throws SQLException {
    return records.find(Table.TALLY, Owner.of(place.channel()), place.week().toString()).map(StoredRhythm::tally);
  }

  private void put(Place place, WeekTally tally) throws SQLException {
    records.put(Table.TALLY, Owner.of(place.channel()), place.week().toString(), monday(place.week()),
        StoredRhythm.write(tally));
  }

  static Instant monday(IsoWeek week) {
    return week.monday().atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static byte[] note(Place place) {
    return TextNode.valueOf(place.toString()).toString().getBytes(StandardCharsets.UTF_8);
  }

  /// The place that a note names.
  static Place place(byte[] note) {
    try {
      return Place.parse(JSON.readTree(note).textValue());
    } catch (IOException e) {
      throw new UncheckedIOException("a note of a tally is no text", e);
    }
  }
}
