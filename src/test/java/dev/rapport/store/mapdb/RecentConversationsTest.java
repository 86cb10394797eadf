package dev.rapport.store.mapdb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.WorkspaceRef;
import dev.rapport.coaching.conversation.Conversation;
import dev.rapport.coaching.conversation.States;
import dev.rapport.coaching.conversation.State;
import dev.rapport.port.Change;
import dev.rapport.port.DeliveryId;
import dev.rapport.port.Turn;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentConversationsTest {
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  private final RecentConversations recent = new RecentConversations(100);

  @TempDir
  Path folder;

  @Test
  void theLatestOfAMemberIsFound() {
    recent.keep(key("ana"), kept("walk-1", 10));
    recent.keep(key("ana"), kept("walk-2", 10));
    assertThat(recent.find(key("ana")).orElseThrow().id()).isEqualTo("walk-2");
    assertThat(recent.find(key("bea"))).isEmpty();
  }

  @Test
  void whatHasNotChangedForLongestGoesWhenThereIsNoMoreRoom() {
    recent.keep(key("ana"), kept("walk-1", 40));
    recent.keep(key("bea"), kept("walk-2", 40));
    recent.keep(key("ana"), kept("walk-3", 40));
    recent.keep(key("cid"), kept("walk-4", 40));
    assertThat(recent.find(key("bea"))).isEmpty();
    assertThat(recent.find(key("ana"))).isPresent();
    assertThat(recent.find(key("cid"))).isPresent();
  }

  @Test
  void whatIsTooLargeForAllOfItIsNotKept() {
    recent.keep(key("ana"), kept("walk-1", 101));
    assertThat(recent.find(key("ana"))).isEmpty();
    recent.keep(key("ana"), kept("walk-2", 100));
    assertThat(recent.find(key("ana"))).isPresent();
  }

  @Test
  void whatIsForgottenMakesRoom() {
    recent.keep(key("ana"), kept("walk-1", 60));
    recent.forget(key("ana"));
    recent.keep(key("bea"), kept("walk-2", 60));
    recent.keep(key("cid"), kept("walk-3", 40));
    assertThat(recent.find(key("bea"))).isPresent();
  }

  @Test
  void whatIsReadIsTheSameBeforeAndAfterAStartToTheLetter() {
    MemberRef ana = member("ana");
    for (String typed : new String[]{"Dana", "Dana?", "half \ud83d of a pair", "whole \ud83d\ude42"}) {
      Conversation saved;
      try (MapDbCoachStore store = MapDbCoachStore.open(folder.resolve("store"), InstantSource.fixed(NOW))) {
        long revision = store.conversation(ana).map(Conversation::revision).orElse(0L);
        State state = States.machine().start(typed, Profile.UNKNOWN).state();
        Conversation next = new Conversation("walk", revision + 1, 1, state, NOW);
        store.commit(new Turn(ana, new DeliveryId("d-" + revision), NOW, revision,
            List.of(new Change.PutConversation(next))));
        saved = store.conversation(ana).orElseThrow();
      }
      try (MapDbCoachStore store = MapDbCoachStore.open(folder.resolve("store"), InstantSource.fixed(NOW))) {
        assertThat(store.conversation(ana)).contains(saved);
      }
    }
  }

  private static RecordKey key(String user) {
    return RecordKey.of(RecordKind.CONVERSATION, member(user), "");
  }

  private static MemberRef member(String user) {
    return new MemberRef(new WorkspaceRef(Platform.SLACK, "T1"), user);
  }

  private static RecentConversations.Kept kept(String id, int bytes) {
    return new RecentConversations.Kept(new Conversation(id, 1, 1, States.all().getFirst(), NOW), bytes);
  }
}
