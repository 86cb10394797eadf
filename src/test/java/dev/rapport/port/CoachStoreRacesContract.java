package dev.rapport.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.conversation.Conversation;
import dev.rapport.port.CoachStore.Commit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// What every [CoachStore] keeps to when many threads use it at once.
public interface CoachStoreRacesContract {
  int THREADS = 16;

  CoachStore store();

  private static Turn turn(String delivery, MemberRef member, long expectedRevision) {
    return new Turn(member, new DeliveryId(delivery), Samples.NOON, expectedRevision,
        List.of(new Change.PutConversation(Samples.conversation("c" + delivery, expectedRevision + 1)),
            new Change.PutSentInvite(Samples.sentInvite(delivery, Samples.NOON))));
  }

  private static <T> List<T> inParallel(int threads, Callable<T> task) throws Exception {
    try (ExecutorService executor = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
      CyclicBarrier start = new CyclicBarrier(threads);
      List<Future<T>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(executor.submit(() -> {
          start.await();
          return task.call();
        }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> each : running) {
        results.add(each.get());
      }
      return results;
    }
  }

  @Test
  default void ofTurnsDecidedOnOneRevisionExactlyOneIsSaved() throws Exception {
    MemberRef ana = Samples.member("ANA");
    for (int revision = 0; revision < 30; revision++) {
      int decidedOn = revision;
      List<Commit> commits = inParallel(THREADS,
          () -> store().commit(turn(decidedOn + "-" + Thread.currentThread().threadId(), ana, decidedOn)));

      assertThat(commits).containsOnlyOnce(Commit.SAVED);
      assertThat(commits).filteredOn(commit -> commit == Commit.STALE).hasSize(THREADS - 1);
    }
    assertThat(store().conversation(ana).map(Conversation::revision)).contains(30L);
    assertThat(store().sentInvites(ana, Instant.MIN, Instant.MAX)).hasSize(30);
  }

  @Test
  default void aDeliveryThatArrivesManyTimesAtOnceIsSavedOnce() throws Exception {
    for (int i = 0; i < 30; i++) {
      String delivery = "d" + i;
      MemberRef member = Samples.member("M" + i);

      List<Commit> commits = inParallel(THREADS, () -> store().commit(turn(delivery, member, 0)));

      assertThat(commits).containsOnlyOnce(Commit.SAVED);
      assertThat(commits).filteredOn(commit -> commit == Commit.REPEATED).hasSize(THREADS - 1);
    }
  }

  @Test
  default void turnsThatLoadAndDecideAgainAllGetThrough() throws Exception {
    MemberRef ana = Samples.member("ANA");
    List<Map<Commit, Integer>> outcomes = inParallel(THREADS, () -> {
      Map<Commit, Integer> mine = new EnumMap<>(Commit.class);
      for (int saved = 0; saved < 20;) {
        long revision = store().conversation(ana).map(Conversation::revision).orElse(0L);
        Commit commit = store().commit(turn(Thread.currentThread().threadId() + "-" + saved, ana, revision));
        mine.merge(commit, 1, Integer::sum);
        saved += commit == Commit.SAVED ? 1 : 0;
      }
      return mine;
    });

    assertThat(outcomes).allSatisfy(mine -> assertThat(mine).containsEntry(Commit.SAVED, 20));
    assertThat(outcomes).noneSatisfy(mine -> assertThat(mine).containsKey(Commit.REPEATED));
    assertThat(store().conversation(ana).map(Conversation::revision)).contains(THREADS * 20L);
    assertThat(store().sentInvites(ana, Instant.MIN, Instant.MAX)).hasSize(THREADS * 20);
  }

  @Test
  default void membersDoNotHinderOneAnotherAndNoTurnIsLost() throws Exception {
    List<MemberRef> members = inParallel(THREADS, () -> {
      MemberRef mine = Samples.member("M" + Thread.currentThread().threadId());
      for (int revision = 0; revision < 50; revision++) {
        assertThat(store().commit(turn(mine.id() + "-" + revision, mine, revision))).isEqualTo(Commit.SAVED);
        assertThat(store().conversation(mine).map(Conversation::revision)).as("read your own write")
            .contains(revision + 1L);
      }
      return mine;
    });

    for (MemberRef member : members) {
      assertThat(store().sentInvites(member, Instant.MIN, Instant.MAX)).hasSize(50);
    }
  }
}
