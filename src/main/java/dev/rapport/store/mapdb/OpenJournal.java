package dev.rapport.store.mapdb;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A journal together with the index that says where in it each record stands.
///
/// @param forgetBefore deliveries older than this, in milliseconds, are not taken up any more
record OpenJournal(JournalFile file, JournalIndex index, long forgetBefore) implements Closeable {

  /// Takes up what a frame says. The frame stands in the file by now.
  void apply(Frame frame) throws IOException {
    apply(frame.entries());
  }

  /// Takes up what whole frames say.
  void apply(List<Frame.Placed> entries) throws IOException {
    for (Frame.Placed placed : entries) {
      switch (placed.entry()) {
        case Entry.Put put -> put(put, placed.at());
        case Entry.Removed(RecordKey key) -> {
          forgetDate(key, index.find(key));
          index.remove(key);
        }
        case Entry.Delivered delivery -> {
          if (delivery.at() > forgetBefore) {
            index.deliver(delivery, placed.at());
          }
        }
      }
    }
  }

  private void put(Entry.Put put, Location at) throws IOException {
    Optional<Location> old = index.put(put.key(), at);
    if (put.key().kind().dated()) {
      forgetDate(put.key(), old);
      index.addDate(put.key(), put.stamp(), at);
    }
  }

  private void forgetDate(RecordKey key, Optional<Location> old) throws IOException {
    if (old.isPresent()) {
      index.removeDate(key, read(old.get()).stamp(), old.get());
    }
  }

  Optional<Entry.Put> find(RecordKey key) {
    return index.find(key).map(at -> {
      Entry.Put put = readUnchecked(at);
      if (!put.key().equals(key)) {
        throw new DamagedJournalException(file.path(), at.offset(), "another record stands where the index points");
      }
      return put;
    });
  }

  /// The records of one member and kind from one second to another, both included.
  List<Entry.Put> dated(RecordKey ofMember, long from, long to) {
    List<Entry.Put> found = new ArrayList<>();
    for (Location at : index.dated(ofMember, from, to)) {
      Entry.Put put = readUnchecked(at);
      if (put.key().sameMemberAndKind(ofMember)) {
        found.add(put);
      }
    }
    return found;
  }

  private Entry.Put readUnchecked(Location at) {
    try {
      return read(at);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.path() + " at offset " + at.offset(), e);
    }
  }

  private Entry.Put read(Location at) throws IOException {
    ByteBuffer bytes = file.read(at);
    try {
      if (Entry.read(bytes) instanceof Entry.Put put) {
        return put;
      }
    } catch (IOException e) {
      throw new DamagedJournalException(file.path(), at.offset(),
          "a record is not as it was written: " + e.getMessage());
    }
    throw new DamagedJournalException(file.path(), at.offset(), "no record stands where the index points");
  }

  @Override
  public void close() throws IOException {
    try (index) {
      file.close();
    }
  }
}
