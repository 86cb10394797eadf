package dev.rapport.store.mapdb;

import dev.rapport.port.CoachStore;
import java.io.Closeable;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts a compaction when the journal has grown enough, one at a time, in a thread of its own.
final class Compactor implements Closeable {
  private static final Logger log = LoggerFactory.getLogger(Compactor.class);

  private final DataFolder folder;
  private final WorkingSet workingSet;
  private final Committer committer;
  private final InstantSource clock;
  private final CompactionRule rule;
  private final Retention retention;
  private @Nullable Thread running;
  private volatile long threshold;
  private volatile boolean closing;

  /// @param live how many bytes of the journal are needed still
  Compactor(DataFolder folder, WorkingSet workingSet, Committer committer, InstantSource clock, CompactionRule rule,
      Retention retention, long live) {
    this.folder = folder;
    this.workingSet = workingSet;
    this.committer = committer;
    this.clock = clock;
    this.rule = rule;
    this.retention = retention;
    this.threshold = rule.next(live);
  }

  /// Compacts if the journal has become large enough by now; returns at once.
  void consider() {
    long size = workingSet.size();
    if (size >= threshold) {
      var _ = start(size);
    }
  }

  /// Compacts now, however large the journal is.
  ///
  /// @return what does it; absent when the store is closing, or holds nothing
  Optional<Thread> begin() {
    long size = workingSet.size();
    return size > JournalHeader.LENGTH ? start(size) : Optional.empty();
  }

  private synchronized Optional<Thread> start(long size) {
    if (!closing && running == null) {
      running = Thread.ofPlatform().daemon().name("rapport-compaction").start(() -> compact(size));
    }
    return Optional.ofNullable(running);
  }

  private void compact(long before) {
    try {
      long forgetBefore = clock.instant().minus(CoachStore.DELIVERIES_REMEMBERED).toEpochMilli();
      long after = Compaction.run(folder, workingSet, committer, forgetBefore, retention, () -> closing);
      threshold = rule.next(after);
      log.info("compacted {} from {} to {} bytes", folder.journal(), before, after);
    } catch (IOException | RuntimeException | Error e) {
      threshold = before + rule.floor();
      if (!closing) {
        log.error("could not compact {}; turns go on, and it is tried again at {} bytes", folder.journal(), threshold,
            e);
      }
    } finally {
      end();
    }
  }

  private synchronized void end() {
    running = null;
  }

  private synchronized @Nullable Thread stop() {
    closing = true;
    return running;
  }

  /// Gives up what is running, and waits for its end.
  @Override
  public void close() {
    Thread thread = stop();
    if (thread != null) {
      Threads.join(thread);
    }
  }
}
