package dev.rapport.app;

import dev.rapport.chart.XChartIllustrator;
import dev.rapport.coaching.Platform;
import dev.rapport.content.RhythmContent;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Standing;
import dev.rapport.metrics.Meters;
import dev.rapport.port.Directory;
import dev.rapport.port.Messenger;
import dev.rapport.port.ProgrammeStore;
import dev.rapport.port.Store;
import dev.rapport.present.LogCards;
import dev.rapport.present.PersonalCards;
import dev.rapport.present.PrivacyCards;
import dev.rapport.present.ProgrammeCards;
import dev.rapport.present.ProgrammeForm;
import dev.rapport.present.Reception;
import dev.rapport.present.RhythmPresenter;
import dev.rapport.schedule.QuartzTicker;
import dev.rapport.service.CadenceParts;
import dev.rapport.service.Coach;
import dev.rapport.service.Farewells;
import dev.rapport.service.FollowUps;
import dev.rapport.service.NotesSent;
import dev.rapport.service.Pinboard;
import dev.rapport.service.RetryPolicy;
import dev.rapport.service.RhythmCoach;
import dev.rapport.service.RhythmParts;
import dev.rapport.service.Rounds;
import dev.rapport.settings.ProgrammeSettings;
import dev.rapport.settings.Settings;
import dev.rapport.settings.SlackSettings;
import dev.rapport.slack.SlackCommandName;
import dev.rapport.slack.SlackDirectory;
import dev.rapport.slack.SlackMessenger;
import dev.rapport.teams.TeamsApp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Builds what keeps the weekly rhythm, and notes how each part is stopped.
final class RhythmWiring {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration LONG_AGO = Duration.ofMinutes(5);

  private final Settings settings;
  private final InstantSource clock;
  // Members may move their clock where things are tried out.
  private final InstantSource real;
  private volatile Instant ticked;
  private final Application application;
  private final Optional<Meters> meters;
  private final Map<Platform, Messenger> messengers = new EnumMap<>(Platform.class);
  private final Map<Platform, Directory> directories = new EnumMap<>(Platform.class);
  private final Pinboard board = new Pinboard();
  private final List<Runnable> everyMinute = new ArrayList<>();

  /// @param teams absent while Teams is not set up
  RhythmWiring(Settings settings, InstantSource clock, InstantSource real, Application application,
      Optional<TeamsApp> teams,
      Optional<Meters> meters) {
    this.settings = settings;
    this.clock = clock;
    this.real = real;
    this.ticked = real.instant();
    this.application = application;
    this.meters = meters;
    messengers.put(Platform.WEB, board);
    settings.slack().ifPresent(slack -> {
      messengers.put(Platform.SLACK, slack(slack));
      directories.put(Platform.SLACK, directory(slack));
    });
    teams.ifPresent(app -> {
      messengers.put(Platform.TEAMS, app.messenger());
      directories.put(Platform.TEAMS, app.directory());
    });
  }

  /// A coach that answers for the rhythm too, and what ticks for it once everything else runs.
  record Built(Coach coach, Rounds rounds, RhythmParts parts) {
    Messenger messenger() {
      return parts.cadence().messenger();
    }
  }

  /// @param others answers for everything else
  Built build(RhythmContent content, Store store, Coach others, Reception reception, String command) {
    enrol(store.programmes(), settings.programmes());
    // The browser page knows nothing of anybody.
    Directory directory = member -> directories
        .getOrDefault(member.workspace().platform(), _ -> Directory.Person.UNKNOWN)
        .person(member);
    Messenger every = new Messengers(messengers);
    CadenceParts cadence = new CadenceParts(store.programmes(), store.engagement(), store.ledger(),
        meters.map(made -> made.measured(every)).orElse(every), XChartIllustrator.light(), new NotesSent(store),
        content.prompts(),
        new RhythmPresenter(content.copy(), command), RetryPolicy.USUAL, clock);
    Rounds rounds = new Rounds(cadence);
    application.started("messages on their way", rounds::close);
    RhythmParts parts = new RhythmParts(cadence, directory,
        new ProgrammeCards(content.copy()), new ProgrammeForm(content.copy()), new PersonalCards(content.copy()),
        new LogCards(content.copy()),
        new PrivacyCards(content.copy()), store.personal(), settings.programmes().managers());
    RhythmCoach coach = new RhythmCoach(others, reception, parts, board);
    application.started("what is brought up to date", coach::close);
    return new Built(coach, rounds, parts);
  }

  /// Where the members of the browser page find what came.
  Pinboard board() {
    return board;
  }

  /// What a platform looks for every minute, besides what is due.
  void everyMinute(Runnable look) {
    everyMinute.add(look);
  }

  /// Whether it has looked for what is due lately; true before the first time.
  boolean ticks() {
    return Duration.between(ticked, real.instant()).compareTo(LONG_AGO) < 0;
  }

  /// From now on it looks every minute for what is due.
  void tick(Rounds rounds, Store store, FollowUps followUps, Farewells farewells) {
    QuartzTicker ticker = QuartzTicker.everyMinute(() -> {
      var _ = rounds.walk();
      // Whoever is on the browser page is asked when they come by.
      followUps.tick(Set.of(Platform.SLACK, Platform.TEAMS));
      everyMinute.forEach(Runnable::run);
      ticked = real.instant();
    });
    application.started("ticker", ticker::close);
    // What was kept long enough goes once a week; while the process runs for less, at its start.
    QuartzTicker retention = QuartzTicker.every(WEEK, store::tidy);
    application.started("retention", retention::close);
    QuartzTicker deletion = QuartzTicker.every(DAY, farewells::tick);
    application.started("deletion", deletion::close);
  }

  private Messenger slack(SlackSettings slack) {
    SlackMessenger messenger = new SlackMessenger(slack.botToken().value(), slack.api().toString(),
        new SlackCommandName(slack.command()), clock);
    application.started("Slack messages", messenger::close);
    return messenger;
  }

  private Directory directory(SlackSettings slack) {
    SlackDirectory directory = new SlackDirectory(slack.botToken().value(), slack.api().toString(), clock);
    application.started("Slack directory", directory::close);
    return directory;
  }

  // The file says how it should be; whether a channel is paused is its members' to say.
  private void enrol(ProgrammeStore programmes, ProgrammeSettings enrolled) {
    enrolled.channels().forEach(each -> {
      if (programmes.change(each.channel(), old -> old.with(each.timetable())).isEmpty()) {
        programmes.put(new Programme(each.channel(), each.owner(), each.timetable(),
            new Standing.Running(clock.instant())));
      }
    });
  }
}
