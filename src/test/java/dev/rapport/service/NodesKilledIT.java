package dev.rapport.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.port.Run;
import dev.rapport.port.Store;
import dev.rapport.store.postgres.DatabaseAddress;
import dev.rapport.store.postgres.PostgresServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// Three processes on one database, two of them killed at random, again and again.
class NodesKilledIT {
  private static final int CHANNELS = 400;
  private static final int TIMES = 4;
  private static final long SEED = 20261124;

  @Test
  void nothingIsPostedTwiceWhateverIsKilled() throws Exception {
    DatabaseAddress address = PostgresServer.empty();
    Random random = new Random(SEED);
    List<String> heard = new ArrayList<>();
    int kills = 0;
    try (Store store = NodeChild.open(address)) {
      List<String> channels = SeveralNodesRoundsTest.enrol(store, CHANNELS);
      for (int time = 0; time < TIMES; time++) {
        List<Life> lives = together(address, 1 + random.nextInt(25), 1 + random.nextInt(25),
            time == TIMES - 1 ? Integer.MAX_VALUE : 1 + random.nextInt(25));
        lives.forEach(life -> heard.addAll(life.heard()));
        kills += (int) lives.stream().filter(life -> life.exit() != 0).count();
      }

      assertThat(kills).isGreaterThanOrEqualTo(TIMES);
      assertThat(heard).doesNotHaveDuplicates();
      // What a killed node had claimed may have been posted or not: it is told to be uncertain in time, and not repeated.
      Set<String> accounted = new HashSet<>(heard);
      store.ledger().claimed().stream().map(Run::key).forEach(key -> accounted.add(key.subject()));
      assertThat(accounted).containsExactlyInAnyOrderElementsOf(channels);
      System.out.printf("NodesKilledIT: %d nodes killed, %d of %d posted, %d uncertain, none twice%n", kills,
          heard.size(), CHANNELS, accounted.size() - heard.size());
    }
  }

  private record Life(List<String> heard, int exit) {}

  private static List<Life> together(DatabaseAddress address, int... mostOfEach) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Life>> futures = new ArrayList<>();
      for (int most : mostOfEach) {
        futures.add(threads.submit(() -> live(address, most)));
      }
      List<Life> lives = new ArrayList<>();
      for (Future<Life> future : futures) {
        lives.add(future.get());
      }
      return lives;
    }
  }

  /// @param most after how many messages it is killed
  private static Life live(DatabaseAddress address, int most) throws InterruptedException {
    List<String> heard = new ArrayList<>();
    try {
      Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx128m",
          "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
          NodeChild.class.getName(), address.url(), address.user(), "5").redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      try (BufferedReader lines = process.inputReader(UTF_8)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (line.startsWith(NodeChild.POSTED)) {
            heard.add(line.substring(NodeChild.POSTED.length()));
            if (heard.size() == most) {
              // By its handle: what it had said before it died is still read.
              process.toHandle().destroyForcibly();
            }
          }
        }
      }
      return new Life(heard, process.waitFor());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
