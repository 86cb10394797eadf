package dev.rapport.store.mapdb;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.collections.impl.map.mutable.primitive.LongLongHashMap;
import org.mapdb.DB;
import org.mapdb.DBMaker;

/// Builds the index of a whole journal at once: what its frames say is gathered and sorted first, because MapDB takes
/// sorted keys several times faster than it takes them one by one.
final class IndexLoad {
  // No location is 0: a journal begins with its header.
  private static final long REMOVED = 0;

  private final long forgetBefore;
  private final int most;
  private final KeyedLongs records = new KeyedLongs();
  // The value is the index of the record in the list above.
  private final KeyedLongs dates = new KeyedLongs();
  private final LongLongHashMap deliveries = new LongLongHashMap();
  private long live;

  IndexLoad(long forgetBefore) {
    this(forgetBefore, (int) Math.min(KeyedLongs.MOST, Runtime.getRuntime().maxMemory() / 100));
  }

  IndexLoad(long forgetBefore, int most) {
    this.forgetBefore = forgetBefore;
    this.most = most;
  }

  /// Whether as much is gathered as the heap bears. What follows is put into the index that this one builds.
  boolean full() {
    return records.size() + dates.size() + deliveries.size() >= most;
  }

  void add(Frame frame) throws IOException {
    for (Frame.Placed placed : frame.entries()) {
      switch (placed.entry()) {
        case Entry.Put(RecordKey key, long stamp, _) -> {
          if (key.kind().dated()) {
            dates.add(JournalIndex.date(key, stamp), records.size());
          }
          records.add(key.hash(), placed.at().packed());
        }
        case Entry.Removed(RecordKey key) -> records.add(key.hash(), REMOVED);
        case Entry.Delivered(String id, long at) -> {
          if (at > forgetBefore) {
            int before = deliveries.size();
            deliveries.put(JournalIndex.delivery(id), at);
            live += deliveries.size() > before ? placed.at().length() : 0;
          }
        }
      }
    }
  }

  JournalIndex index() {
    DB db = DBMaker.memoryDirectDB().make();
    BitSet present = new BitSet(records.size());
    DB.TreeMapSink<UUID, Long> sink = JournalIndex.sink(db, JournalIndex.RECORDS);
    int[] sorted = records.sorted();
    for (int i = 0; i < sorted.length; i++) {
      long location = records.value(sorted[i]);
      if (isLast(records, sorted, i) && location != REMOVED) {
        sink.put(records.key(sorted[i]), location);
        live += Location.of(location).length();
        present.set(sorted[i]);
      }
    }
    sink.create();
    List<Integer> ties = loadDates(JournalIndex.sink(db, JournalIndex.TIMELINE), present);
    JournalIndex index = new JournalIndex(db, deliveries, live);
    ties.forEach(date -> index.addDate(dates.key(date), records.value((int) dates.value(date))));
    return index;
  }

  /// @return the dates whose place another record of the same second has
  private List<Integer> loadDates(DB.TreeMapSink<UUID, Long> sink, BitSet present) {
    List<Integer> ties = new ArrayList<>();
    UUID last = null;
    for (int date : dates.sorted()) {
      int record = (int) dates.value(date);
      if (present.get(record)) {
        UUID key = dates.key(date);
        if (key.equals(last)) {
          ties.add(date);
        } else {
          sink.put(key, records.value(record));
          last = key;
        }
      }
    }
    sink.create();
    return ties;
  }

  private static boolean isLast(KeyedLongs keyed, int[] sorted, int i) {
    return i + 1 == sorted.length || !keyed.key(sorted[i]).equals(keyed.key(sorted[i + 1]));
  }
}
