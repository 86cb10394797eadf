package dev.rapport.store.mapdb;

import dev.rapport.port.CoachStore.Commit;
import dev.rapport.port.NotSavedException;
import java.io.Closeable;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread that decides turns and appends to the journal. All turns that wait share one write and one flush, and
/// are told afterwards.
final class Committer implements Closeable {
  private static final Logger log = LoggerFactory.getLogger(Committer.class);
  private static final int MOST_AT_ONCE = 1024;
  private static final String AS_MUCH_AS_A_TURN = "-".repeat(8 * 1024);

  /// What the thread is given to do, in order.
  sealed interface Work permits Saving, Errand, Stop {}

  /// Something to be written to the journal.
  sealed interface Saving extends Work permits PendingTurn, PendingWrite, Removal {}

  /// A record that is not needed any more. Nobody waits for it.
  record Removal(RecordKey key) implements Saving {}

  /// Something to be done while no turn is being saved.
  record Errand(Action action, CompletableFuture<Boolean> done) implements Work {}

  record Stop() implements Work {}

  interface Action {
    void run() throws IOException;
  }

  private final WorkingSet workingSet;
  private final InstantSource clock;
  private final BlockingQueue<Work> queue = new LinkedBlockingQueue<>();
  private final Thread thread;
  private boolean closed;
  // Only the thread's own.
  private long refused;
  private volatile boolean refusing;

  Committer(WorkingSet workingSet, InstantSource clock) {
    this.workingSet = workingSet;
    this.clock = clock;
    this.thread = Thread.ofPlatform().daemon().name("rapport-journal").start(this::run);
  }

  /// Waits until the turn's fate is durable. An interrupt does not end the wait, because the turn would be saved all the same.
  Commit commit(PendingTurn turn) {
    accept(turn);
    return await(turn.told());
  }

  /// Waits until entries that somebody has decided on are durable.
  void write(PendingWrite write) {
    accept(write);
    await(write.told());
  }

  private static Commit await(CompletableFuture<Commit> told) {
    try {
      return told.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof NotSavedException not) {
        throw new NotSavedException(String.valueOf(not.getMessage()), not);
      }
      throw new IllegalStateException("it is open whether the turn was saved", e.getCause());
    }
  }

  /// Whether a turn could be written now. After a refusal that is tried, because nobody brings turns to a store that says
  /// it takes none.
  boolean writes() {
    try {
      if (refusing) {
        write(PendingWrite.of(List.of(new Entry.Removed(RecordKey.of(RecordKind.OUTGOING, "", AS_MUCH_AS_A_TURN)))));
      }
      return thread.isAlive();
    } catch (NotSavedException | IllegalStateException e) {
      return false;
    }
  }

  /// Forgets a record with the next write; returns at once.
  void remove(RecordKey key) {
    accept(new Removal(key));
  }

  /// Runs something between two batches, and waits for it.
  void alone(Action action) throws IOException {
    Errand errand = new Errand(action, new CompletableFuture<>());
    accept(errand);
    try {
      errand.done().join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    }
  }

  private synchronized void accept(Work work) {
    if (closed) {
      throw new NotSavedException("the store is closed", new IllegalStateException("closed"));
    }
    queue.add(work);
  }

  private void run() {
    List<Work> waiting = new ArrayList<>();
    do {
      waiting.clear();
      waiting.add(take());
      queue.drainTo(waiting, MOST_AT_ONCE);
      List<Saving> savings = new ArrayList<>();
      for (Work work : waiting) {
        if (work instanceof Saving saving) {
          savings.add(saving);
        } else {
          save(savings);
          savings.clear();
        }
        if (work instanceof Errand errand) {
          perform(errand);
        }
      }
      save(savings);
    } while (!(waiting.getLast() instanceof Stop));
  }

  private Work take() {
    while (true) {
      try {
        return queue.take();
      } catch (InterruptedException e) {
        log.warn("the journal's thread was interrupted; it goes on, because turns wait for it", e);
      }
    }
  }

  private void save(List<Saving> savings) {
    if (savings.isEmpty()) {
      return;
    }
    try {
      Batch batch = new Batch(workingSet, clock.instant());
      savings.forEach(batch::add);
      if (batch.frames().isEmpty() || append(batch.file(), batch)) {
        batch.tell();
      }
    } catch (RuntimeException | Error e) {
      log.error("the store stopped; start Rapport again, nothing saved is lost", e);
      for (Saving saving : savings) {
        switch (saving) {
          case PendingTurn turn -> turn.told().completeExceptionally(e);
          case PendingWrite write -> write.told().completeExceptionally(e);
          case Removal _ -> {
            // nobody waits for it
          }
        }
      }
    }
  }

  /// @return whether the batch is durable and shown; if not, its turns have been told so
  private boolean append(JournalFile file, Batch batch) {
    long offset = file.end();
    try {
      file.append(batch.frames().stream().map(Frame.Fresh::bytes).toList());
    } catch (IOException e) {
      String message = "could not write to " + file.path() + ": " + UnusableDataFolderException.reason(e);
      if (refused == 0) {
        log.error("turns are NOT SAVED: {}. Members are told to try again.", message, e);
      }
      refused += batch.frames().size();
      refusing = true;
      batch.refuse(new NotSavedException(message, e));
      return false;
    }
    if (refused > 0) {
      log.warn("turns are saved again in {}; {} were refused meanwhile", file.path(), refused);
      refused = 0;
      refusing = false;
    }
    List<Frame.Placed> written = new ArrayList<>();
    for (Frame.Fresh frame : batch.frames()) {
      written.addAll(frame.at(offset));
      offset += frame.bytes().limit();
    }
    workingSet.show(written, batch.conversations());
    return true;
  }

  private static void perform(Errand errand) {
    try {
      errand.action().run();
      errand.done().complete(true);
    } catch (IOException | RuntimeException | Error e) {
      errand.done().completeExceptionally(e);
    }
  }

  /// Saves what was accepted, then ends.
  @Override
  public void close() {
    synchronized (this) {
      if (!closed) {
        closed = true;
        queue.add(new Stop());
      }
    }
    Threads.join(thread);
  }
}
