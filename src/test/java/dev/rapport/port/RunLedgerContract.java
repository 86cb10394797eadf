package dev.rapport.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engagement.Post;
import dev.rapport.engagement.Refusal;
import dev.rapport.engagement.RunKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// What every [RunLedger] keeps to. Each test gets an empty one.
public interface RunLedgerContract {
  RunKey KEY = RunKey.parse("weekly-prompt/slack:T1:C9/2026-W48");
  Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  Run RUN = Run.claimed(KEY, new Post.FallingSilent(3), NOON);

  RunLedger ledger();

  @Test
  default void aKeyIsClaimedOnceEver() {
    assertThat(ledger().claim(RUN)).isTrue();
    assertThat(ledger().claim(RUN)).isFalse();
    assertThat(ledger().claim(Run.claimed(KEY, new Post.FallingSilent(4), NOON.plusSeconds(1)))).isFalse();
    assertThat(ledger().find(KEY)).hasValue(RUN);
  }

  @Test
  default void aKeyThatIsDoneIsNeverClaimedAgain() {
    for (RunState state : List.of(new RunState.Posted("m1"), new RunState.Uncertain(), new RunState.Waiting(NOON),
        new RunState.Refused(Refusal.CHANNEL_GONE))) {
      Run run = Run.claimed(new RunKey(KEY.job(), "slack:T1:" + state.getClass().getSimpleName(), KEY.week()),
          RUN.post(), NOON);
      assertThat(ledger().claim(run)).isTrue();
      assertThat(ledger().advance(run, run.now(state, NOON))).isTrue();
      assertThat(ledger().claim(run)).isFalse();
      assertThat(ledger().find(run.key())).hasValueSatisfying(now -> assertThat(now.state()).isEqualTo(state));
    }
  }

  @Test
  default void oneOfManyClaimsAtOnceSucceeds() throws Exception {
    assertThat(atOnce(16, () -> ledger().claim(RUN))).containsOnlyOnce(true);
  }

  @Test
  default void oneOfManyWhoTakeItUpAgainSucceeds() throws Exception {
    ledger().claim(RUN);
    Run waiting = RUN.now(new RunState.Waiting(NOON), NOON);
    assertThat(ledger().advance(RUN, waiting)).isTrue();
    assertThat(atOnce(16, () -> ledger().advance(waiting, waiting.again(NOON)))).containsOnlyOnce(true);
    assertThat(ledger().find(KEY)).hasValueSatisfying(run -> assertThat(run.attempt()).isEqualTo(2));
  }

  @Test
  default void whatHasMovedOnIsNotOverwritten() {
    ledger().claim(RUN);
    Run posted = RUN.now(new RunState.Posted("m1"), NOON);
    assertThat(ledger().advance(RUN, posted)).isTrue();
    assertThat(ledger().advance(RUN, RUN.now(new RunState.Uncertain(), NOON))).isFalse();
    assertThat(ledger().find(KEY)).hasValue(posted);
  }

  @Test
  default void aRunThatWasNeverClaimedCannotMoveOn() {
    assertThat(ledger().advance(RUN, RUN.now(new RunState.Posted("m1"), NOON))).isFalse();
    assertThat(ledger().find(KEY)).isEmpty();
  }

  @Test
  default void whatIsUnderWayIsFound() {
    Run other = Run.claimed(new RunKey(KEY.job(), "slack:T1:C10", KEY.week()), RUN.post(), NOON);
    ledger().claim(RUN);
    ledger().claim(other);
    assertThat(ledger().claimed()).containsExactlyInAnyOrder(RUN, other);
    ledger().advance(RUN, RUN.now(new RunState.Waiting(NOON), NOON));
    ledger().advance(other, other.now(new RunState.Posted("m2"), NOON));
    assertThat(ledger().claimed()).isEmpty();
  }

  private static List<Boolean> atOnce(int callers, Callable<Boolean> call) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    List<Boolean> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> futures = new ArrayList<>();
      for (int i = 0; i < callers; i++) {
        futures.add(threads.submit(() -> {
          start.await();
          return call.call();
        }));
      }
      start.countDown();
      for (Future<Boolean> future : futures) {
        answers.add(future.get());
      }
    }
    return answers;
  }
}
