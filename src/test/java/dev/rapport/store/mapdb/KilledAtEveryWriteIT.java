package dev.rapport.store.mapdb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.port.CoachStore.Commit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process is killed at each system call that changes a file: at the first of its kind, at the second, and so on,
/// until there is none left. `strace` kills it when it enters the call; it counts the calls of each thread by themselves.
class KilledAtEveryWriteIT {
  private static final List<String> CALLS = List.of("pwrite64", "write", "fdatasync", "fsync", "ftruncate",
      "?rename,renameat,renameat2");
  private static final int MEMBERS = 300;
  // The number of turns that are saved while a compaction runs depends on the machine; so many of them are enough.
  private static final int MOST = 7;

  @TempDir
  private Path parent;
  private int others;
  private int points;
  private int acknowledged;
  private int inFlight;

  @BeforeEach
  void needsStrace() {
    Tools.require("killing a process at every write", "strace", "-f", "-o", "/dev/null", "-e",
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
    killEverywhere(KilledAtEveryWriteIT::tornJournal, List.of(DataFolder.JOURNAL, ""), "turns", "4");
    report("start with a torn end and 4 turns");
  }

  @Test
  void duringACompaction() throws IOException {
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
    for (String calls : CALLS) {
      boolean killed = true;
      for (int n = 1; killed && n <= MOST; n++) {
        Path folder = Files.createTempDirectory(parent, "data");
        try (var files = Files.list(template)) {
          for (Path file : files.toList()) {
            Files.copy(file, folder.resolve(file.getFileName()));
          }
        }
        killed = killAt(calls, n, folder, watched, args);
      }
    }
  }

  /// @return false when it ended by itself, because there was no such call any more
  private boolean killAt(String calls, int n, Path folder, List<String> watched, String... args) {
    List<String> strace = new ArrayList<>(List.of("strace", "-f", "-qq", "-o", "/dev/null", "-e",
        "trace=" + calls, "-e", "inject=" + calls + ":signal=SIGKILL:when=" + n));
    watched.forEach(name -> strace.addAll(List.of("-P", folder.resolve(name).toString())));
    try (StoreProcess process = StoreProcess.start(strace, List.of(), folder, args)) {
      int exit = process.end();
      assertThat(exit).as("%s, the %dth: %s", calls, n, process.lines()).isIn(0, 137);
      assertKept(folder, process.lines(), calls + ", the " + n + "th");
      points += exit == 0 ? 0 : 1;
      return exit != 0;
    }
  }

  private void assertKept(Path folder, List<String> said, String where) {
    List<String> saved = said.stream().filter(line -> line.startsWith("SAVED")).toList();
    try (LogLines log = new LogLines(); MapDbCoachStore store = MapDbCoachStore.open(folder, StoreChild.clock())) {
      long found = StoreChild.shown(store, 0);
      if (!saved.isEmpty()) {
        long last = Long.parseLong(saved.getLast().split(" ", -1)[2]);
        assertThat(found).as(where).isBetween(last, last + 1);
        inFlight += (int) (found - last);
      }
      acknowledged += saved.size();
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
