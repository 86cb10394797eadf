package dev.rapport.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.WorkspaceRef;
import dev.rapport.port.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FarewellsTest {
  private static final WorkspaceRef GONE = WorkspaceRef.parse("slack:T1");

  private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T12:00:00Z"));
  private final MemoryDepartures departures = new MemoryDepartures();
  private final Farewells farewells = new Farewells(departures, clock);

  private void days(Farewells present, int days) {
    for (int day = 0; day < days; day++) {
      clock.pass(Duration.ofDays(1));
      present.tick();
    }
  }

  @Test
  void whatALeavingWorkspaceHadIsDeletedAfterTheGracePeriodAndOnce() {
    farewells.left(GONE);
    farewells.left(GONE);
    days(farewells, 29);
    assertThat(departures.erased).isEmpty();
    days(farewells, 5);
    assertThat(departures.erased).containsExactly(GONE);
  }

  @Test
  void aRestartForgetsNeitherThatItLeftNorWhen() {
    farewells.left(GONE);
    days(farewells, 20);
    days(new Farewells(departures, clock), 10);
    assertThat(departures.erased).containsExactly(GONE);
  }

  @Test
  void whoComesBackInTimeKeepsEverything() {
    farewells.left(GONE);
    days(farewells, 20);
    farewells.heardOf(GONE);
    days(farewells, 40);
    assertThat(departures.erased).isEmpty();
    assertThat(departures.away()).isEmpty();
  }

  @Test
  void whatWasUnderWayWhenItLeftIsNoReturn() {
    farewells.left(GONE);
    clock.pass(Duration.ofMinutes(5));
    farewells.heardOf(GONE);
    days(farewells, 31);
    assertThat(departures.erased).containsExactly(GONE);
  }
}
