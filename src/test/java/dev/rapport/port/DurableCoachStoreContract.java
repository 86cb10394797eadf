package dev.rapport.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.coaching.SentInvite;
import dev.rapport.coaching.conversation.Conversation;
import dev.rapport.port.CoachStore.Commit;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every [CoachStore] keeps to that outlives its process.
public interface DurableCoachStoreContract {
  CoachStore store();

  /// The same store after a restart.
  CoachStore reopened();

  SettableClock clock();

  private Turn turn(String delivery, MemberRef member, long expectedRevision, Change... changes) {
    return new Turn(member, new DeliveryId(delivery), clock().instant(), expectedRevision, List.of(changes));
  }

  private static Change conversation(long revision) {
    return new Change.PutConversation(Samples.conversation("c" + revision, revision));
  }

  @Test
  default void everythingSavedIsThereAfterARestart() {
    MemberRef ana = Samples.member("ANA");
    for (int i = 0; i < 50; i++) {
      Change kept = new Change.PutKeptDraft(Samples.keptDraft("k" + i, Samples.NOON.plusSeconds(i)));
      Change sent = new Change.PutSentInvite(Samples.sentInvite("s" + i, Samples.NOON.plusSeconds(i / 10)));
      store().commit(turn("d" + i, ana, i, conversation(i + 1), kept, sent));
    }
    store().commit(turn("last", ana, 50, new Change.RemoveKeptDraft("k49"), new Change.RemoveSentInvite("s0"),
        new Change.PutSentInvite(Samples.sentInvite("s1", Samples.NOON.plusSeconds(60)))));

    CoachStore store = reopened();

    assertThat(store.conversation(ana)).contains(Samples.conversation("c50", 50));
    assertThat(store.keptDrafts(ana)).hasSize(49)
        .first()
        .isEqualTo(Samples.keptDraft("k48", Samples.NOON.plusSeconds(48)));
    assertThat(store.sentInvites(ana, Instant.MIN, Instant.MAX)).extracting(SentInvite::id)
        .containsExactlyElementsOf(
            IntStream.range(2, 51)
                .mapToObj(i -> i == 50 ? "s1" : "s" + i)
                .sorted(DurableCoachStoreContract::bySecond)
                .toList());
  }

  // s2 to s49 were sent ten to a second, and s1 was sent again as the last.
  private static int bySecond(String one, String other) {
    int seconds = Integer.compare(second(one), second(other));
    return seconds != 0 ? seconds : one.compareTo(other);
  }

  private static int second(String id) {
    return id.equals("s1") ? 60 : Integer.parseInt(id.substring(1)) / 10;
  }

  @Test
  default void aTurnIsStaleAfterARestartToo() {
    MemberRef ana = Samples.member("ANA");
    store().commit(turn("d1", ana, 0, conversation(1)));

    CoachStore store = reopened();

    assertThat(store.commit(turn("d2", ana, 0, conversation(1)))).isEqualTo(Commit.STALE);
    assertThat(store.commit(turn("d3", ana, 1, conversation(2)))).isEqualTo(Commit.SAVED);
    assertThat(store.conversation(ana).map(Conversation::revision)).contains(2L);
  }

  @Test
  default void aDeliveryIsRememberedForADayAcrossRestarts() {
    store().commit(turn("d1", Samples.member("ANA"), 0));

    clock().pass(CoachStore.DELIVERIES_REMEMBERED.minusSeconds(1));
    CoachStore store = reopened();
    assertThat(store.delivered(new DeliveryId("d1"))).isTrue();
    assertThat(store.commit(turn("d1", Samples.member("ANA"), 0))).isEqualTo(Commit.REPEATED);

    clock().pass(CoachStore.DELIVERIES_REMEMBERED);
    assertThat(reopened().delivered(new DeliveryId("d1"))).isFalse();
  }

  @Test
  default void whatWasLeftUnsentIsTakenOverOnce() {
    MemberRef ana = Samples.member("ANA");
    Outgoing left = new Outgoing(new DeliveryId("d1"), ana, Samples.NOON, "{}");
    store().commit(new Turn(ana, left.id(), Samples.NOON, 0, List.of(new Change.PutOutgoing(left))));

    CoachStore store = reopened();

    assertThat(store.orphaned(Platform.TEAMS)).isEmpty();
    assertThat(store.orphaned(Platform.SLACK)).containsExactly(left);
    Outgoing later = new Outgoing(new DeliveryId("d2"), ana, Samples.NOON, "{}");
    store.commit(new Turn(ana, later.id(), Samples.NOON, 0, List.of(new Change.PutOutgoing(later))));
    assertThat(store.orphaned(Platform.SLACK)).as("what this process sends itself").isEmpty();
    assertThat(store.unsent(Platform.SLACK, Instant.EPOCH)).containsExactly(left, later);
  }

  @Test
  default void whatIsSavedAfterARestartOutlivesTheNext() {
    MemberRef ana = Samples.member("ANA");
    for (int revision = 0; revision < 5; revision++) {
      assertThat(reopened().commit(turn("d" + revision, ana, revision, conversation(revision + 1))))
          .isEqualTo(Commit.SAVED);
    }

    assertThat(reopened().conversation(ana).map(Conversation::revision)).contains(5L);
  }
}
