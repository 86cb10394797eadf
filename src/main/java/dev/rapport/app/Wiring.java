package dev.rapport.app;

import dev.rapport.chart.XChartIllustrator;
import dev.rapport.coaching.conversation.ConversationMachine;
import dev.rapport.coaching.drafting.Drafter;
import dev.rapport.coaching.drafting.PhrasebookDrafter;
import dev.rapport.coaching.review.Reviewer;
import dev.rapport.coaching.review.RubricReviewer;
import dev.rapport.coaching.triage.SignTriager;
import dev.rapport.coaching.triage.Triager;
import dev.rapport.content.ContentReading;
import dev.rapport.coaching.Platform;
import dev.rapport.metrics.Meters;
import dev.rapport.port.CoachStore;
import dev.rapport.port.Outbox;
import dev.rapport.port.Store;
import dev.rapport.present.FollowUpCards;
import dev.rapport.present.HomeCards;
import dev.rapport.present.PracticeCards;
import dev.rapport.present.Presenter;
import dev.rapport.present.Reception;
import dev.rapport.present.SettingsCards;
import dev.rapport.service.Coach;
import dev.rapport.service.CoachParts;
import dev.rapport.service.CoachService;
import dev.rapport.service.Farewells;
import dev.rapport.service.FollowUps;
import dev.rapport.service.HomeCoach;
import dev.rapport.service.OutcomeTally;
import dev.rapport.service.OwnDaytimes;
import dev.rapport.service.PacedCoach;
import dev.rapport.service.PracticeClock;
import dev.rapport.service.PracticeRoom;
import dev.rapport.settings.Secret;
import dev.rapport.settings.Settings;
import dev.rapport.settings.SlackSettings;
import dev.rapport.slack.SlackCommandName;
import dev.rapport.slack.SlackEndpoint;
import dev.rapport.slack.SlackSocket;
import dev.rapport.store.mapdb.DataFolderException;
import dev.rapport.store.mapdb.MapDbCoachStore;
import dev.rapport.web.Papers;
import dev.rapport.web.WebPages;
import dev.rapport.web.WebSettings;
import dev.rapport.teams.TeamsApp;
import dev.rapport.teams.TeamsCloud;
import dev.rapport.settings.TeamsSettings;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import jakarta.servlet.DispatcherType;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/// Builds and starts every part of Rapport, in the order in which it stands here. There is no other place where parts
/// find each other.
public final class Wiring {
  /// What members of the browser page type; each chat platform shows the command that is registered there instead.
  private static final String COMMAND = "/invite";

  private Wiring() {}

  /// What needs no words starts while they are read, and members are answered as soon as a conversation can open. A
  /// message that is to be judged before that can be done waits for it.
  ///
  /// @throws StartException when something outside Rapport keeps it from starting; nothing is left running then
  /// @throws dev.rapport.yaml.InvalidFilesException when the content has mistakes; nothing is left running then
  public static Application start(Settings settings, ContentReading words, InstantSource real) {
    HttpServer http = new HttpServer(settings.server(), Version.current());
    http.open();
    Application application = new Application(http.address());
    application.started("port", http::close);
    try {
      // The clock is the members' own only where nobody but somebody trying things out can be reached.
      boolean trial = settings.practice() && settings.slack().isEmpty() && settings.teams().isEmpty();
      PracticeClock practiceClock = new PracticeClock(real, new KeptTime(settings.data()));
      InstantSource clock = trial ? practiceClock : real;
      Store store = open(settings, clock);
      application.started("store", store::close);
      http.asks("store", store::writes);
      Optional<Meters> meters = settings.server().metrics() ? Optional.of(new Meters(Version.current()))
          : Optional.empty();
      meters.ifPresent(made -> application.started("meters", made::close));
      Optional<TeamsApp> teams = settings.teams().map(set -> teams(set, store, clock, application));
      RhythmWiring rhythm = new RhythmWiring(settings, clock, real, application, teams, meters);
      ContentReading.Opening content = words.opening();
      CoachParts parts = coachParts(content, words.judged(Judges::of), clock);
      RhythmWiring.Built built = rhythm.build(content.rhythm(), store,
          new CoachService(meters.<CoachStore>map(made -> made.measured(store)).orElse(store), parts,
              new OutcomeTally(store, store.engagement(), store.programmes(), clock)),
          parts.reception(), COMMAND);
      OwnDaytimes daytimes = new OwnDaytimes(built.parts());
      FollowUps followUps = new FollowUps(store, built.messenger(), parts.followUps(), daytimes::of, clock);
      Farewells farewells = new Farewells(store.departures(), clock);
      Coach home = new HomeCoach(built.coach(), store, built.parts(), new HomeCoach.Words(parts.reception(),
          new HomeCards(content.copy(), content.rhythm().copy()), new SettingsCards(content.rhythm().copy()),
          parts.followUps()), farewells);
      Coach whole = trial
          ? new PracticeRoom(home, built.rounds(), followUps, daytimes::of, rhythm.board(), practiceClock,
              new PracticeCards(content.copy()))
          : home;
      PacedCoach paced = new PacedCoach(whole,
          new PacedCoach.Pace(settings.pace().member(), settings.pace().workspace()), parts.reception().tooFast(),
          real);
      Coach coach = meters.map(made -> made.measured(paced, parts.reception().notSaved())).orElse(paced);

      ServletContextHandler served = new ServletContextHandler("/");
      Runnable announce = settings.slack()
          .map(slack -> slack(slack, coach, store, clock, served, http, application, rhythm))
          .orElse(() -> {});
      Runnable leftovers = teams.map(app -> teams(app, coach, store, served, application, rhythm)).orElse(() -> {});
      if (settings.practice()) {
        WebPages.register(served, coach, new WebSettings(settings.server().names()),
            new Papers(XChartIllustrator.light(), XChartIllustrator.dark()));
      }
      meters.ifPresent(made -> show(made, store, served));
      http.asks("ticker", rhythm::ticks);
      http.serve(served);
      application.started("requests in flight", http::drain);
      var _ = words.judging();
      announce.run();
      leftovers.run();
      rhythm.tick(built.rounds(), store, followUps, farewells);
      return application;
    } catch (RuntimeException e) {
      application.stop();
      throw e;
    }
  }

