package dev.rapport.slack;

import dev.rapport.chart.XChartIllustrator;
import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.content.RhythmContent;
import dev.rapport.engagement.Job;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Standing;
import dev.rapport.engagement.Timetable;
import dev.rapport.message.Card;
import dev.rapport.port.CoachStore;
import dev.rapport.port.Delivery;
import dev.rapport.port.Illustrator;
import dev.rapport.port.Messenger;
import dev.rapport.port.PersonalRecords;
import dev.rapport.port.Picture;
import dev.rapport.present.FollowUpCards;
import dev.rapport.present.HomeCards;
import dev.rapport.present.LogCards;
import dev.rapport.present.PersonalCards;
import dev.rapport.present.PrivacyCards;
import dev.rapport.present.ProgrammeCards;
import dev.rapport.present.ProgrammeForm;
import dev.rapport.present.Reception;
import dev.rapport.present.RhythmPresenter;
import dev.rapport.present.SettingsCards;
import dev.rapport.service.CadenceParts;
import dev.rapport.service.Coach;
import dev.rapport.service.Farewells;
import dev.rapport.service.HomeCoach;
import dev.rapport.service.MemoryDepartures;
import dev.rapport.service.NotesSent;
import dev.rapport.service.Pinboard;
import dev.rapport.service.RetryPolicy;
import dev.rapport.service.RhythmCoach;
import dev.rapport.service.RhythmParts;
import dev.rapport.service.Rounds;
import dev.rapport.store.memory.MemoryEngagementStore;
import dev.rapport.store.memory.MemoryProgrammeStore;
import dev.rapport.store.memory.MemoryRunLedger;
import dev.rapport.yaml.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The weekly rhythm as it runs in Slack: the real messenger, directory and coach around a strict Slack. It is a Tuesday,
/// nine o'clock in London.
final class RhythmSlackRig implements AutoCloseable {
  static final ChannelRef CHANNEL = ChannelRef.parse("slack:" + FakeSlack.TEAM + ":" + FakeSlack.CHANNEL);
  static final MemberRef ANA = MemberRef.parse("slack:" + FakeSlack.TEAM + ":U0ANA");

  final MemoryProgrammeStore programmes = new MemoryProgrammeStore();
  final MemoryEngagementStore engagement = new MemoryEngagementStore();
  final KnownRecords records = new KnownRecords();
  final MemoryRunLedger ledger = new MemoryRunLedger();
  final SlackRig rig;
  final FakeMember ana;
  final FakeMember ben;
  final SlackMessenger messenger;
  private final SlackDirectory directory;
  private @Nullable CadenceParts parts;
  private @Nullable RhythmCoach coach;
  private final Rounds rounds;

  RhythmSlackRig() throws Exception {
    rig = new SlackRig(this::mind);
    ana = rig.ana;
    ben = new FakeMember(rig.slack, rig.http, "U0BEN");
    messenger = new SlackMessenger(FakeSlack.BOT_TOKEN, rig.slack.apiUrl(), SlackCommandName.DEFAULT, rig.clock,
        rig.clock::pass);
    directory = new SlackDirectory(FakeSlack.BOT_TOKEN, rig.slack.apiUrl(), rig.clock);
    rig.slack.channels().person("U0ANA", "Europe/London", false);
    rig.slack.channels().person("U0BEN", "America/New_York", false);
    rounds = new Rounds(Objects.requireNonNull(parts));
  }

  private Coach mind(CoachStore store, InstantSource clock) {
    RhythmContent content = RhythmContent.load(Path.of("config/content"), new Problems()).orElseThrow();
    Illustrator light = XChartIllustrator.light();
    parts = new CadenceParts(programmes, engagement, ledger, new Late(), light, new NotesSent(store),
        content.prompts(), new RhythmPresenter(content.copy(), "/invite"), RetryPolicy.USUAL, clock);
    Reception reception = new Reception(SlackRig.content().copy());
    RhythmParts all = new RhythmParts(parts, member -> directory().person(member), new ProgrammeCards(content.copy()),
        new ProgrammeForm(content.copy()), new PersonalCards(content.copy()), new LogCards(content.copy()),
        new PrivacyCards(content.copy()), records, Set.of());
    coach = new RhythmCoach(SlackRig.coach(store, clock), reception, all, new Pinboard());
    return new HomeCoach(coach, store, all,
        new HomeCoach.Words(reception, new HomeCards(SlackRig.content().copy(), content.copy()),
            new SettingsCards(content.copy()), new FollowUpCards(SlackRig.content().copy())),
        new Farewells(new MemoryDepartures(), clock));
  }

  private SlackDirectory directory() {
    return directory;
  }

  private SlackMessenger messenger() {
    return messenger;
  }

  /// Prompts on Tuesdays and summaries on Mondays, at ten.
  Programme enrol() {
    Programme programme = new Programme(CHANNEL, ANA,
        new Timetable(ZoneId.of("Europe/London"), LocalTime.of(10, 0),
            Map.of(Job.WEEKLY_PROMPT, DayOfWeek.TUESDAY, Job.WEEKLY_SUMMARY, DayOfWeek.MONDAY), Timetable.WEEKEND,
            Set.of()),
        new Standing.Running(rig.clock.instant()));
    programmes.put(programme);
    return programme;
  }

  void pass(Duration time) {
    rig.clock.pass(time);
  }

  void round() {
    rounds.walk().join();
  }

  void quiet() throws Exception {
    rig.quiet();
    Objects.requireNonNull(coach).quiet().join();
    rig.quiet();
  }

  /// Waits until the home that was opened is published.
  void home() {
    rig.home();
  }

  @Override
  public void close() throws IOException {
    Objects.requireNonNull(coach).close();
    rounds.close();
    rig.close();
    messenger.close();
    directory.close();
  }

  /// Records of which only the size is known.
  static final class KnownRecords implements PersonalRecords {
    final List<MemberRef> forgotten = new ArrayList<>();

    @Override
    public String export(MemberRef member) {
      return "{\"member\": \"" + member + "\"}";
    }

    @Override
    public void forget(MemberRef member) {
      forgotten.add(member);
    }
  }

  /// The coach is made before Slack's address is known.
  private final class Late implements Messenger {
    @Override
    public Delivery post(ChannelRef channel, Card card, List<Picture> pictures) {
      return messenger().post(channel, card, pictures);
    }

    @Override
    public Delivery post(MemberRef member, Card card, List<Picture> pictures) {
      return messenger().post(member, card, pictures);
    }

    @Override
    public Delivery post(MemberRef member, Card card, String name, String text) {
      return messenger().post(member, card, name, text);
    }

    @Override
    public Delivery update(ChannelRef channel, String message, Card card) {
      return messenger().update(channel, message, card);
    }
  }
}
