package dev.rapport.service;

import dev.rapport.coaching.Account;
import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.content.CopyLoader;
import dev.rapport.content.PromptLoader;
import dev.rapport.engagement.Activity;
import dev.rapport.engagement.Job;
import dev.rapport.engagement.OwnOutcomes;
import dev.rapport.engagement.OwnRhythm;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.PromptPool;
import dev.rapport.engagement.Standing;
import dev.rapport.engagement.Timetable;
import dev.rapport.engagement.Way;
import dev.rapport.port.Picture;
import dev.rapport.port.ProgrammeStore;
import dev.rapport.port.RunLedger;
import dev.rapport.port.SettableClock;
import dev.rapport.present.Copy;
import dev.rapport.present.RhythmPresenter;
import dev.rapport.store.memory.MemoryEngagementStore;
import dev.rapport.store.memory.MemoryProgrammeStore;
import dev.rapport.store.memory.MemoryRunLedger;
import dev.rapport.yaml.Problems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/// The whole rhythm with the content that ships, on a clock that a test moves.
final class RhythmRig {
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final MemberRef OWNER = MemberRef.parse("slack:T1:UOWNER");
  static final ChannelRef CHANNEL = ChannelRef.parse("slack:T1:C9");

  private static final Path CONTENT = Path.of("config/content/en");

  final SettableClock clock;
  final FakeMessenger messenger;
  final RunLedger ledger;
  final ProgrammeStore programmes;
  final MemoryEngagementStore engagement = new MemoryEngagementStore();
  final PromptPool prompts;
  final CadenceParts parts;

  private Rounds rounds;
  private OwnOutcomes outcomes = OwnOutcomes.none(Account.FREE);
  private int activities;

  /// @param now the moment at which it begins, such as `2026-10-05T06:00:00Z`
  RhythmRig(String now) {
    this(now, new MemoryRunLedger());
  }

  RhythmRig(String now, RunLedger ledger) {
    this.clock = new SettableClock(Instant.parse(now));
    this.messenger = new FakeMessenger(clock);
    this.ledger = ledger;
    this.programmes = new MemoryProgrammeStore();
    Problems problems = new Problems();
    this.prompts = PromptLoader.load(CONTENT, problems).orElseThrow(() -> new AssertionError(problems.all()));
    Copy copy = CopyLoader.rhythm(CONTENT, problems).orElseThrow(() -> new AssertionError(problems.all()));
    this.parts = new CadenceParts(programmes, engagement, ledger, messenger,
        chart -> new Picture(chart.title().getBytes(StandardCharsets.UTF_8), chart.alt()), (_, _) -> outcomes, prompts,
        new RhythmPresenter(copy, "/invite"), RetryPolicy.USUAL, clock);
    this.rounds = new Rounds(parts);
  }

  /// Prompts on Tuesdays and summaries on Mondays, both at ten.
  static Timetable timetable(ZoneId zone) {
    return new Timetable(zone, LocalTime.of(10, 0),
        Map.of(Job.WEEKLY_PROMPT, DayOfWeek.TUESDAY, Job.WEEKLY_SUMMARY, DayOfWeek.MONDAY), Timetable.WEEKEND,
        Set.of());
  }

  Programme enrol(ChannelRef channel, ZoneId zone) {
    return enrol(channel, timetable(zone));
  }

  Programme enrol(ChannelRef channel, Timetable timetable) {
    return enrol(channel, timetable, clock.instant().minus(Duration.ofDays(7)));
  }

  /// @param since when it joined; a week ago where nobody says otherwise
  Programme enrol(ChannelRef channel, Timetable timetable, Instant since) {
    Programme programme = new Programme(channel, OWNER, timetable, new Standing.Running(since));
    programmes.put(programme);
    return programme;
  }

  /// Check-ins on Mondays at nine.
  OwnRhythm choose(MemberRef member, ZoneId zone) {
    OwnRhythm own = new OwnRhythm(member, new Timetable(zone, LocalTime.of(9, 0),
        Map.of(Job.WEEKLY_CHECKIN, DayOfWeek.MONDAY), Timetable.WEEKEND, Set.of()),
        new Standing.Running(clock.instant()));
    programmes.put(own);
    return own;
  }

  void outcomes(OwnOutcomes changed) {
    outcomes = changed;
  }

  Activity log(MemberRef member, Way way, int count, LocalDate day) {
    Activity activity = new Activity("a" + ++activities, member, way, count, day, "commented on Priya's post",
        clock.instant(), Set.of(CHANNEL));
    engagement.log(activity);
    return activity;
  }

  void react() {
    engagement.history(CHANNEL)
        .posted()
        .forEach(prompt -> engagement.change(CHANNEL, history -> history.pressed(prompt.week())));
  }

  /// One round, to its end.
  void round() {
    rounds.walk().join();
  }

  /// Rounds until so much time has passed.
  void pass(Duration time, Duration step) {
    Instant end = clock.instant().plus(time);
    while (clock.instant().isBefore(end)) {
      clock.pass(step);
      round();
    }
  }

  /// Weeks of rounds every quarter of an hour.
  void weeks(int weeks) {
    pass(Duration.ofDays(7L * weeks), Duration.ofMinutes(15));
  }

  /// The process ends and another one begins; what the stores hold stays.
  void restart() {
    rounds.close();
    rounds = new Rounds(parts);
  }
}
