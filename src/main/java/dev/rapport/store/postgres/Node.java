package dev.rapport.store.postgres;

import dev.rapport.coaching.Platform;
import dev.rapport.port.DeliveryId;
import dev.rapport.port.Outgoing;
import dev.rapport.store.json.StoredJson;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// This process among those that share the database. Each shows every few seconds that it lives, by the database's clock;
/// what one that lives no more has left unsent is taken by whichever asks first.
final class Node implements AutoCloseable {
  private static final Duration PULSE = Duration.ofSeconds(5);
  private static final Duration GONE = Duration.ofSeconds(30);
  private static final Logger LOG = LoggerFactory.getLogger(Node.class);

  private final Database database;
  private final String id;
  private final ScheduledExecutorService pulse = Executors
      .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("store-pulse").daemon().factory());
  private final Queue<Outgoing> toForget = new ConcurrentLinkedQueue<>();

  /// @param id a name that no other process has or ever had
  Node(Database database, String id) {
    this.database = database;
    this.id = id;
    beat();
    var _ = pulse.scheduleWithFixedDelay(this::tryToBeat, PULSE.toMillis(), PULSE.toMillis(), TimeUnit.MILLISECONDS);
  }

  String id() {
    return id;
  }

  /// Shows that this process lives. One that could not for a while, because the database was away, judges nobody else for as
  /// long: they may have been cut off just like it.
  void beat() {
    database.write(connection -> new Records(connection).change(
        "insert into node (id, seen, steady) values (?, now(), '-infinity') on conflict (id) do update set seen = now(), "
            + "steady = case when node.seen < now() - make_interval(secs => ?) then now() else node.steady end",
        id, GONE.toSeconds()));
    for (Outgoing sent = toForget.peek(); sent != null; sent = toForget.peek()) {
      forget(sent);
      toForget.remove();
    }
  }

  private void tryToBeat() {
    try {
      beat();
    } catch (RuntimeException e) {
      LOG.warn("The database was not told that this process lives: {}", e.getMessage());
    }
  }

  /// Takes over what is left for this platform by processes that are gone.
  List<Outgoing> takeOver(Platform platform) {
    return sorted(database.write(connection -> new Records(connection).select("""
        update outgoing set node = ? where (workspace, owner, id) in (
          select workspace, owner, id from outgoing waiting
          where platform = ?
            and not exists (select from node
              where node.id = waiting.node and node.seen > now() - make_interval(secs => ?))
            and exists (select from node
              where node.id = ? and node.steady < now() - make_interval(secs => ?))
          for update skip locked)
        returning value""", id, platform.id(), GONE.toSeconds(), id, GONE.toSeconds())));
  }

  /// What this process and all others have still to send.
  List<Outgoing> unsent(Platform platform, Instant since) {
    return sorted(database.read(connection -> new Records(connection).select(
        "select value from outgoing where platform = ? and at >= ?", platform.id(), Records.time(since))))
        .stream()
        .filter(outgoing -> !outgoing.at().isBefore(since))
        .toList();
  }

  /// Forgets what was sent; while the database is away, as soon as it is back.
  void sent(Outgoing outgoing) {
    try {
      forget(outgoing);
    } catch (RuntimeException e) {
      LOG.warn("outgoing {} was sent, and the database will be told when it answers: {}", outgoing.id().value(),
          e.getMessage());
      toForget.add(outgoing);
    }
  }

  private void forget(Outgoing outgoing) {
    DeliveryId delivery = outgoing.id();
    database.write(connection -> {
      new Records(connection).remove(Table.OUTGOING, Owner.of(outgoing.member()), delivery.value());
      return delivery;
    });
  }

  private static List<Outgoing> sorted(List<byte[]> found) {
    return found.stream()
        .map(StoredJson::outgoing)
        .sorted(Comparator.comparing(Outgoing::at).thenComparing(outgoing -> outgoing.id().value()))
        .toList();
  }

  /// Lets others have at once what it leaves.
  @Override
  public void close() {
    pulse.close();
    try {
      beat();
      database.write(connection -> new Records(connection).change("delete from node where id = ? "
          + "or seen < now() - interval '1 day'", id));
    } catch (RuntimeException e) {
      LOG.warn("Left without a word, because the database does not answer: {}", e.getMessage());
    }
  }
}
