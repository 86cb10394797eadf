package dev.rapport.service;

import dev.rapport.coaching.WorkspaceRef;
import dev.rapport.engagement.Occurrence;
import dev.rapport.engagement.Occurrences;
import dev.rapport.engagement.Rhythm;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One round a minute over everything that is due. A round sends a workspace only so much, and a channel or member one
/// message; the rest is still due in the next round, so that ten thousand programmes due at one minute spread by
/// themselves and nothing has to be queued. Workspaces go side by side: one that is slow, full or gone holds back nobody
/// else.
public final class Rounds implements AutoCloseable {
  /// What one round sends to one workspace. Slack takes several hundred messages a minute.
  static final int MOST_A_WORKSPACE = 60;

  private static final int WORKSPACES_AT_ONCE = 64;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

  private final CadenceParts parts;
  private final Cadence cadence;
  private final ExecutorService lanes = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore places = new Semaphore(WORKSPACES_AT_ONCE);
  private final Set<WorkspaceRef> underWay = ConcurrentHashMap.newKeySet();
  private final Map<WorkspaceRef, Instant> heldUntil = new ConcurrentHashMap<>();
  private final Map<WorkspaceRef, Integer> troubles = new ConcurrentHashMap<>();

  public Rounds(CadenceParts parts) {
    this.parts = parts;
    this.cadence = new Cadence(parts);
  }

  private record Due(Rhythm rhythm, Occurrence occurrence) {}

  /// Begins one round and does not wait for it. Never throws: what failed is due again in the next round. A workspace
  /// whose last round is still under way is left out.
  ///
  /// @return completed when everything that it began has ended
  public synchronized CompletableFuture<Void> walk() {
    List<CompletableFuture<Void>> begun = new ArrayList<>();
    try {
      cadence.recover();
      due().forEach((workspace, lane) -> {
        underWay.add(workspace);
        begun.add(CompletableFuture.runAsync(() -> walk(workspace, lane), lanes));
      });
    } catch (RuntimeException e) {
      LOG.error("A round failed; the next one tries again: {}", Trace.of(e));
    }
    return CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new));
  }

  /// The first moment after another at which anything comes round; absent while nothing does.
  public Optional<Instant> next(Instant from) {
    List<Instant> firsts = new ArrayList<>();
    parts.programmes()
        .each(rhythm -> Occurrences.next(rhythm, from).map(next -> next.at().toInstant()).ifPresent(firsts::add));
    return firsts.stream().min(Comparator.naturalOrder());
  }

  /// Lets what is being sent end, within a few seconds; what was not begun is due after the next start.
  @Override
  public void close() {
    lanes.shutdown();
    try {
      if (!lanes.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("Messages are still on their way; whether they arrive is told after the next start");
        lanes.shutdownNow();
      }
    } catch (InterruptedException e) {
      lanes.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private Map<WorkspaceRef, List<Due>> due() {
    Instant now = parts.clock().instant();
    heldUntil.values().removeIf(until -> !until.isAfter(now));
    Map<WorkspaceRef, List<Due>> due = new LinkedHashMap<>();
    parts.programmes().each(rhythm -> {
      WorkspaceRef workspace = rhythm.workspace();
      if (heldUntil.containsKey(workspace) || underWay.contains(workspace)
          || due.getOrDefault(workspace, List.of()).size() >= MOST_A_WORKSPACE) {
        return;
      }
      Occurrences.due(rhythm, now)
          .stream()
          .filter(occurrence -> cadence.isOpen(occurrence.key()))
          .findFirst()
          .ifPresent(first -> due.computeIfAbsent(workspace, _ -> new ArrayList<>()).add(new Due(rhythm, first)));
    });
    return due;
  }

  private void walk(WorkspaceRef workspace, List<Due> lane) {
    places.acquireUninterruptibly();
    try {
      for (Due due : lane) {
        if (lanes.isShutdown() || !goesOn(workspace, due)) {
          return;
        }
      }
    } finally {
      places.release();
      underWay.remove(workspace);
    }
  }

  private boolean goesOn(WorkspaceRef workspace, Due due) {
    try {
      return switch (cadence.run(due.rhythm(), due.occurrence())) {
        case Ran.NotMine _ -> true;
        case Ran.Tried _ -> {
          troubles.remove(workspace);
          yield true;
        }
        case Ran.TooMuch(var until) -> {
          heldUntil.put(workspace, until);
          yield false;
        }
        case Ran.Trouble _ -> {
          int times = troubles.merge(workspace, 1, Integer::sum);
          heldUntil.put(workspace, parts.clock().instant().plus(parts.retries().wait(times)));
          yield false;
        }
      };
    } catch (RuntimeException e) {
      LOG.error("Could not run {}; it is tried again: {}", due.occurrence().key(), Trace.of(e));
      return true;
    }
  }
}
