package dev.rapport.store.mapdb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.port.CoachStore.Commit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process is killed at each system call that changes a file: at the first of its kind, at the second, and so on, as
/// many as it makes when it is left alone. `strace` kills it when it enters the call; it counts those of each thread apart.
class KilledAtEveryWriteIT {
  private static final List<String> CALLS = List.of("pwrite64", "write", "fdatasync", "fsync", "ftruncate",
      "?rename,renameat,renameat2");
  private static final int MEMBERS = 300;
  // The number of turns that are saved while a compaction runs depends on the machine; so many of them are enough.
  private static final int MOST = 7;

  @TempDir
  private Path parent;
  // Turns of the first member that stand in the journal before, and members with two turns each.
  private int saved;
  private int others;
  private int points;
  private int acknowledged;
  private int inFlight;

  @BeforeEach
  void needsStrace() {
    Tools.requireOnCi("killing a process at every write", "strace", "-f", "-o", "/dev/null", "-e",
        "inject=fdatasync:signal=SIGKILL:when=9", "true");
  }

  /// Makes the folder as the process finds it.
  private interface Before {
    void prepare(Path folder) throws IOException;
  }

  @Test
  void onTheFirstStart() throws IOException {
    killEverywhere(_ -> {}, List.of(DataFolder.JOURNAL, DataFolder.JOURNAL + ".new", ""), "turns", "3");
    report("first start and 3 turns");
  }

  @Test
  void onAStartThatFindsAnInterruptedWrite() throws IOException {
    saved = 2;
    killEverywhere(KilledAtEveryWriteIT::tornJournal, List.of(DataFolder.JOURNAL, ""), "turns", "4");
    report("start with a torn end and 4 turns");
  }

  @Test
  void duringACompaction() throws IOException {
    saved = 2;
    others = MEMBERS;
    killEverywhere(KilledAtEveryWriteIT::outdatedJournal, List.of(DataFolder.JOURNAL + ".new", ""), "compact");
    killEverywhere(KilledAtEveryWriteIT::outdatedJournal, List.of(DataFolder.JOURNAL, ""), "compact");
    report("compaction with turns going on");
  }

  private static void tornJournal(Path folder) throws IOException {
    save(folder, 1, 3);
    byte[] bytes = Files.readAllBytes(folder.resolve(DataFolder.JOURNAL));
    Files.write(folder.resolve(DataFolder.JOURNAL), Arrays.copyOf(bytes, bytes.length - 5));
  }

  /// More is live than is written at once, and as much is outdated.
  private static void outdatedJournal(Path folder) {
    save(folder, MEMBERS, 2);
  }

  private static void save(Path folder, int members, int turns) {
    CompactionRule never = new CompactionRule(Long.MAX_VALUE, 1);
    try (MapDbCoachStore store = MapDbCoachStore.open(folder, StoreChild.clock(), never)) {
      for (int n = 1; n <= turns; n++) {
        int turn = n;
        List<Thread> threads = new ArrayList<>();
        for (int m = 0; m < members; m++) {
          int member = m;
          threads.add(Thread.ofVirtual().start(() -> store.commit(StoreChild.turn(member, turn))));
        }
        threads.forEach(Threads::join);
      }
    }
  }

  private void killEverywhere(Before before, List<String> watched, String... args) throws IOException {
    Path template = Files.createTempDirectory(parent, "template");
    before.prepare(template);
    Files.deleteIfExists(template.resolve("coach.lock"));
    Path trace = parent.resolve("trace");
    assertThat(run(trace, String.join(",", CALLS), "", copy(template), watched, args)).isZero();
    for (String calls : CALLS) {
      int most = Math.min(MOST, most(Files.readAllLines(trace), calls));
      for (int n = 1; n <= most; n++) {
        String inject = "inject=" + calls + ":signal=SIGKILL:when=" + n;
        points += run(Path.of("/dev/null"), calls, inject, copy(template), watched, args) == 0 ? 0 : 1;
      }
    }
  }

  /// How often one thread made one of these calls.
  private static int most(List<String> trace, String calls) {
    Map<String, Integer> counts = new HashMap<>();
    for (String line : trace) {
      String[] call = line.split("[ (]+", 3);
      if (Set.of(calls.split("[?,]+", -1)).contains(call[1])) {
        counts.merge(call[0] + call[1], 1, Integer::sum);
      }
    }
    return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private Path copy(Path template) throws IOException {
    Path folder = Files.createTempDirectory(parent, "data");
    try (var files = Files.list(template)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    return folder;
  }

  /// @return the exit code, 0 if it was not killed
  private int run(Path trace, String calls, String inject, Path folder, List<String> watched, String... args) {
    List<String> strace = new ArrayList<>(
        List.of("strace", "-f", "-qq", "-o", trace.toString(), "-e", "trace=" + calls));
    if (!inject.isEmpty()) {
      strace.addAll(List.of("-e", inject));
    }
    watched.forEach(name -> strace.addAll(List.of("-P", folder.resolve(name).toString())));
    try (StoreProcess process = StoreProcess.start(strace, List.of(), folder, args)) {
      int exit = process.end();
      assertThat(exit).as("%s: %s", inject, process.lines()).isIn(0, 137);
      assertKept(folder, process.lines(), inject);
      return exit;
    }
  }

  private void assertKept(Path folder, List<String> said, String where) {
    List<Long> told = said.stream()
        .filter(line -> line.startsWith("SAVED"))
        .map(line -> Long.parseLong(line.split(" ", -1)[2]))
        .toList();
    long last = told.isEmpty() ? saved : told.getLast();
    try (LogLines log = new LogLines(); MapDbCoachStore store = MapDbCoachStore.open(folder, StoreChild.clock())) {
      long found = StoreChild.shown(store, 0);
      assertThat(found).as(where).isBetween(last, last + 1);
      inFlight += (int) (found - last);
      acknowledged += told.size();
      for (int m = 1; m < others; m++) {
        assertThat(StoreChild.shown(store, m)).as(where).isEqualTo(2);
      }
      assertThat(log.warnings()).as(where).hasSizeLessThan(2);
      assertThat(folder.resolve(DataFolder.JOURNAL + ".new")).doesNotExist();
      assertThat(store.commit(StoreChild.turn(0, found + 1))).isEqualTo(Commit.SAVED);
    }
  }

  private void report(String what) {
    System.out.printf(
        "KilledAtEveryWriteIT: %s: killed at %d points; %d turns acknowledged, all found; %d more were saved but not "
            + "yet acknowledged; opened every time%n",
        what, points, acknowledged, inFlight);
    assertThat(points).isGreaterThan(5);
  }
}
