package dev.rapport.service;

import static dev.rapport.service.RhythmRig.BERLIN;
import static dev.rapport.service.RhythmRig.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.Way;
import dev.rapport.port.EngagementStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a summary costs, counted in reads of the store, which a busy machine cannot change.
class SummaryCostTest {
  private final RhythmRig rig = new RhythmRig("2026-10-05T06:00:00Z");
  private final List<String> reads = new ArrayList<>();

  @Test
  void aSummaryReadsFiveTalliesAfterTenYearsAsAfterOneWeek() {
    List<String> afterAWeek = reads(1);
    List<String> afterTenYears = reads(520);
    assertThat(afterAWeek).containsOnly("tally").hasSize(5);
    assertThat(afterTenYears).isEqualTo(afterAWeek);
  }

  @Test
  void tenThousandDueAtOneMinuteSpreadAndNobodyGetsTwo() {
    for (int i = 0; i < 10_000; i++) {
      rig.enrol(ChannelRef.parse("slack:T" + i % 40 + ":C" + i), BERLIN);
    }
    rig.clock.pass(Duration.ofHours(2));
    int before = 0;
    for (int minute = 0; minute < 5; minute++) {
      rig.round();
      int sent = rig.messenger.tried().size();
      assertThat(sent - before).isLessThanOrEqualTo(40 * Rounds.MOST_A_WORKSPACE);
      before = sent;
      rig.clock.pass(Duration.ofMinutes(1));
    }
    assertThat(rig.messenger.sent()).hasSize(10_000).extracting(FakeMessenger.Sent::to).doesNotHaveDuplicates();
  }

  private List<String> reads(int weeks) {
    IsoWeek now = IsoWeek.parse("2026-W40");
    MemberRef member = MemberRef.parse("slack:T1:UANA");
    for (int week = 0; week < weeks; week++) {
      rig.log(member, Way.JOIN, 1, now.plus(-week).monday());
    }
    reads.clear();
    CadenceParts counted = new CadenceParts(rig.programmes, counting(rig.engagement), rig.ledger, rig.messenger,
        rig.parts.illustrator(), rig.parts.outcomes(), rig.prompts, rig.parts.presenter(), RetryPolicy.USUAL,
        rig.clock);
    assertThat(new Composer(counted).summary(CHANNEL, BERLIN, now).week().logged()).isTrue();
    return List.copyOf(reads);
  }

  private EngagementStore counting(EngagementStore store) {
    return (EngagementStore) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{EngagementStore.class},
        (_, method, arguments) -> {
          reads.add(method.getName());
          try {
            return method.invoke(store, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }
}
