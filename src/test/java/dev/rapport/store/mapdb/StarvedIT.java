package dev.rapport.store.mapdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.port.CoachStore.Commit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process whose disk is full, whose folder may not be written, whose memory is short, or whose folder another has.
class StarvedIT {
  private static final int ROOM = 60_000;

  @TempDir
  private Path folder;

  private static long last(StoreProcess process) {
    return process.lines()
        .stream()
        .filter(line -> line.startsWith("SAVED"))
        .reduce((_, last) -> last)
        .map(line -> Long.parseLong(line.split(" ", -1)[2]))
        .orElse(0L);
  }

  private static long count(StoreProcess process, String part) {
    return process.lines().stream().filter(line -> line.contains(part)).count();
  }

  /// The process has filled its disk: each turn is refused, readers see the last that was saved, the operator was told once.
  private static void assertRefuses(StoreProcess process, String reason) {
    assertThat(process.await("NOTSAVED")).contains("could not write to", reason);
    assertThat(process.await("NOTSAVED")).contains("could not write to", reason);
    assertThat(process.await("SHOWN")).isEqualTo("SHOWN " + last(process));
    assertThat(process.await("WRITES")).isEqualTo("WRITES false");
    assertThat(last(process)).isPositive();
    assertThat(count(process, "turns are NOT SAVED: could not write to")).isEqualTo(1);
  }

  private static void assertGoesOn(StoreProcess process) {
    long before = last(process);
    process.say("there is room again");
    assertThat(process.end()).as(process.lines().toString()).isZero();
    assertThat(last(process)).isEqualTo(before + 3);
    assertThat(process.lines()).as("found out without waiting for a turn").contains("AGAIN true");
    assertThat(count(process, "turns are saved again")).isEqualTo(1);
    assertThat(process.lines()).contains("REOPENED " + (before + 3));
  }

  @Test
  void aFileThatMayNotGrowRefusesTurnsUntilItMay() throws IOException {
    Tools.require("limiting the size of a file", "prlimit", "--fsize=" + ROOM + ":", "true");
    try (StoreProcess process = StoreProcess.start(List.of("prlimit", "--fsize=" + ROOM + ":"), List.of(), folder,
        "fill")) {
      assertRefuses(process, "File too large");
      long whole = Files.size(folder.resolve(DataFolder.JOURNAL));
      assertThat(whole).as("cut back to the last whole turn").isLessThan(ROOM);

      assertThat(Tools.succeeds(List.of("prlimit", "--pid=" + process.pid(), "--fsize=unlimited:"))).isTrue();
      assertGoesOn(process);
      System.out.printf("StarvedIT: file size limit: %d turns saved, then refused, then 3 more saved%n",
          last(process) - 3);
    }
    try (LogLines log = new LogLines(); MapDbCoachStore store = MapDbCoachStore.open(folder, StoreChild.clock())) {
      assertThat(StoreChild.shown(store, 0)).isPositive();
      assertThat(log.warnings()).as("nothing torn was left behind").isEmpty();
    }
  }

  @Test
  void aFullDiskRefusesTurnsUntilThereIsRoom() {
    String mount = "mount -t tmpfs -o size=200k tmpfs \"$0\" && head -c 120k /dev/zero >\"$0/filler\" && exec \"$@\"";
    List<String> small = List.of("unshare", "-m", "sh", "-c", mount, folder.toString());
    Tools.require("mounting a small disk", "unshare", "-m", "sh", "-c", mount, folder.toString(), "true");
    try (StoreProcess process = StoreProcess.start(small, List.of(), folder, "fill")) {
      assertRefuses(process, "No space left on device");
      assertGoesOn(process);
      System.out.printf("StarvedIT: full disk: %d turns saved, then refused, then 3 more saved%n", last(process) - 3);
    }
  }

  @Test
  void aFolderThatMayNotBeWrittenIsRefusedClearly() throws IOException {
    MapDbCoachStore.open(folder, StoreChild.clock()).close();
    List<String> unprivileged = Tools.isRoot() ? List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search")
        : List.of();
    if (Tools.isRoot()) {
      Tools.require("giving up root's right to write everywhere", "setpriv",
          "--bounding-set=-dac_override,-dac_read_search", "true");
    }
    Files.setPosixFilePermissions(folder.resolve(DataFolder.JOURNAL), PosixFilePermissions.fromString("r--r--r--"));
    Files.setPosixFilePermissions(folder.resolve("coach.lock"), PosixFilePermissions.fromString("r--r--r--"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    for (Path readOnly : List.of(folder, folder.resolve("below"))) {
      try (StoreProcess process = StoreProcess.start(unprivileged, List.of(), readOnly, "turns", "1")) {
        assertThat(process.end()).isZero();
        assertThat(process.lines()).singleElement()
            .asString()
            .startsWith(
                "REFUSED UnusableDataFolderException the data folder " + readOnly + " cannot be used: AccessDenied")
            .contains("make it writable", "RAPPORT_DATA");
      }
    }
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void anIndexThatFindsNoMemoryStopsTheStoreAndLosesNothing() {
    try (StoreProcess process = StoreProcess.start(List.of(), List.of("-XX:MaxDirectMemorySize=2600k"), folder,
        "exhaust")) {
      assertThat(process.await("STOPPED")).isNotNull();
      assertThat(process.await("READ")).contains("start Rapport again, nothing saved is lost");
      long acknowledged = last(process);
      assertThat(process.end()).isZero();
      try (MapDbCoachStore store = MapDbCoachStore.open(folder, StoreChild.clock())) {
        assertThat(StoreChild.shown(store, 0)).isBetween(acknowledged, acknowledged + 1);
      }
      System.out.printf("StarvedIT: no memory for the index after %d turns: stopped, all found again%n", acknowledged);
    }
  }

  @Test
  void aSecondProcessIsRefusedUntilTheFirstIsGoneHoweverItWent() {
    try (StoreProcess process = StoreProcess.start(List.of(), List.of(), folder, "hold")) {
      assertThat(process.await("OPEN")).isNotNull();
      assertThatThrownBy(() -> MapDbCoachStore.open(folder, StoreChild.clock()))
          .isInstanceOf(DataFolderInUseException.class)
          .hasMessageContaining("is in use by process " + process.pid());
      process.kill();
      process.end();
    }
    try (MapDbCoachStore store = MapDbCoachStore.open(folder, StoreChild.clock())) {
      assertThat(store.commit(StoreChild.turn(0, 1))).isEqualTo(Commit.SAVED);
    }
  }

  @Test
  void aStartSaysNothingThatTheOperatorNeedNotKnow() {
    try (StoreProcess process = StoreProcess.start(List.of(), List.of(), folder, "turns", "1")) {
      assertThat(process.end()).isZero();
      assertThat(process.lines()).containsExactly("OPEN", "SAVED 0 1");
    }
  }
}
