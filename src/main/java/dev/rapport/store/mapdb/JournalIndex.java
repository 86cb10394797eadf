package dev.rapport.store.mapdb;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.collections.impl.map.mutable.primitive.LongLongHashMap;
import org.mapdb.BTreeMap;
import org.mapdb.DB;
import org.mapdb.DBMaker;
import org.mapdb.Serializer;

/// Where in the journal each record stands: MapDB trees outside the heap, some 40 bytes a record. Nothing of it is ever
/// on disk. Not for several threads at once; [WorkingSet] sees to that.
///
/// Deliveries are new with every turn, looked up alone and never in order, and forgotten within a day: they stand in a
/// table of numbers. A tree of them took a tenth of a whole turn.
final class JournalIndex implements Closeable {
  // Measured with a million records: larger nodes take less memory and more time.
  private static final int NODE_SIZE = 24;
  // A dated record's place in the timeline: its second, then bits that tell records of one second apart.
  private static final int TIE_BITS = 30;
  private static final long LAST_SECOND = (1L << (63 - TIE_BITS)) - 1;

  static final String RECORDS = "records";
  static final String TIMELINE = "timeline";

  private final DB db;
  private final BTreeMap<UUID, Long> records;
  private final BTreeMap<UUID, Long> timeline;
  private final LongLongHashMap deliveries;
  private long live;

  /// An empty one.
  JournalIndex() {
    this(DBMaker.memoryDirectDB().make(), new LongLongHashMap(), 0);
  }

  /// @param db may hold the trees already
  /// @param deliveries when each was saved, by [#delivery]
  JournalIndex(DB db, LongLongHashMap deliveries, long live) {
    this.db = db;
    this.records = tree(db, RECORDS).createOrOpen();
    this.timeline = tree(db, TIMELINE).createOrOpen();
    this.deliveries = deliveries;
    this.live = live;
  }

  private static DB.TreeMapMaker<UUID, Long> tree(DB db, String name) {
    return db.treeMap(name, new HashSerializer(), Serializer.LONG).maxNodeSize(NODE_SIZE);
  }

  /// Takes the keys of a tree in ascending order, each once.
  static DB.TreeMapSink<UUID, Long> sink(DB db, String name) {
    return tree(db, name).createFromSink();
  }

  Optional<Location> find(RecordKey key) {
    return Optional.ofNullable(records.get(key.hash())).map(Location::of);
  }

  /// How many bytes of the journal are needed still.
  long live() {
    return live;
  }

  /// @return where the record stood until now
  Optional<Location> put(RecordKey key, Location at) {
    Optional<Location> old = Optional.ofNullable(records.put(key.hash(), at.packed())).map(Location::of);
    live += at.length() - old.map(Location::length).orElse(0);
    return old;
  }

  void remove(RecordKey key) {
    Long old = records.remove(key.hash());
    live -= old == null ? 0 : Location.of(old).length();
  }

  void addDate(RecordKey key, long second, Location at) {
    addDate(date(key, second), at.packed());
  }

  /// The first place in the timeline that a record may have: its member and kind, its second, and bits of its own.
  static UUID date(RecordKey key, long second) {
    return new UUID(key.memberHash(), firstTie(second) | (key.hash().getLeastSignificantBits() >>> (64 - TIE_BITS)));
  }

  /// Takes the given place in the timeline, or the next of the same second that is free.
  void addDate(UUID date, long at) {
    long second = date.getLeastSignificantBits() & -(1L << TIE_BITS);
    for (long tie = date.getLeastSignificantBits();; tie++) {
      UUID place = new UUID(date.getMostSignificantBits(), second | (tie & ((1L << TIE_BITS) - 1)));
      if (timeline.putIfAbsent(place, at) == null) {
        return;
      }
    }
  }

  void removeDate(RecordKey key, long second, Location at) {
    long member = key.memberHash();
    Iterator<Map.Entry<UUID, Long>> sameSecond = timeline
        .entryIterator(new UUID(member, firstTie(second)), true, new UUID(member, lastTie(second)), true);
    while (sameSecond.hasNext()) {
      Map.Entry<UUID, Long> entry = sameSecond.next();
      if (entry.getValue() == at.packed()) {
        timeline.remove(entry.getKey());
        return;
      }
    }
  }

  /// The places of the records of one member and kind from one second to another, both included, in order of time. The
  /// member is known here only by 64 bits of a hash: whoever reads them checks whose they are.
  List<Location> dated(RecordKey ofMember, long from, long to) {
    long member = ofMember.memberHash();
    List<Location> found = new ArrayList<>();
    if (from <= to) {
      timeline.valueIterator(new UUID(member, firstTie(from)), true, new UUID(member, lastTie(to)), true)
          .forEachRemaining(at -> found.add(Location.of(at)));
    }
    return found;
  }

  void deliver(Entry.Delivered delivery, Location at) {
    int before = deliveries.size();
    deliveries.put(delivery(delivery.id()), delivery.at());
    live += deliveries.size() > before ? at.length() : 0;
  }

  /// When this delivery was saved, in milliseconds, if it is remembered.
  Optional<Long> delivered(String id) {
    long at = deliveries.getIfAbsent(delivery(id), Long.MIN_VALUE);
    return at == Long.MIN_VALUE ? Optional.empty() : Optional.of(at);
  }

  /// 64 bits that stand for a delivery. Among a million of one day, one in 18 million million finds its place taken.
  static long delivery(String id) {
    return RecordKey.hash(id).getMostSignificantBits();
  }

  private static long firstTie(long second) {
    return Math.clamp(second, -LAST_SECOND, LAST_SECOND) << TIE_BITS;
  }

  private static long lastTie(long second) {
    return firstTie(second) | ((1L << TIE_BITS) - 1);
  }

  @Override
  public void close() {
    db.close();
  }
}
