package dev.rapport.app;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The running whole: its parts in the order they were started, to be stopped in reverse. [Wiring] fills it.
public final class Application {
  private static final Logger LOG = LoggerFactory.getLogger(Application.class);
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final Deque<Part> parts = new ArrayDeque<>();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final URI address;

  private record Part(String name, Stop stop) {}

  /// How a part is stopped.
  interface Stop {
    void run() throws Exception;
  }

  Application(URI address) {
    this.address = address;
  }

  /// Where a browser on this machine finds it.
  public URI address() {
    return address;
  }

  /// Remembers how to stop what was just started.
  void started(String name, Stop stop) {
    parts.push(new Part(name, stop));
  }

  /// Stops every part, the last started first. One that fails keeps no other from being stopped.
  public synchronized void stop() {
    while (!parts.isEmpty()) {
      Part part = parts.pop();
      try {
        part.stop().run();
      } catch (Exception e) {
        LOG.error("The {} did not stop in order", part.name(), e);
      }
    }
    stopped.countDown();
  }

  /// From now on, a signal to end the process stops everything first; after ten seconds the process ends anyway.
  public void stopWithTheProcess() {
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> {
      LOG.info("Stopping");
      Thread stopping = Thread.ofPlatform().daemon().start(this::stop);
      try {
        if (!stopping.join(LIMIT)) {
          LOG.error("Not everything stopped within {} s", LIMIT.toSeconds());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }));
  }

  public void awaitStop() throws InterruptedException {
    stopped.await();
  }
}
