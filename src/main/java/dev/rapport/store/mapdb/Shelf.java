package dev.rapport.store.mapdb;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What the stores of one journal share: reading records, writing several at once, and keeping others from what somebody
/// is about to change. One process has the journal, so that locks in memory are enough.
final class Shelf {
  private static final int STRIPES = 512;

  private final WorkingSet workingSet;
  private final Committer committer;
  private final Compactor compactor;
  private final ReentrantLock[] stripes = new ReentrantLock[STRIPES];

  Shelf(WorkingSet workingSet, Committer committer, Compactor compactor) {
    this.workingSet = workingSet;
    this.committer = committer;
    this.compactor = compactor;
    Arrays.setAll(stripes, _ -> new ReentrantLock());
  }

  Optional<byte[]> find(RecordKey key) {
    return workingSet.read(journal -> journal.find(key)).map(Shelf::json);
  }

  /// The records of one owner and kind whose stamp is in this range, both included, in the order of their stamps.
  Stream<byte[]> dated(RecordKey ofOwner, long from, long to) {
    return workingSet.read(journal -> journal.dated(ofOwner, from, to)).stream().map(Shelf::json);
  }

  /// All records of one owner and kind.
  Stream<byte[]> all(RecordKey ofOwner) {
    return ofOwner.kind().dated() ? dated(ofOwner, Long.MIN_VALUE, Long.MAX_VALUE) : find(ofOwner).stream();
  }

  /// The names of all records of one owner and kind.
  List<RecordKey> keys(RecordKey ofOwner) {
    return ofOwner.kind().dated()
        ? workingSet.read(journal -> journal.dated(ofOwner, Long.MIN_VALUE, Long.MAX_VALUE))
            .stream()
            .map(Entry.Put::key)
            .toList()
        : find(ofOwner).isPresent() ? List.of(ofOwner) : List.of();
  }

  /// Writes the journal anew soon, without what is outdated.
  void compact() {
    var _ = compactor.begin();
  }

  /// Makes all of it durable, or none.
  ///
  /// @throws dev.rapport.port.NotSavedException when it could not be written
  void write(List<Entry> entries) {
    if (!entries.isEmpty()) {
      committer.write(PendingWrite.of(entries));
      compactor.consider();
    }
  }

  /// Does something while nobody else does anything that concerns one of these names.
  <T> T alone(Collection<String> names, Supplier<T> action) {
    // Always in the same order, so that no two wait for each other.
    int[] needed = names.stream()
        .mapToInt(name -> Math.floorMod(name.hashCode(), STRIPES))
        .sorted()
        .distinct()
        .toArray();
    for (int stripe : needed) {
      stripes[stripe].lock();
    }
    try {
      return action.get();
    } finally {
      for (int stripe : needed) {
        stripes[stripe].unlock();
      }
    }
  }

  static Entry put(RecordKey key, long stamp, byte[] json) {
    return new Entry.Put(key, stamp, ByteBuffer.wrap(json));
  }

  private static byte[] json(Entry.Put put) {
    ByteBuffer value = put.value();
    byte[] bytes = new byte[value.remaining()];
    value.get(value.position(), bytes);
    return bytes;
  }
}
