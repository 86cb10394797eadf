package dev.rapport.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rapport.coaching.MemberRef;
import org.junit.jupiter.api.Test;

class WeekTallyTest {
  private static final MemberRef ANA = MemberRef.parse("slack:T1:UA");
  private static final MemberRef BEN = MemberRef.parse("slack:T1:UB");

  private final WeekTally empty = WeekTally.empty(IsoWeek.parse("2026-W48"));

  @Test
  void peopleAreCountedOnce() {
    WeekTally tally = empty.plus(ANA, Measure.JOIN, 2).plus(ANA, Measure.SHARE, 1).plus(BEN, Measure.JOIN, 1);
    assertThat(tally.count(Way.JOIN)).isEqualTo(3);
    assertThat(tally.heads()).isEqualTo(2);
  }

  @Test
  void anEntryTakenOutLeavesNoTrace() {
    assertThat(empty.plus(ANA, Measure.JOIN, 2).minus(ANA, Measure.JOIN, 2)).isEqualTo(empty);
    WeekTally tally = empty.plus(ANA, Measure.JOIN, 2).plus(BEN, Measure.SHARE, 1).minus(ANA, Measure.JOIN, 2);
    assertThat(tally).isEqualTo(empty.plus(BEN, Measure.SHARE, 1));
  }

  @Test
  void whatWasNeverInCannotBeTakenOut() {
    WeekTally tally = empty.plus(ANA, Measure.JOIN, 2);
    assertThatIllegalArgumentException().isThrownBy(() -> tally.minus(ANA, Measure.SHARE, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> tally.minus(BEN, Measure.JOIN, 1));
  }

  @Test
  void whoIsForgottenStaysAsANumberOnly() {
    WeekTally tally = empty.plus(ANA, Measure.JOIN, 2).plus(BEN, Measure.JOIN, 1).forget(ANA).forget(BEN);
    assertThat(tally.heads()).isEqualTo(2);
    assertThat(tally.count(Way.JOIN)).isEqualTo(3);
    assertThat(tally.toString()).doesNotContain("UA", "UB");
    assertThat(empty.plus(ANA, Measure.JOIN, 2).forget(BEN)).isEqualTo(empty.plus(ANA, Measure.JOIN, 2));
  }
}
