package dev.rapport.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.coaching.WorkspaceRef;
import dev.rapport.engagement.Refusal;
import dev.rapport.message.Card;
import dev.rapport.port.Delivery;
import dev.rapport.port.DeliveryId;
import dev.rapport.port.Messenger;
import dev.rapport.port.Picture;
import dev.rapport.service.Afterwards;
import dev.rapport.service.Answer;
import dev.rapport.service.Coach;
import dev.rapport.service.Input;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jakarta.servlet.DispatcherType;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Prometheus is answered over a real Jetty.
class MetersTest {
  private static final MemberRef ANA = new MemberRef(new WorkspaceRef(Platform.SLACK, "T1"), "U1");
  private static final Card NOT_SAVED = new Card("Not saved", List.of());

  private final Meters meters = new Meters("1.2");
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);

  @BeforeEach
  void serve() throws Exception {
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    ServletContextHandler served = new ServletContextHandler("/");
    served.addFilter(new FilterHolder(meters.requests(Set.of(Meters.PATH))), "/*", EnumSet.of(DispatcherType.REQUEST));
    served.addServlet(new ServletHolder(meters.servlet()), Meters.PATH);
    server.setHandler(served);
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
    meters.close();
  }

  @Test
  void turnsAreCountedByPlatformKindAndOutcome() throws Exception {
    Coach good = meters.measured(new Says(Answer.of(new Card("Good", List.of()))), NOT_SAVED);
    Coach bad = meters.measured(new Says(Answer.of(NOT_SAVED)), NOT_SAVED);

    good.turn(ANA, new DeliveryId("1"), new Input.Said("secret words"));
    good.turn(ANA, new DeliveryId("2"), new Input.Said("secret words"));
    bad.turn(ANA, new DeliveryId("3"), new Input.Said("secret words"));

    assertThat(scraped())
        .contains("rapport_turns_seconds_count{kind=\"said\",outcome=\"answered\",platform=\"slack\"} 2")
        .contains("rapport_turns_seconds_count{kind=\"said\",outcome=\"not_saved\",platform=\"slack\"} 1")
        .contains("rapport_version{version=\"1.2\"} 1")
        .doesNotContain("secret", "U1", "T1");
  }

  @Test
  void postsAreCountedByWhatBecameOfThem() throws Exception {
    Messenger messenger = meters.measured(new Refuses());

    messenger.post(ANA, NOT_SAVED, List.of());

    assertThat(scraped())
        .contains("rapport_posts_seconds_count{platform=\"slack\",result=\"refused\",what=\"member\"} 1");
  }

  @Test
  void numbersAreAskedForAtEveryLook() throws Exception {
    int[] waiting = {3};
    meters.shows("outbox.waiting", "Answers that wait", () -> waiting[0], "platform", "slack");
    assertThat(scraped()).contains("rapport_outbox_waiting{platform=\"slack\"} 3");

    waiting[0] = 4;
    assertThat(scraped()).contains("rapport_outbox_waiting{platform=\"slack\"} 4");
  }

  @Test
  void pathsThatStrangersMakeUpCountAsOne() throws Exception {
    ask("/made/up/1");
    ask("/made/up/2");
    scraped();

    assertThat(scraped())
        .contains("rapport_requests_seconds_count{path=\"other\",status=\"404\"} 2")
        .contains("rapport_requests_seconds_count{path=\"/metrics\",status=\"200\"} 1");
  }

  private String scraped() throws Exception {
    return ask(Meters.PATH);
  }

  private String ask(String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI address = URI.create("http://127.0.0.1:" + connector.getLocalPort() + path);
      return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    }
  }

  private record Says(Answer answer) implements Coach {
    @Override
    public Answer turn(MemberRef member, @Nullable ChannelRef where, DeliveryId delivery, Input input,
        Afterwards afterwards) {
      return answer;
    }

    @Override
    public Answer arrive(MemberRef member) {
      return answer;
    }

    @Override
    public Card preview(MemberRef member, String text) {
      return NOT_SAVED;
    }

    @Override
    public List<Suggestion> suggestions() {
      return List.of();
    }
  }

  private record Refuses() implements Messenger {
    private static final Delivery REFUSED = new Delivery.Refused(Refusal.UNAVAILABLE);

    @Override
    public Delivery post(ChannelRef channel, Card card, List<Picture> pictures) {
      return REFUSED;
    }

    @Override
    public Delivery post(MemberRef member, Card card, List<Picture> pictures) {
      return REFUSED;
    }

    @Override
    public Delivery post(MemberRef member, Card card, String name, String text) {
      return REFUSED;
    }

    @Override
    public Delivery update(ChannelRef channel, String message, Card card) {
      return REFUSED;
    }
  }
}
