package dev.rapport.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// A closed loop of some connections for some time.
final class Load {
  /// What came of one or more runs of the same load.
  ///
  /// @param time of all of them together
  /// @param cpu what the server used of the processors meanwhile
  record Result(Duration time, Duration cpu, Latencies latencies, long errors) {
    double perSecond() {
      return latencies.count() / (time.toNanos() / 1e9);
    }

    double cpuMicrosEach() {
      return cpu.toNanos() / 1e3 / latencies.count();
    }
  }

  private Load() {}

  static Result run(ServerProcess server, String secret, int connections, Duration time) throws Exception {
    Duration before = server.cpu();
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      List<Callable<Result>> loops = new ArrayList<>();
      long start = System.nanoTime();
      long end = start + time.toNanos();
      for (int i = 0; i < connections; i++) {
        loops.add(() -> loop(server.port(), secret, end));
      }
      List<Result> parts = new ArrayList<>();
      for (Future<Result> part : threads.invokeAll(loops)) {
        parts.add(part.get());
      }
      Result whole = join(parts);
      return new Result(Duration.ofNanos(System.nanoTime() - start), server.cpu().minus(before), whole.latencies(),
          whole.errors());
    }
  }

  /// One run after the other.
  static Result join(List<Result> runs) {
    Latencies all = new Latencies();
    Duration time = Duration.ZERO;
    Duration cpu = Duration.ZERO;
    long errors = 0;
    for (Result run : runs) {
      all.addAll(run.latencies());
      time = time.plus(run.time());
      cpu = cpu.plus(run.cpu());
      errors += run.errors();
    }
    return new Result(time, cpu, all, errors);
  }

  private static Result loop(int port, String secret, long end) throws IOException {
    Latencies latencies = new Latencies();
    long errors = 0;
    try (Connection connection = new Connection(port, secret)) {
      for (long begin = System.nanoTime(); begin < end;) {
        errors += connection.command() ? 0 : 1;
        long now = System.nanoTime();
        latencies.add(now - begin);
        begin = now;
      }
    }
    return new Result(Duration.ZERO, Duration.ZERO, latencies, errors);
  }
}
