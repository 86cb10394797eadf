package dev.rapport.service;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is done for a member while they are answered already. What the process does not get to is not made up for.
final class Background implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 5;
  private static final Logger LOG = LoggerFactory.getLogger(Background.class);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Set<String> waiting = ConcurrentHashMap.newKeySet();
  private final Map<Long, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();
  private final AtomicLong numbers = new AtomicLong();

  /// Does something soon. While one of the same name waits to begin, another one is not needed.
  void soon(String name, long afterMillis, Runnable action) {
    if (!waiting.add(name)) {
      return;
    }
    CompletableFuture<Void> done = CompletableFuture.runAsync(() -> {
      waiting.remove(name);
      action.run();
    }, afterMillis == 0 ? threads : CompletableFuture.delayedExecutor(afterMillis, TimeUnit.MILLISECONDS, threads));
    long number = numbers.incrementAndGet();
    underWay.put(number, done);
    var _ = done.whenComplete((_, failure) -> {
      underWay.remove(number);
      if (failure != null) {
        LOG.warn("{} failed: {}", name, Trace.of(failure));
      }
    });
  }

  /// Done when nothing is under way that is under way now.
  CompletableFuture<Void> quiet() {
    return CompletableFuture.allOf(underWay.values().toArray(CompletableFuture[]::new));
  }

  @Override
  public void close() {
    try {
      quiet().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      LOG.warn("Stopping before everything was brought up to date");
    }
    threads.shutdownNow();
  }
}
