package dev.rapport.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.coaching.conversation.Conversation;
import dev.rapport.engagement.RunKey;
import dev.rapport.port.Change;
import dev.rapport.port.CoachStore.Commit;
import dev.rapport.port.DeliveryId;
import dev.rapport.port.Outgoing;
import dev.rapport.port.PersonalRecordsContract;
import dev.rapport.port.Run;
import dev.rapport.port.RunLedgerContract;
import dev.rapport.port.Samples;
import dev.rapport.port.SettableClock;
import dev.rapport.port.Turn;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Three stores on one database, as three processes have them.
class SeveralNodesTest {
  private static final MemberRef ANA = Samples.member("ANA");

  private final SettableClock clock = new SettableClock(Samples.NOON);
  private final List<PostgresStore> nodes = new ArrayList<>();
  private DatabaseAddress address = new DatabaseAddress("", "", "");

  @BeforeEach
  void open() {
    address = PostgresServer.empty();
    for (int i = 0; i < 3; i++) {
      nodes.add(PostgresStore.open(address, clock, PersonalRecordsContract.KEPT));
    }
  }

  @AfterEach
  void close() {
    nodes.forEach(PostgresStore::close);
  }

  private static Turn turn(String delivery, MemberRef member, long revision, Change... more) {
    List<Change> changes = new ArrayList<>(List.of(more));
    changes.add(new Change.PutConversation(Samples.conversation("c", revision + 1)));
    return new Turn(member, new DeliveryId(delivery), Samples.NOON, revision, changes);
  }

  private static Change toSend(String id, MemberRef member) {
    return new Change.PutOutgoing(new Outgoing(new DeliveryId(id), member, Samples.NOON, "{}"));
  }

  // As its last sign of life would be: the process went without a word half an hour ago.
  private void killed(int node) throws SQLException {
    PostgresServer.execute(address, "update node set seen = now() - interval '30 minutes' where id = '"
        + nodes.get(node).node() + "'");
  }

  @Test
  void aConversationGoesOnWhereverItsNextClickArrives() {
    for (int revision = 0; revision < 30; revision++) {
      PostgresStore here = nodes.get(revision % 3);
      assertThat(here.conversation(ANA).map(Conversation::revision).orElse(0L)).isEqualTo(revision);
      assertThat(here.commit(turn("d" + revision, ANA, revision))).isEqualTo(Commit.SAVED);
    }
  }

  @Test
  void aDeliveryThatCameToEveryNodeAtOnceIsSavedByOne() throws Exception {
    for (int i = 0; i < 30; i++) {
      String delivery = "d" + i;
      MemberRef member = Samples.member("M" + i);
      List<Commit> commits = atOnce(node -> node.commit(turn(delivery, member, 0)));
      assertThat(commits).containsOnlyOnce(Commit.SAVED).filteredOn(Commit.REPEATED::equals).hasSize(2);
    }
  }

  @Test
  void ofNodesThatDecideOnOneRevisionOneIsRight() throws Exception {
    for (int i = 0; i < 30; i++) {
      int revision = i;
      List<Commit> commits = atOnce(
          node -> node.commit(turn(node.node() + revision, ANA, revision)));
      assertThat(commits).containsOnlyOnce(Commit.SAVED).filteredOn(Commit.STALE::equals).hasSize(2);
    }
  }

  @Test
  void aRunIsClaimedByOneNode() throws Exception {
    for (int week = 0; week < 30; week++) {
      Run run = Run.claimed(new RunKey(RunLedgerContract.KEY.job(),
          RunLedgerContract.KEY.subject(), RunLedgerContract.KEY.week().plus(week)), RunLedgerContract.RUN.post(),
          Samples.NOON);
      assertThat(atOnce(node -> node.ledger().claim(run))).containsOnlyOnce(true);
    }
  }

  @Test
  void whatALivingNodeHasToSendIsNobodyElses() {
    nodes.get(0).commit(turn("d1", ANA, 0, toSend("d1", ANA)));
    assertThat(nodes.get(1).orphaned(Platform.SLACK)).isEmpty();
    assertThat(nodes.get(0).orphaned(Platform.SLACK)).isEmpty();
    assertThat(nodes.get(1).unsent(Platform.SLACK, Instant.EPOCH)).hasSize(1);
  }

  @Test
  void whatADeadNodeLeftIsTakenOnceByThoseWhoLive() throws Exception {
    Set<String> left = ConcurrentHashMap.newKeySet();
    for (int i = 0; i < 200; i++) {
      MemberRef member = Samples.member("M" + i);
      nodes.get(0).commit(turn("d" + i, member, 0, toSend("d" + i, member)));
      left.add("d" + i);
    }
    killed(0);
    List<List<Outgoing>> taken = atOnce(List.of(nodes.get(1), nodes.get(2)),
        node -> node.orphaned(Platform.SLACK));
    assertThat(taken.stream().flatMap(List::stream).map(outgoing -> outgoing.id().value()))
        .containsExactlyInAnyOrderElementsOf(left);
    assertThat(nodes.get(1).orphaned(Platform.SLACK)).isEmpty();
    assertThat(nodes.get(1).orphaned(Platform.TEAMS)).isEmpty();
  }

  @Test
  void whatANodeLeavesThatStopsInOrderIsTakenAtOnce() {
    nodes.get(0).commit(turn("d1", ANA, 0, toSend("d1", ANA)));
    nodes.removeFirst().close();
    assertThat(nodes.getFirst().orphaned(Platform.SLACK)).extracting(Outgoing::id)
        .containsExactly(new DeliveryId("d1"));
  }

  @Test
  void whoWasCutOffItselfJudgesNobodyForAWhile() throws SQLException {
    nodes.get(0).commit(turn("d1", ANA, 0, toSend("d1", ANA)));
    killed(0);
    killed(1);
    assertThat(nodes.get(1).writes()).isTrue();
    assertThat(nodes.get(1).orphaned(Platform.SLACK)).isEmpty();
    assertThat(nodes.get(2).orphaned(Platform.SLACK)).hasSize(1);
  }

  private <T> List<T> atOnce(Asked<T> question) throws ExecutionException, InterruptedException {
    return atOnce(nodes, question);
  }

  private interface Asked<T> {
    T by(PostgresStore node);
  }

  private static <T> List<T> atOnce(List<PostgresStore> nodes, Asked<T> question)
      throws ExecutionException, InterruptedException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> futures = new ArrayList<>();
      nodes.forEach(node -> futures.add(threads.submit(() -> question.by(node))));
      List<T> answers = new ArrayList<>();
      for (Future<T> future : futures) {
        answers.add(future.get());
      }
      return answers;
    }
  }
}
