package dev.rapport.slack;

import dev.rapport.chart.XChartIllustrator;
import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.content.RhythmContent;
import dev.rapport.engagement.Job;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Standing;
import dev.rapport.engagement.Timetable;
import dev.rapport.present.RhythmPresenter;
import dev.rapport.service.CadenceParts;
import dev.rapport.service.NotesSent;
import dev.rapport.service.RetryPolicy;
import dev.rapport.service.Rounds;
import dev.rapport.store.mapdb.MapDbCoachStore;
import dev.rapport.yaml.Problems;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/// A process that keeps the rhythm of many channels until nothing is left, on a clock that jumps a minute a round.
final class RhythmChild {
  static final int PROGRAMMES = 500;
  static final Instant DUE = Instant.parse("2026-11-24T10:00:00Z");

  private RhythmChild() {}

  static ChannelRef channel(int number) {
    return ChannelRef.parse("slack:" + FakeSlack.TEAM + ":C" + number);
  }

  /// @param arguments the data folder, where Slack is, and how many minutes after ten it is
  public static void main(String[] arguments) {
    AtomicReference<Instant> now = new AtomicReference<>(
        DUE.plus(Duration.ofMinutes(Integer.parseInt(arguments[2]))));
    InstantSource clock = now::get;
    RhythmContent content = RhythmContent.load(Path.of("config/content"), new Problems()).orElseThrow();
    try (MapDbCoachStore store = MapDbCoachStore.open(Path.of(arguments[0]), clock);
        SlackMessenger messenger = new SlackMessenger(FakeSlack.BOT_TOKEN, arguments[1], SlackCommandName.DEFAULT,
            clock)) {
      for (int i = 0; i < PROGRAMMES; i++) {
        if (store.programmes().programme(channel(i)).isEmpty()) {
          store.programmes().put(programme(channel(i)));
        }
      }
      CadenceParts parts = new CadenceParts(store.programmes(), store.engagement(), store.ledger(), messenger,
          XChartIllustrator.light(), new NotesSent(store), content.prompts(),
          new RhythmPresenter(content.copy(), "/invite"), RetryPolicy.USUAL, clock);
      try (Rounds rounds = new Rounds(parts)) {
        for (int minute = 0; minute < 30; minute++) {
          rounds.walk().join();
          now.updateAndGet(time -> time.plus(Duration.ofMinutes(1)));
        }
      }
    }
  }

  private static Programme programme(ChannelRef channel) {
    return new Programme(channel, MemberRef.parse("slack:" + FakeSlack.TEAM + ":U0ANA"),
        new Timetable(ZoneOffset.UTC, LocalTime.of(10, 0), Map.of(Job.WEEKLY_PROMPT, DayOfWeek.TUESDAY),
            Timetable.WEEKEND, Set.of()),
        new Standing.Running(DUE.minus(Duration.ofHours(1))));
  }
}
