package dev.rapport.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.coaching.WorkspaceRef;
import dev.rapport.message.Card;
import dev.rapport.port.DeliveryId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PacedCoachTest {
  private static final WorkspaceRef WORKSPACE = new WorkspaceRef(Platform.SLACK, "T1");
  private static final MemberRef ANA = new MemberRef(WORKSPACE, "ANA");
  private static final MemberRef BEN = new MemberRef(WORKSPACE, "BEN");
  private static final MemberRef ELSEWHERE = new MemberRef(new WorkspaceRef(Platform.SLACK, "T2"), "ANA");
  private static final Card ANSWERED = new Card("answered", List.of());
  private static final Card WAIT = new Card("wait", List.of());

  private Instant now = Instant.parse("2026-11-24T10:00:30Z");

  @Test
  void memberWhoIsTooFastIsAskedToWaitAndGoesOnInTheNextMinute() {
    Coach coach = paced(3, 0);
    assertThat(List.of(turn(coach, ANA), turn(coach, ANA), turn(coach, ANA))).containsOnly(ANSWERED);
    assertThat(turn(coach, ANA)).isEqualTo(WAIT);

    now = now.plusSeconds(30);
    assertThat(turn(coach, ANA)).isEqualTo(ANSWERED);
  }

  @Test
  void nobodyElseWaitsForThem() {
    Coach coach = paced(1, 0);
    turn(coach, ANA);
    turn(coach, ANA);

    assertThat(turn(coach, BEN)).isEqualTo(ANSWERED);
    assertThat(turn(coach, ELSEWHERE)).isEqualTo(ANSWERED);
  }

  @Test
  void workspaceHasALimitOfItsOwnThatOneMemberCannotUseUp() {
    Coach coach = paced(2, 3);
    for (int i = 0; i < 10; i++) {
      turn(coach, ANA);
    }
    assertThat(turn(coach, BEN)).isEqualTo(ANSWERED);
    assertThat(turn(coach, BEN)).isEqualTo(WAIT);
    assertThat(turn(coach, ELSEWHERE)).isEqualTo(ANSWERED);
  }

  @Test
  void zeroIsAnyNumber() {
    Coach coach = paced(0, 0);
    for (int i = 0; i < 1000; i++) {
      assertThat(turn(coach, ANA)).isEqualTo(ANSWERED);
    }
  }

  private Coach paced(int member, int workspace) {
    return new PacedCoach(new Answers(), new PacedCoach.Pace(member, workspace), WAIT, () -> now);
  }

  private static Card turn(Coach coach, MemberRef member) {
    return coach.turn(member, new DeliveryId("d"), new Input.Said("help")).cards().getFirst();
  }

  private record Answers() implements Coach {
    @Override
    public Answer turn(MemberRef member, @Nullable ChannelRef where, DeliveryId delivery, Input input,
        Afterwards afterwards) {
      return Answer.of(ANSWERED);
    }

    @Override
    public Answer arrive(MemberRef member) {
      return Answer.of(ANSWERED);
    }

    @Override
    public Card preview(MemberRef member, String text) {
      return ANSWERED;
    }

    @Override
    public List<Suggestion> suggestions() {
      return List.of();
    }
  }
}
