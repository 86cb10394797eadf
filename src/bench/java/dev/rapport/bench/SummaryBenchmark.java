package dev.rapport.bench;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.Activity;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.Measure;
import dev.rapport.engagement.Summarizer;
import dev.rapport.engagement.Summary;
import dev.rapport.engagement.Way;
import dev.rapport.engagement.WeekTally;
import dev.rapport.port.EngagementStore;
import dev.rapport.store.mapdb.MapDbCoachStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// A channel's weekly summary out of the store on disk, with a short and a long past behind five weeks that are alike.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SummaryBenchmark {
  private static final ChannelRef CHANNEL = ChannelRef.parse("slack:T1:C1");
  private static final IsoWeek WEEK = IsoWeek.parse("2026-W40");
  private static final int MEMBERS = 50;
  private static final int WEEKS = 520;
  /// Kept one by one; what is older than the retention time stands in the tallies alone.
  private static final int MOST_ENTRIES = 100_000;

  @Param({"10000", "10000000"})
  private int pastActivities;

  private final Path folder = newFolder();
  private final MapDbCoachStore store = MapDbCoachStore.open(folder, InstantSource.system(), Duration.ofDays(100_000));

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("rapport-summary");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Setup(Level.Trial)
  public void fill() {
    int entries = Math.min(pastActivities, MOST_ENTRIES);
    List<Runnable> past = new ArrayList<>();
    for (int i = 0; i < entries; i++) {
      int number = i;
      past.add(() -> log(number, WEEK.plus(-5 - number % WEEKS)));
    }
    int more = (pastActivities - entries) / WEEKS;
    for (int week = 0; more > 0 && week < WEEKS; week++) {
      IsoWeek old = WEEK.plus(-5 - week);
      past.add(() -> store.engagement().count(Set.of(CHANNEL), old, member(0), Measure.JOIN, more));
    }
    for (int i = 0; i < 500; i++) {
      int number = i;
      past.add(() -> log(-1 - number, WEEK.plus(-number % 5)));
    }
    try (ExecutorService logging = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture.allOf(past.stream()
          .map(task -> CompletableFuture.runAsync(task, logging))
          .toArray(CompletableFuture<?>[]::new)).join();
    }
  }

  private void log(int number, IsoWeek week) {
    store.engagement()
        .log(new Activity("a" + number, member(number), Way.JOIN, 1, week.monday(), "commented on a post",
            week.monday().atStartOfDay().toInstant(ZoneOffset.UTC), Set.of(CHANNEL)));
  }

  private static MemberRef member(int number) {
    return MemberRef.parse("slack:T1:U" + Math.floorMod(number, MEMBERS));
  }

  /// The summary of one closed week.
  @Benchmark
  public Summary summary() {
    EngagementStore engagement = store.engagement();
    List<WeekTally> tallies = Summarizer.weeks(WEEK)
        .stream()
        .flatMap(week -> engagement.tally(CHANNEL, week).stream())
        .toList();
    return Summarizer.channel(CHANNEL, ZoneOffset.UTC, WEEK, tallies);
  }

  @TearDown(Level.Trial)
  public void remove() throws IOException {
    store.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
