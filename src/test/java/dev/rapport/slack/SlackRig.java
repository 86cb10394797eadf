package dev.rapport.slack;

import dev.rapport.chart.XChartIllustrator;
import dev.rapport.coaching.conversation.ConversationMachine;
import dev.rapport.coaching.conversation.PlainMind;
import dev.rapport.coaching.drafting.Drafter;
import dev.rapport.coaching.drafting.PhrasebookDrafter;
import dev.rapport.coaching.review.Reviewer;
import dev.rapport.coaching.triage.SignTriager;
import dev.rapport.coaching.review.RubricReviewer;
import dev.rapport.content.Content;
import com.google.gson.JsonObject;
import dev.rapport.port.CoachStore;
import dev.rapport.port.MemoryCoachStore;
import dev.rapport.present.FollowUpCards;
import dev.rapport.present.Presenter;
import dev.rapport.present.Reception;
import dev.rapport.service.Coach;
import dev.rapport.service.CoachParts;
import dev.rapport.service.CoachService;
import dev.rapport.yaml.Problems;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;

/// The Slack adapter as it runs: a real Jetty, the real Bolt `App`, the real coach, and a strict Slack around it.
final class SlackRig implements AutoCloseable {
  /// The scopes in the manifest.
  static final Set<String> SCOPES = SlackManifest.SCOPES.stream()
      .map(SlackManifest.Scope::name)
      .collect(Collectors.toSet());

  final SettableClock clock = new SettableClock();
  final FakeSlack slack = new FakeSlack(clock, SCOPES);
  final FailingStore store = new FailingStore(new MemoryCoachStore(clock));
  final SlackHttp http = new SlackHttp(this::app, clock);
  final FakeMember ana = new FakeMember(slack, http, "U0ANA");
  private final Coach coach;
  private SlackEndpoint endpoint;
  private Server server;

  SlackRig() throws Exception {
    this(SlackRig::coach);
  }

  /// @param minds makes the coach
  SlackRig(BiFunction<CoachStore, InstantSource, Coach> minds) throws Exception {
    coach = minds.apply(store, clock);
    endpoint = endpoint();
    server = serve(endpoint);
    endpoint.start();
  }

  URI app() {
    return server.getURI().resolve(SlackEndpoint.PATH);
  }

  /// Handles an interaction up to the acknowledgement, and no further.
  void handleAndCrash(JsonObject interaction) throws Exception {
    endpoint.parts().gateway().handle(SlackRequests.fromJson(interaction.toString()).orElseThrow());
  }

  /// A new process on what the old one had saved.
  void restart() throws Exception {
    server.stop();
    endpoint.close();
    endpoint = endpoint();
    server = serve(endpoint);
    endpoint.start();
  }

  /// Waits until everything that was promised after an acknowledgement is sent.
  void quiet() throws Exception {
    endpoint.parts().outbox().quiet().get(20, TimeUnit.SECONDS);
  }

  void home() {
    endpoint.parts().home().quiet().join();
  }

  private SlackEndpoint endpoint() {
    return new SlackEndpoint(FakeSlack.SIGNING_SECRET, FakeSlack.BOT_TOKEN, slack.apiUrl(), SlackCommandName.DEFAULT,
        coach, XChartIllustrator.light(), store, clock);
  }

  private static Server serve(SlackEndpoint endpoint) throws Exception {
    Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    ServletContextHandler context = new ServletContextHandler("/");
    context.addServlet(new ServletHolder(endpoint.servlet()), SlackEndpoint.PATH);
    server.setHandler(context);
    server.start();
    return server;
  }

  /// The real coach with plain drafts, so that transcripts here change only when Slack's side does.
  static Coach coach(CoachStore store, InstantSource clock) {
    PlainMind mind = new PlainMind();
    return coach(store, clock, content(), mind, mind);
  }

  /// The coach as it is served.
  static Coach wholeCoach(CoachStore store, InstantSource clock) {
    Content content = content();
    return coach(store, clock, content, new PhrasebookDrafter(content.phrasebook()),
        new RubricReviewer(content.rubric()));
  }

  static Content content() {
    return Content.load(Path.of("config/content"), new Problems()).orElseThrow();
  }

  private static Coach coach(CoachStore store, InstantSource clock, Content content, Drafter drafter,
      Reviewer reviewer) {
    AtomicInteger ids = new AtomicInteger();
    return new CoachService(store, new CoachParts(new ConversationMachine(content.invite(), drafter, reviewer,
        new SignTriager(content.signs())),
        content.invite(), reviewer, new Presenter(content.copy(), content.invite()), new Reception(content.copy()),
        new FollowUpCards(content.copy()), clock,
        () -> "walk-" + ids.incrementAndGet(), "/invite"));
  }

  @Override
  public void close() throws IOException {
    http.close();
    try {
      server.stop();
    } catch (Exception e) {
      throw new IOException(e);
    }
    endpoint.close();
    slack.close();
  }
}
