package dev.rapport.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engagement.RunKey;
import dev.rapport.port.Run;
import dev.rapport.port.RunState;
import dev.rapport.store.mapdb.MapDbCoachStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` while 500 programmes are due: no channel is posted to twice, and none is lost that is not marked uncertain.
class RhythmKilledIT {
  private static final List<Long> KILLS = List.of(17L, 130L, 131L, 250L, 444L);

  @TempDir
  private Path folder;

  @Test
  void noChannelGetsItTwiceAndNoneIsLostWithoutAWord() throws Exception {
    SettableClock clock = new SettableClock();
    try (FakeSlack slack = new FakeSlack(clock, Set.of("chat:write"))) {
      for (int i = 0; i < RhythmChild.PROGRAMMES; i++) {
        slack.channels().join("C" + i);
      }
      AtomicLong killAt = new AtomicLong();
      AtomicReference<ProcessHandle> running = new AtomicReference<>();
      slack.channels().onPost(posted -> {
        if (posted == killAt.get()) {
          // Slack has it, and whoever sent it will never hear so.
          running.get().destroyForcibly();
        }
      });
      int minutes = 0;
      for (long kill : KILLS) {
        killAt.set(kill);
        assertThat(run(slack, minutes, running)).isNotZero();
        minutes += 12;
      }
      killAt.set(0);
      assertThat(run(slack, minutes, running)).isZero();

      int uncertain = 0;
      try (MapDbCoachStore store = MapDbCoachStore.open(folder, clock)) {
        for (int i = 0; i < RhythmChild.PROGRAMMES; i++) {
          long posted = slack.channels().posted("C" + i);
          RunState state = store.ledger()
              .find(RunKey.parse("weekly-prompt/" + RhythmChild.channel(i) + "/2026-W48"))
              .map(Run::state)
              .orElseThrow();
          assertThat(posted).as("channel %d, %s", i, state).isLessThanOrEqualTo(1);
          if (state instanceof RunState.Uncertain) {
            uncertain++;
          } else {
            assertThat(state).isInstanceOf(RunState.Posted.class);
            assertThat(posted).as("channel %d", i).isEqualTo(1);
          }
        }
      }
      assertThat(uncertain).isBetween(KILLS.size(), 2 * KILLS.size());
      assertThat(slack.broken()).isEmpty();
      System.out.printf("RhythmKilledIT: %d kills among %d due programmes: none twice, %d marked uncertain%n",
          KILLS.size(), RhythmChild.PROGRAMMES, uncertain);
    }
  }

  private int run(FakeSlack slack, int minutes, AtomicReference<ProcessHandle> running) throws Exception {
    Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx128m",
        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
        System.getProperty("java.class.path"), RhythmChild.class.getName(), folder.toString(), slack.apiUrl(),
        Integer.toString(minutes)).redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
    running.set(process.toHandle());
    return process.waitFor();
  }
}
