package dev.rapport.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.port.SettableClock;
import dev.rapport.store.mapdb.MapDbCoachStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` again and again in the middle of a quarter: nobody is asked twice, hardly a question is lost, and what was
/// counted stays counted.
class FollowUpsKilledIT {
  private static final int KILLS = 12;
  private static final long SEED = 20261124;

  private final Map<String, Integer> asked = new HashMap<>();
  private final Set<String> messages = new HashSet<>();
  private int hour;

  @TempDir
  private Path folder;

  @Test
  void aQuarterWithKillsIsTheQuarterWithout() throws Exception {
    Random random = new Random(SEED);
    int kills = 0;
    for (int i = 0; i < KILLS; i++) {
      kills += live(1 + random.nextInt(14)) == 0 ? 0 : 1;
    }
    assertThat(live(Integer.MAX_VALUE)).isZero();
    assertThat(kills).isEqualTo(KILLS);

    int invites = FollowUpsChild.MEMBERS * FollowUpsChild.INVITES;
    int questions = asked.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(asked.values()).allSatisfy(times -> assertThat(times).isBetween(1, 2));
    // What a crash swallows between the mark and the message: one member's questions of one day at most.
    assertThat(questions).isBetween(2 * invites - kills * 3, 2 * invites);
    budgetsAreRight();
    System.out.printf("FollowUpsKilledIT: %d kills, %d of %d questions asked, none twice%n", kills, questions,
        2 * invites);
  }

  private void budgetsAreRight() {
    Instant end = FollowUpsChild.START.plus(Duration.ofHours(FollowUpsChild.HOURS));
    try (MapDbCoachStore store = MapDbCoachStore.open(folder, new SettableClock(end))) {
      for (int member = 0; member < FollowUpsChild.MEMBERS; member++) {
        List<String> expected = new ArrayList<>();
        for (int invite = 0; invite < FollowUpsChild.INVITES; invite++) {
          expected.add("i" + member + "-" + invite);
        }
        assertThat(store.sentInvites(FollowUpsChild.member(member), FollowUpsChild.START, end))
            .extracting(sent -> sent.id())
            .containsExactlyElementsOf(expected);
      }
    }
  }

  /// @param most after how many questions it is killed
  /// @return how it ended
  private int live(int most) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx128m",
        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
        System.getProperty("java.class.path"), FollowUpsChild.class.getName(), folder.toString(),
        Integer.toString(hour)).redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    int heard = 0;
    try (BufferedReader lines = process.inputReader(UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(FollowUpsChild.HOUR)) {
          hour = Integer.parseInt(line.substring(FollowUpsChild.HOUR.length()));
        } else if (line.startsWith(FollowUpsChild.ASKED)) {
          hear(line.substring(FollowUpsChild.ASKED.length()).split(" "));
          if (++heard == most) {
            // By its handle: what it had said before it died is still read.
            process.toHandle().destroyForcibly();
          }
        }
      }
    }
    return process.waitFor();
  }

  private void hear(String... words) {
    Instant now = FollowUpsChild.START.plus(Duration.ofHours(hour));
    assertThat(messages.add(words[0] + now.toString().substring(0, 10))).as("one message a day for %s", words[0])
        .isTrue();
    for (int i = 1; i < words.length; i++) {
      asked.merge(words[i], 1, Integer::sum);
    }
  }
}
