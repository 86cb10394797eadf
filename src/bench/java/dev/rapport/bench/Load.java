package dev.rapport.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A closed loop of some connections for some time.
final class Load {
  /// What came of one or more runs of the same load.
  ///
  /// @param time of all of them together
  /// @param cpu what the server used of the processors meanwhile
  /// @param own what the load itself used of them
  record Result(Duration time, Duration cpu, Duration own, Latencies latencies, long errors) {
    double perSecond() {
      return latencies.count() / (time.toNanos() / 1e9);
    }

    /// How busy the one thread was that made the load; near 1 it would be what is measured.
    double loadBusy() {
      return (double) own.toNanos() / time.toNanos();
    }

    double cpuMicrosEach() {
      return cpu.toNanos() / 1e3 / latencies.count();
    }
  }

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Load() {}

  /// One thread serves all connections, as fast as answers come, so that none is kept from its turn by another.
  static Result run(ServerProcess server, String secret, int connections, Duration time) throws Exception {
    Duration before = server.cpu();
    long own = ownCpu();
    Latencies latencies = new Latencies();
    long start = System.nanoTime();
    long errors = loop(server.port(), secret, connections, start + time.toNanos(), latencies);
    return new Result(Duration.ofNanos(System.nanoTime() - start), server.cpu().minus(before),
        Duration.ofNanos(ownCpu() - own), latencies, errors);
  }

  private static long ownCpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /// One run after the other.
  static Result join(List<Result> runs) {
    Latencies all = new Latencies();
    Duration time = Duration.ZERO;
    Duration cpu = Duration.ZERO;
    Duration own = Duration.ZERO;
    long errors = 0;
    for (Result run : runs) {
      all.addAll(run.latencies());
      time = time.plus(run.time());
      cpu = cpu.plus(run.cpu());
      own = own.plus(run.own());
      errors += run.errors();
    }
    return new Result(time, cpu, own, all, errors);
  }

  private static long loop(int port, String secret, int count, long end, Latencies latencies) throws IOException {
    List<Connection> connections = new ArrayList<>();
    try (Selector selector = Selector.open()) {
      for (int i = 0; i < count; i++) {
        Connection connection = new Connection(port, secret);
        connections.add(connection);
        connection.channel().configureBlocking(false);
        connection.channel().register(selector, SelectionKey.OP_READ, new Waiting(connection));
        connection.send();
      }
      long[] errors = new long[1];
      for (int open = count; open > 0;) {
        int[] done = new int[1];
        int answered = selector.select(
            key -> done[0] += ((Waiting) key.attachment()).goOn(end, latencies, errors), PATIENCE.toMillis());
        if (answered == 0) {
          throw new IOException("no answer within " + PATIENCE.toSeconds() + " s");
        }
        open -= done[0];
      }
      return errors[0];
    } finally {
      for (Connection connection : connections) {
        connection.close();
      }
    }
  }

  /// A command that is under way.
  private static final class Waiting {
    private final Connection connection;
    private long since = System.nanoTime();

    Waiting(Connection connection) {
      this.connection = connection;
    }

    /// @return 1 when this was its last answer
    int goOn(long end, Latencies latencies, long[] errors) {
      try {
        if (!connection.received()) {
          return 0;
        }
        long now = System.nanoTime();
        latencies.add(now - since);
        errors[0] += connection.right() ? 0 : 1;
        if (now >= end) {
          return 1;
        }
        since = now;
        connection.send();
        return 0;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
