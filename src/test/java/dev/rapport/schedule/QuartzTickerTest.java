package dev.rapport.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.quartz.impl.SchedulerRepository;

class QuartzTickerTest {
  private static final Duration OFTEN = Duration.ofMillis(10);

  private final BlockingQueue<Integer> ticks = new LinkedBlockingQueue<>();
  private final AtomicInteger count = new AtomicInteger();

  @Test
  void itTicksOverAndOver() throws InterruptedException {
    try (QuartzTicker ticker = QuartzTicker.every(OFTEN, this::tick)) {
      assertThat(ticker).isNotNull();
      for (int i = 1; i <= 5; i++) {
        assertThat(next()).isEqualTo(i);
      }
    }
  }

  @Test
  void aTickThatFailsStopsNoOther() throws InterruptedException {
    try (QuartzTicker ticker = QuartzTicker.every(OFTEN, () -> {
      tick();
      throw new IllegalStateException("the store is gone");
    })) {
      assertThat(ticker).isNotNull();
      assertThat(next()).isEqualTo(1);
      assertThat(next()).isEqualTo(2);
    }
  }

  @Test
  void twoTicksNeverRunAtOnce() throws InterruptedException {
    AtomicInteger atOnce = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    BlockingQueue<Integer> busy = new SynchronousQueue<>();
    try (QuartzTicker ticker = QuartzTicker.every(OFTEN, () -> {
      most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
      hand(busy);
      atOnce.decrementAndGet();
    })) {
      assertThat(ticker).isNotNull();
      for (int i = 0; i < 10; i++) {
        assertThat(busy.poll(20, TimeUnit.SECONDS)).isNotNull();
      }
    }
    assertThat(most).hasValue(1);
  }

  @Test
  void closingWaitsForTheTickThatIsUnderWayAndNoneFollows() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    AtomicInteger ended = new AtomicInteger();
    QuartzTicker ticker = QuartzTicker.every(OFTEN, () -> {
      begun.countDown();
      await(goOn);
      ended.incrementAndGet();
    });
    await(begun);
    Thread closing = Thread.ofVirtual().start(ticker::close);
    goOn.countDown();
    closing.join();
    int endedAtClose = ended.get();
    assertThat(endedAtClose).isPositive();
    assertThat(ours()).isEmpty();
    assertThat(ended).hasValue(endedAtClose);
  }

  @Test
  void noThreadAndNoSchedulerIsLeftBehind() throws InterruptedException {
    Collection<?> before = SchedulerRepository.getInstance().lookupAll();
    for (int i = 0; i < 10; i++) {
      try (QuartzTicker ticker = QuartzTicker.every(OFTEN, this::tick)) {
        assertThat(ticker).isNotNull();
        next();
      }
      ticks.clear();
    }
    for (Thread thread : ours()) {
      assertThat(thread.join(Duration.ofSeconds(10))).as(thread.getName()).isTrue();
    }
    assertThat(SchedulerRepository.getInstance().lookupAll()).hasSameSizeAs(before);
  }

  @Test
  void theMinuteTickerStartsAndStops() {
    QuartzTicker ticker = QuartzTicker.everyMinute(this::tick);
    assertThat(ours()).isNotEmpty();
    ticker.close();
    assertThat(ours()).filteredOn(thread -> thread.getName().startsWith("tick"))
        .allSatisfy(
            thread -> assertThat(thread.join(Duration.ofSeconds(10))).isTrue());
  }

  private void tick() {
    ticks.add(count.incrementAndGet());
  }

  /// Lasts until somebody takes it, or until the test is over.
  private static void hand(BlockingQueue<Integer> busy) {
    try {
      boolean _ = busy.offer(1, 1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int next() throws InterruptedException {
    Integer tick = ticks.poll(20, TimeUnit.SECONDS);
    assertThat(tick).as("a tick within twenty seconds").isNotNull();
    return tick;
  }

  private static Collection<Thread> ours() {
    return Thread.getAllStackTraces()
        .keySet()
        .stream()
        .filter(thread -> thread.getName().startsWith("tick") && thread.isAlive())
        .toList();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
