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
  record Result(Duration time, Latencies latencies, long errors) {
    double perSecond() {
      return latencies.count() / (time.toNanos() / 1e9);
    }
  }

  private Load() {}

  static Result run(int port, String secret, int connections, Duration time) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      List<Callable<Result>> loops = new ArrayList<>();
      long start = System.nanoTime();
      long end = start + time.toNanos();
      for (int i = 0; i < connections; i++) {
        int number = i;
        loops.add(() -> loop(port, secret, number, end));
      }
      List<Result> parts = new ArrayList<>();
      for (Future<Result> part : threads.invokeAll(loops)) {
        parts.add(part.get());
      }
      return new Result(Duration.ofNanos(System.nanoTime() - start), join(parts).latencies(), join(parts).errors());
    }
  }

  /// One run after the other.
  static Result join(List<Result> runs) {
    Latencies all = new Latencies();
    Duration time = Duration.ZERO;
    long errors = 0;
    for (Result run : runs) {
      all.addAll(run.latencies());
      time = time.plus(run.time());
      errors += run.errors();
    }
    return new Result(time, all, errors);
  }

  private static Result loop(int port, String secret, int number, long end) throws IOException {
    Latencies latencies = new Latencies();
    long errors = 0;
    try (Connection connection = new Connection(port, secret, number)) {
      for (long begin = System.nanoTime(); begin < end;) {
        errors += connection.command() ? 0 : 1;
        long now = System.nanoTime();
        latencies.add(now - begin);
        begin = now;
      }
    }
    return new Result(Duration.ZERO, latencies, errors);
  }
}
