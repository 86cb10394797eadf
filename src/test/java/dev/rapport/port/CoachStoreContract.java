package dev.rapport.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.SentInvite;
import dev.rapport.coaching.conversation.Conversation;
import dev.rapport.coaching.conversation.KeptDraft;
import dev.rapport.coaching.conversation.State;
import dev.rapport.port.CoachStore.Commit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every [CoachStore] keeps to. Each test gets an empty store, whose clock stands at [Samples#NOON].
public interface CoachStoreContract {
  MemberRef ANA = Samples.member("ANA");
  MemberRef BEN = Samples.member("BEN");

  CoachStore store();

  SettableClock clock();

  private Turn turn(MemberRef member, long expectedRevision, Change... changes) {
    return turn(UUID.randomUUID().toString(), member, expectedRevision, changes);
  }

  private Turn turn(String delivery, MemberRef member, long expectedRevision, Change... changes) {
    return new Turn(member, new DeliveryId(delivery), clock().instant(), expectedRevision, List.of(changes));
  }

  private static Change conversation(long revision) {
    return new Change.PutConversation(Samples.conversation("c" + revision, revision));
  }

  private static Change kept(String id, String at) {
    return new Change.PutKeptDraft(Samples.keptDraft(id, Instant.parse(at)));
  }

  private static Change sent(String id, String at) {
    return new Change.PutSentInvite(Samples.sentInvite(id, Instant.parse(at)));
  }

  private List<String> keptIds(MemberRef member) {
    return store().keptDrafts(member).stream().map(KeptDraft::id).toList();
  }

  private List<String> sentIds(MemberRef member, String from, String to) {
    return store().sentInvites(member, Instant.parse(from), Instant.parse(to)).stream().map(SentInvite::id).toList();
  }

  @Test
  default void nothingIsKnownOfANewMember() {
    assertThat(store().conversation(ANA)).isEmpty();
    assertThat(store().profile(ANA)).isEmpty();
    assertThat(store().keptDrafts(ANA)).isEmpty();
    assertThat(store().sentInvites(ANA, Instant.MIN, Instant.MAX)).isEmpty();
    assertThat(store().delivered(new DeliveryId("d1"))).isFalse();
  }

  @Test
  default void whatATurnSavesIsReadBack() {
    Turn turn = turn("d1", ANA, 0, conversation(1), new Change.PutProfile(Samples.profile("Ana")),
        kept("k1", "2026-11-01T10:00:00Z"), sent("s1", "2026-11-02T10:00:00Z"));

    assertThat(store().commit(turn)).isEqualTo(Commit.SAVED);

    assertThat(store().conversation(ANA)).contains(Samples.conversation("c1", 1));
    assertThat(store().profile(ANA)).contains(Samples.profile("Ana"));
    assertThat(store().keptDrafts(ANA)).containsExactly(Samples.keptDraft("k1", Instant.parse("2026-11-01T10:00:00Z")));
    assertThat(store().sentInvites(ANA, Instant.MIN, Instant.MAX))
        .containsExactly(Samples.sentInvite("s1", Instant.parse("2026-11-02T10:00:00Z")));
    assertThat(store().delivered(new DeliveryId("d1"))).isTrue();
  }

  @Test
  default void everyStateIsReadBack() {
    long revision = 0;
    for (State state : Samples.states()) {
      Conversation conversation = Samples.conversation("c", revision + 1, state);
      store().commit(turn(ANA, revision++, new Change.PutConversation(conversation)));

      assertThat(store().conversation(ANA)).contains(conversation);
    }
  }

  @Test
  default void aLaterTurnTakesThePlaceOfAnEarlierOne() {
    store().commit(turn(ANA, 0, conversation(1), new Change.PutProfile(Samples.profile("Ana"))));
    store().commit(turn(ANA, 1, conversation(2), new Change.PutProfile(Samples.profile("Anna"))));

    assertThat(store().conversation(ANA).map(Conversation::revision)).contains(2L);
    assertThat(store().profile(ANA)).contains(Samples.profile("Anna"));
  }

  @Test
  default void aTurnDecidedOnAnOldRevisionIsStaleAndChangesNothing() {
    store().commit(turn(ANA, 0, conversation(1)));
    Turn late = turn("late", ANA, 0, conversation(1), new Change.PutProfile(Samples.profile("Late")));

    assertThat(store().commit(late)).isEqualTo(Commit.STALE);

    assertThat(store().profile(ANA)).isEmpty();
    assertThat(store().delivered(late.delivery())).as("so that it can be decided again").isFalse();
  }

  @Test
  default void aTurnDecidedOnARevisionThatNeverWasIsStale() {
    assertThat(store().commit(turn(ANA, 1, conversation(2)))).isEqualTo(Commit.STALE);
  }

  @Test
  default void aTurnWithoutAConversationLeavesTheRevision() {
    assertThat(store().commit(turn(ANA, 0, new Change.PutProfile(Samples.profile("Ana"))))).isEqualTo(Commit.SAVED);
    assertThat(store().commit(turn(ANA, 0))).isEqualTo(Commit.SAVED);
    assertThat(store().commit(turn(ANA, 0, conversation(1)))).isEqualTo(Commit.SAVED);
  }

  @Test
  default void aRepeatedDeliveryChangesNothing() {
    store().commit(turn("d1", ANA, 0, conversation(1)));
    Change other = new Change.PutProfile(Samples.profile("Other"));

    assertThat(store().commit(turn("d1", ANA, 0, conversation(1), other))).isEqualTo(Commit.REPEATED);
    assertThat(store().commit(turn("d1", ANA, 1, conversation(2), other))).isEqualTo(Commit.REPEATED);

    assertThat(store().profile(ANA)).isEmpty();
    assertThat(store().conversation(ANA).map(Conversation::revision)).contains(1L);
  }

  @Test
  default void aDeliveryIsRememberedForADay() {
    store().commit(turn("d1", ANA, 0));

    clock().pass(CoachStore.DELIVERIES_REMEMBERED.minusSeconds(1));
    assertThat(store().delivered(new DeliveryId("d1"))).isTrue();
    assertThat(store().commit(turn("d1", ANA, 0))).isEqualTo(Commit.REPEATED);

    clock().pass(Duration.ofSeconds(1));
    assertThat(store().delivered(new DeliveryId("d1"))).isFalse();
    assertThat(store().commit(turn("d1", ANA, 0))).isEqualTo(Commit.SAVED);
  }

  @Test
  default void membersSeeOnlyTheirOwn() {
    List<MemberRef> members = List.of(ANA, BEN, Samples.member("AN"), Samples.member("ANA:A"), Samples.member("ANA\0"),
        Samples.member("\uD800"), Samples.member("\uD801"), MemberRef.parse("teams:T1:ANA"),
        MemberRef.parse("slack:T2:ANA"));
    for (MemberRef member : members) {
      Turn turn = turn(member, 0, new Change.PutProfile(Samples.profile("I am " + members.indexOf(member))),
          conversation(1), kept("k", "2026-11-01T10:00:00Z"),
          sent("s" + members.indexOf(member), "2026-11-02T10:00:00Z"));
      assertThat(store().commit(turn)).isEqualTo(Commit.SAVED);
    }
    store().commit(turn(BEN, 1, new Change.RemoveKeptDraft("k"), new Change.RemoveSentInvite("s1"), conversation(2)));

    for (MemberRef member : members) {
      int number = members.indexOf(member);
      assertThat(store().profile(member).map(Profile::firstName)).contains("I am " + number);
      assertThat(store().conversation(member).map(Conversation::revision)).contains(member.equals(BEN) ? 2L : 1L);
      assertThat(keptIds(member)).isEqualTo(member.equals(BEN) ? List.of() : List.of("k"));
      assertThat(store().sentInvites(member, Instant.MIN, Instant.MAX).stream().map(SentInvite::id))
          .isEqualTo(member.equals(BEN) ? List.of() : List.of("s" + number));
    }
  }

  @Test
  default void keptDraftsComeTheNewestFirst() {
    store().commit(turn(ANA, 0, kept("old", "2026-11-01T10:00:00Z"), kept("new", "2026-11-03T10:00:00Z"),
        kept("middle", "2026-11-02T10:00:00Z"), kept("same second", "2026-11-02T10:00:00.5Z")));

    assertThat(keptIds(ANA)).containsExactly("new", "same second", "middle", "old");
  }

  @Test
  default void aKeptDraftIsReplacedAndRemovedByItsId() {
    store().commit(turn(ANA, 0, kept("a", "2026-11-01T10:00:00Z"), kept("b", "2026-11-02T10:00:00Z")));
    store().commit(turn(ANA, 0, kept("a", "2026-11-03T10:00:00Z")));
    assertThat(keptIds(ANA)).containsExactly("a", "b");

    store().commit(turn(ANA, 0, new Change.RemoveKeptDraft("a"), new Change.RemoveKeptDraft("never was")));
    assertThat(keptIds(ANA)).containsExactly("b");

    store().commit(turn(ANA, 0, kept("a", "2026-11-01T10:00:00Z")));
    assertThat(keptIds(ANA)).containsExactly("b", "a");
  }

  @Test
  default void sentRepliesAreFoundByTimeAndCanBeTakenBack() {
    store().commit(turn(ANA, 0, new Change.PutSentReply(Samples.sentReply("r1", Samples.NOON)), conversation(1)));
    store().commit(turn(BEN, 0, new Change.PutSentReply(Samples.sentReply("r2", Samples.NOON)), conversation(1)));

    assertThat(store().sentReplies(ANA, Instant.MIN, Instant.MAX))
        .containsExactly(Samples.sentReply("r1", Samples.NOON));
    assertThat(store().sentReplies(ANA, Instant.MIN, Samples.NOON)).isEmpty();
    store().commit(turn(ANA, 1, new Change.RemoveSentReply("r1"), conversation(2)));
    assertThat(store().sentReplies(ANA, Instant.MIN, Instant.MAX)).isEmpty();
    assertThat(store().sentReplies(BEN, Instant.MIN, Instant.MAX)).hasSize(1);
  }

  @Test
  default void sentInvitesAreFoundByTimeTheOldestFirst() {
    store().commit(turn(ANA, 0, sent("december", "2026-12-01T00:00:00Z"), sent("late", "2026-11-30T23:59:59.999Z"),
        sent("first", "2026-11-01T00:00:00Z"), sent("october", "2026-10-31T23:59:59.999Z"),
        sent("ancient", "1066-10-14T09:00:00Z"), sent("far", "+12345-01-01T00:00:00Z")));

    assertThat(sentIds(ANA, "2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z")).containsExactly("first", "late");
    assertThat(sentIds(ANA, "2026-11-30T23:59:59.999Z", "2026-11-30T23:59:59.999Z")).isEmpty();
    assertThat(sentIds(ANA, "2026-12-01T00:00:00Z", "2026-11-01T00:00:00Z")).isEmpty();
    assertThat(store().sentInvites(ANA, Instant.MIN, Instant.MAX)).extracting(SentInvite::id)
        .containsExactly("ancient", "october", "first", "late", "december", "far");
  }

  @Test
  default void manyInvitesOfOneMomentAreAllKept() {
    for (int i = 100; i < 200; i++) {
      store().commit(turn(ANA, 0, sent("s" + i, "2026-11-01T10:00:00Z")));
    }
    store().commit(turn(ANA, 0, new Change.RemoveSentInvite("s150")));

    assertThat(sentIds(ANA, "2026-11-01T10:00:00Z", "2026-11-01T10:00:01Z")).hasSize(99)
        .isSorted()
        .doesNotContain("s150");
  }

  @Test
  default void aSentInviteThatIsPutAgainStandsWhereItsNewTimeIs() {
    store().commit(turn(ANA, 0, sent("s", "2026-11-01T10:00:00Z")));
    store().commit(turn(ANA, 0, sent("s", "2026-12-01T10:00:00Z")));

    assertThat(sentIds(ANA, "2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z")).isEmpty();
    assertThat(sentIds(ANA, "2026-12-01T00:00:00Z", "2027-01-01T00:00:00Z")).containsExactly("s");

    store().commit(turn(ANA, 0, new Change.RemoveSentInvite("s")));
    assertThat(store().sentInvites(ANA, Instant.MIN, Instant.MAX)).isEmpty();
  }

  @Test
  default void anyTextIsKeptAsItIs() {
    Profile profile = Samples.profile("\0\n\"\\ 你好 👋 <b> ' " + "long ".repeat(50_000));

    store().commit(turn(ANA, 0, new Change.PutProfile(profile)));

    assertThat(store().profile(ANA)).contains(profile);
  }

  @Test
  default void whatIsToBeSentIsKeptUntilItIsSentAndFoundByPlatform() {
    Outgoing first = outgoing("d1", ANA, "2026-11-24T12:00:00Z");
    Outgoing second = outgoing("d2", ANA, "2026-11-24T12:00:01Z");
    store().commit(turn(ANA, 0, new Change.PutOutgoing(second), new Change.PutOutgoing(first)));

    assertThat(store().unsent(Platform.SLACK, Instant.EPOCH)).containsExactly(first, second);
    assertThat(store().unsent(Platform.SLACK, second.at())).containsExactly(second);
    assertThat(store().unsent(Platform.TEAMS, Instant.EPOCH)).isEmpty();

    store().sent(first);
    // The next turn is written behind the removal, so by then it is visible.
    store().commit(turn(ANA, 0, new Change.PutProfile(Samples.profile("Ana"))));
    assertThat(store().unsent(Platform.SLACK, Instant.EPOCH)).containsExactly(second);
  }

  private static Outgoing outgoing(String id, MemberRef member, String at) {
    return new Outgoing(new DeliveryId(id), member, Instant.parse(at), "{\"url\":\"x\"}");
  }
}
