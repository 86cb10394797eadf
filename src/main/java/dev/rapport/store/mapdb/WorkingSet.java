package dev.rapport.store.mapdb;

import dev.rapport.coaching.conversation.Conversation;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/// What readers see: only turns that are durable, each of them whole. The lock is held for microseconds, never while
/// anything is made durable.
final class WorkingSet implements Closeable {
  private static final long RECENT = 2L << 20;

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final RecentConversations recent = new RecentConversations(RECENT);
  private OpenJournal journal;
  private boolean broken;

  WorkingSet(OpenJournal journal) {
    this.journal = journal;
  }

  <T> T read(Function<OpenJournal, T> reading) {
    lock.readLock().lock();
    try {
      return reading.apply(trusted());
    } finally {
      lock.readLock().unlock();
    }
  }

  /// How long the journal is by now.
  long size() {
    lock.readLock().lock();
    try {
      return journal.file().end();
    } finally {
      lock.readLock().unlock();
    }
  }

  /// The conversation, if it was saved a short while ago; whether there is another, the journal says.
  Optional<Conversation> recent(RecordKey conversation) {
    lock.readLock().lock();
    try {
      trusted();
      return recent.find(conversation);
    } finally {
      lock.readLock().unlock();
    }
  }

  /// Shows what is durable now. When that fails the set is of no use any more, and every reader is told so.
  ///
  /// @param conversations those among the entries that are to be kept at hand
  void show(List<Frame.Placed> entries, Map<RecordKey, RecentConversations.Kept> conversations) {
    lock.writeLock().lock();
    try {
      OpenJournal shown = trusted();
      broken = true;
      shown.apply(entries);
      entries.forEach(each -> each.entry().changed().ifPresent(recent::forget));
      conversations.forEach(recent::keep);
      broken = false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lock.writeLock().unlock();
    }
  }

  private OpenJournal trusted() {
    if (broken) {
      throw new IllegalStateException(
          "the store is closed, or could not take up what it had saved: start Rapport again, nothing saved is lost");
    }
    return journal;
  }

  /// Goes on with another journal that says the same.
  ///
  /// @return the one until now, which nobody reads any more
  OpenJournal replace(OpenJournal next) {
    lock.writeLock().lock();
    try {
      OpenJournal old = journal;
      journal = next;
      // It may be written anew without some of them.
      recent.clear();
      return old;
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public void close() throws IOException {
    lock.writeLock().lock();
    try {
      broken = true;
      journal.close();
    } finally {
      lock.writeLock().unlock();
    }
  }
}
