package dev.rapport.service;

import dev.rapport.coaching.WorkspaceRef;
import dev.rapport.port.Departures;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What happens to the records of a workspace that takes Rapport away: they wait, in case it was a slip, and are deleted
/// when the grace period is over. Whoever is heard of in between has come back. Safe for use by many threads.
public final class Farewells {
  /// How long everything is kept for a workspace that has left.
  public static final Duration GRACE = Duration.ofDays(30);

  /// What was under way when it left may still arrive, and is no return.
  static final Duration LINGERING = Duration.ofHours(1);

  private static final Logger LOG = LoggerFactory.getLogger(Farewells.class);

  private final Departures departures;
  private final InstantSource clock;
  private final Map<WorkspaceRef, Instant> away = new ConcurrentHashMap<>();

  public Farewells(Departures departures, InstantSource clock) {
    this.departures = departures;
    this.clock = clock;
    away.putAll(departures.away());
  }

  void left(WorkspaceRef workspace) {
    Instant now = clock.instant();
    departures.left(workspace, now);
    away.putIfAbsent(workspace, now);
  }

  /// Somebody there did something. It costs nothing while nobody has left.
  void heardOf(WorkspaceRef workspace) {
    Instant since = away.get(workspace);
    if (since != null && !since.plus(LINGERING).isAfter(clock.instant())) {
      departures.cameBack(workspace);
      away.remove(workspace);
      LOG.info("A workspace is back, and nothing of its is deleted: {}", workspace);
    }
  }

  /// Deletes what is due. Never throws: what failed is due again the next time.
  public void tick() {
    away.forEach((workspace, since) -> {
      if (since.plus(GRACE).isAfter(clock.instant())) {
        return;
      }
      try {
        departures.erase(workspace);
        away.remove(workspace);
        LOG.info("Everything of a workspace that left is deleted: {}", workspace);
      } catch (RuntimeException e) {
        LOG.error("Could not delete what a workspace left behind; it is tried again: {} {}", workspace, Trace.of(e));
      }
    });
  }
}