  /// The coach's mind: all of it is pure, and made once.
  private static CoachParts coachParts(ContentReading.Opening content, Supplier<Judges> judges, InstantSource clock) {
    Triager triager = received -> judges.get().triager().triage(received);
    Drafter drafter = new PhrasebookDrafter(content.phrasebook());
    Reviewer reviewer = request -> judges.get().reviewer().review(request);
    ConversationMachine machine = new ConversationMachine(content.invite(), drafter, reviewer, triager);
    return new CoachParts(machine, content.invite(), reviewer, new Presenter(content.copy(), content.invite()),
        new Reception(content.copy()), new FollowUpCards(content.copy()), clock, new RandomIds(new SecureRandom()),
        COMMAND);
  }

  private record Judges(Triager triager, Reviewer reviewer) {
    static Judges of(ContentReading.Judging words) {
      Triager triager = new SignTriager(words.signs());
      return new Judges(triager, new RubricReviewer(words.rubric(), triager));
    }
  }

  private static void show(Meters meters, Store store, ServletContextHandler served) {
    for (Platform platform : Platform.values()) {
      meters.shows("outbox.waiting", "Answers saved and not yet sent",
          () -> store.unsent(platform, Instant.EPOCH).size(), "platform", platform.id());
    }
    meters.shows("runs.under.way", "Posts claimed and not yet known to have arrived",
        () -> store.ledger().claimed().size());
    served.addFilter(new FilterHolder(meters.requests(Set.of(SlackEndpoint.PATH, TeamsApp.PATH, "/turn"))), "/*",
        EnumSet.of(DispatcherType.REQUEST));
    served.addServlet(new ServletHolder("metrics", meters.servlet()), Meters.PATH);
  }

  private static Store open(Settings settings, InstantSource clock) {
    if (settings.database().isPresent()) {
      return PostgresWiring.open(settings.database().get(), clock, settings.retention());
    }
    try {
      return MapDbCoachStore.open(settings.data(), clock, settings.retention());
    } catch (DataFolderException e) {
      throw new StartException(String.valueOf(e.getMessage()), e);
    }
  }

  /// @return what is left to do once the server can be reached
  private static Runnable slack(SlackSettings slack, Coach coach, Outbox outbox, InstantSource clock,
      ServletContextHandler served, HttpServer http, Application application, RhythmWiring rhythm) {
    SlackCommandName command = command(slack);
    String token = slack.botToken().value();
    String api = slack.api().toString();
    if (slack.appToken().isPresent()) {
      SlackSocket socket = new SlackSocket(slack.appToken().get().value(), token, api, command, coach,
          XChartIllustrator.light(), outbox, clock);
      application.started("Slack socket", socket::close);
      rhythm.everyMinute(socket::takeOver);
      http.asks("socket", socket::connected);
      return socket::start;
    }
    String secret = slack.signingSecret().map(Secret::value).orElseThrow();
    SlackEndpoint endpoint = new SlackEndpoint(secret, token, api, command, coach,
        XChartIllustrator.light(), outbox, clock);
    application.started("Slack", endpoint::close);
    rhythm.everyMinute(endpoint::takeOver);
    served.addServlet(new ServletHolder("slack", endpoint.servlet()), SlackEndpoint.PATH);
    return endpoint::start;
  }

  private static TeamsApp teams(TeamsSettings set, Store store, InstantSource clock,
      Application application) {
    TeamsApp app = set.loopback()
        ? TeamsApp.onThisMachine(store.addresses(), clock)
        : TeamsApp.of(set.appId(), set.secret().value(), set.tenant(), cloud(set.cloud()), store.addresses(), clock);
    application.started("Teams messages", app::close);
    return app;
  }

  /// @return what is left to do once the server can be reached
  private static Runnable teams(TeamsApp app, Coach coach, Outbox outbox, ServletContextHandler served,
      Application application, RhythmWiring rhythm) {
    TeamsApp.Endpoint endpoint = app.endpoint(coach, outbox);
    application.started("Teams", endpoint::close);
    rhythm.everyMinute(endpoint::takeOver);
    served.addServlet(new ServletHolder("teams", endpoint.servlet()), TeamsApp.PATH);
    return endpoint::start;
  }

  private static TeamsCloud cloud(TeamsSettings.Cloud cloud) {
    return switch (cloud) {
      case PUBLIC -> TeamsCloud.PUBLIC;
      case GCC -> TeamsCloud.GCC;
      case GCC_HIGH -> TeamsCloud.GCC_HIGH;
      case DOD -> TeamsCloud.DOD;
      case CHINA -> TeamsCloud.CHINA;
    };
  }

  private static SlackCommandName command(SlackSettings slack) {
    try {
      return new SlackCommandName(slack.command());
    } catch (IllegalArgumentException e) {
      throw new StartException("SLACK_COMMAND " + e.getMessage(), e);
    }
  }
}
