package dev.rapport.store.mapdb;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/// What readers see: only turns that are durable, each of them whole. The lock is held for microseconds, never while
/// anything is made durable.
final class WorkingSet implements Closeable {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private OpenJournal journal;

  WorkingSet(OpenJournal journal) {
    this.journal = journal;
  }

  <T> T read(Function<OpenJournal, T> reading) {
    lock.readLock().lock();
    try {
      return reading.apply(journal);
    } finally {
      lock.readLock().unlock();
    }
  }

  /// Shows frames that are durable now.
  void show(List<Frame> frames) throws IOException {
    lock.writeLock().lock();
    try {
      for (Frame frame : frames) {
        journal.apply(frame);
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  /// Goes on with another journal that says the same.
  void replace(OpenJournal next) throws IOException {
    lock.writeLock().lock();
    try (OpenJournal _ = journal) {
      journal = next;
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public void close() throws IOException {
    lock.writeLock().lock();
    try {
      journal.close();
    } finally {
      lock.writeLock().unlock();
    }
  }
}
