package dev.rapport.teams;

import dev.rapport.chart.XChartIllustrator;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.conversation.ConversationMachine;
import dev.rapport.coaching.conversation.PlainMind;
import dev.rapport.coaching.drafting.Drafter;
import dev.rapport.coaching.drafting.PhrasebookDrafter;
import dev.rapport.coaching.review.Reviewer;
import dev.rapport.coaching.review.RubricReviewer;
import dev.rapport.coaching.triage.SignTriager;
import dev.rapport.content.Content;
import dev.rapport.content.RhythmContent;
import dev.rapport.port.CoachStore;
import dev.rapport.port.MemoryCoachStore;
import dev.rapport.port.PersonalRecords;
import dev.rapport.present.FollowUpCards;
import dev.rapport.present.HomeCards;
import dev.rapport.present.LogCards;
import dev.rapport.present.SettingsCards;
import dev.rapport.present.PersonalCards;
import dev.rapport.present.Presenter;
import dev.rapport.present.PrivacyCards;
import dev.rapport.present.ProgrammeCards;
import dev.rapport.present.ProgrammeForm;
import dev.rapport.present.Reception;
import dev.rapport.present.RhythmPresenter;
import dev.rapport.service.CadenceParts;
import dev.rapport.service.CoachParts;
import dev.rapport.service.Coach;
import dev.rapport.service.CoachService;
import dev.rapport.service.HomeCoach;
import dev.rapport.service.OwnDaytimes;
import dev.rapport.service.Farewells;
import dev.rapport.service.FollowUps;
import dev.rapport.service.MemoryDepartures;
import dev.rapport.service.NotesSent;
import dev.rapport.service.Pinboard;
import dev.rapport.service.RetryPolicy;
import dev.rapport.service.RhythmCoach;
import dev.rapport.service.RhythmParts;
import dev.rapport.service.Rounds;
import dev.rapport.store.memory.MemoryAddresses;
import dev.rapport.store.memory.MemoryEngagementStore;
import dev.rapport.store.memory.MemoryProgrammeStore;
import dev.rapport.store.memory.MemoryRunLedger;
import dev.rapport.yaml.Problems;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;

/// The Teams adapter as it runs: a real Jetty, real tokens, the real coach, and a strict Teams around it. It is a Tuesday,
/// nine o'clock in London.
final class TeamsRig {
  private static final Content CONTENT = Content.load(Path.of("config/content"), new Problems()).orElseThrow();
  private static final RhythmContent RHYTHM = RhythmContent.load(Path.of("config/content"), new Problems())
      .orElseThrow();

  final SettableClock clock = new SettableClock();
  final FakeTeams teams = new FakeTeams();
  final CoachStore store = new MemoryCoachStore(clock);
  final MemoryAddresses addresses = new MemoryAddresses();
  final MemoryProgrammeStore programmes = new MemoryProgrammeStore();
  final MemoryEngagementStore engagement = new MemoryEngagementStore();
  final List<MemberRef> forgotten = new ArrayList<>();
  final HttpClient http = Connector.client();
  final FakeMember ana = member("ana");
  final FakeMember ben = member("ben");
  final RhythmCoach coach;
  private final Coach home;
  final Rounds rounds;
  final FollowUps followUps;
  final TeamsApp app;
  private TeamsApp.Endpoint endpoint;
  private Server server;

  /// With plain drafts, so that transcripts here change only when Teams' side does.
  TeamsRig() throws Exception {
    this(false);
  }

  /// @param whole with the mind that is served
  TeamsRig(boolean whole) throws Exception {
    app = TeamsApp.of(FakeTeams.APP, FakeTeams.SECRET, FakeTeams.TENANT, teams.cloud(), addresses, clock,
        Connector.client(), new EntraHttp(http, teams.route()));
    PlainMind plain = new PlainMind();
    Drafter drafter = whole ? new PhrasebookDrafter(CONTENT.phrasebook()) : plain;
    Reviewer reviewer = whole ? new RubricReviewer(CONTENT.rubric(), new SignTriager(CONTENT.signs())) : plain;
    AtomicInteger ids = new AtomicInteger();
    CoachParts parts = new CoachParts(
        new ConversationMachine(CONTENT.invite(), drafter, reviewer, new SignTriager(CONTENT.signs())),
        CONTENT.invite(), reviewer, new Presenter(CONTENT.copy(), CONTENT.invite()), new Reception(CONTENT.copy()),
        new FollowUpCards(CONTENT.copy()), clock, () -> "walk-" + ids.incrementAndGet(), "/invite");
    CadenceParts cadence = new CadenceParts(programmes, engagement, new MemoryRunLedger(), app.messenger(),
        XChartIllustrator.light(), new NotesSent(store), RHYTHM.prompts(),
        new RhythmPresenter(RHYTHM.copy(), "/invite"),
        RetryPolicy.USUAL, clock);
    RhythmParts rhythm = new RhythmParts(cadence, app.directory(), new ProgrammeCards(RHYTHM.copy()),
        new ProgrammeForm(RHYTHM.copy()),
        new PersonalCards(RHYTHM.copy()), new LogCards(RHYTHM.copy()), new PrivacyCards(RHYTHM.copy()),
        new Records(), Set.of());
    coach = new RhythmCoach(new CoachService(store, parts), parts.reception(), rhythm, new Pinboard());
    rounds = new Rounds(cadence);
    followUps = new FollowUps(store, app.messenger(), parts.followUps(),
        new OwnDaytimes(rhythm)::of, clock);
    home = new HomeCoach(coach, store, rhythm, new HomeCoach.Words(parts.reception(),
        new HomeCards(CONTENT.copy(), RHYTHM.copy()), new SettingsCards(RHYTHM.copy()), parts.followUps()),
        new Farewells(new MemoryDepartures(), clock));
    endpoint = app.endpoint(home, store);
    server = serve();
  }

  FakeMember member(String id) {
    return new FakeMember(id, teams, this::address, clock, http);
  }

  static MemberRef ref(FakeMember member) {
    return MemberRef.parse("teams:" + FakeTeams.TENANT + ":aad-" + member.id);
  }

  URI address() {
    return server.getURI().resolve(TeamsApp.PATH);
  }

  /// Waits until everything that was promised after an acknowledgement is sent.
  void quiet() throws Exception {
    endpoint.outbox().quiet().get(30, TimeUnit.SECONDS);
    coach.quiet().join();
    endpoint.outbox().quiet().get(30, TimeUnit.SECONDS);
  }

  void round() {
    rounds.walk().join();
  }

  /// A new process on what the old one had saved.
  void restart() throws Exception {
    server.stop();
    endpoint.close();
    endpoint = app.endpoint(home, store);
    server = serve();
    endpoint.start();
  }

  private Server serve() throws Exception {
    Server made = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    ServletContextHandler context = new ServletContextHandler("/");
    context.addServlet(new ServletHolder(endpoint.servlet()), TeamsApp.PATH);
    made.setHandler(context);
    made.start();
    return made;
  }

  void close() throws Exception {
    coach.close();
    rounds.close();
    server.stop();
    endpoint.close();
    app.close();
    teams.close();
    http.close();
  }

  private final class Records implements PersonalRecords {
    @Override
    public String export(MemberRef member) {
      return "{\"member\": \"" + member + "\"}";
    }

    @Override
    public void forget(MemberRef member) {
      forgotten.add(member);
    }
  }
}
