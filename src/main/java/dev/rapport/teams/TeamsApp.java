package dev.rapport.teams;

import com.microsoft.aad.msal4j.IHttpClient;
import dev.rapport.port.Addresses;
import dev.rapport.port.Directory;
import dev.rapport.port.Messenger;
import dev.rapport.port.Outbox;
import dev.rapport.service.Coach;
import jakarta.servlet.http.HttpServlet;
import java.net.http.HttpClient;
import java.time.InstantSource;

/// Rapport as an app of Teams: a servlet to be mapped to [#PATH], and what writes to members and channels.
public final class TeamsApp implements AutoCloseable {
  public static final String PATH = "/api/messages";

  private final HttpClient http;
  private final AccessTokens tokens;
  private final Doorkeeper door;
  private final TeamsCalls calls;
  private final Addresses addresses;
  private final InstantSource clock;

  private TeamsApp(HttpClient http, AccessTokens tokens, Doorkeeper door, TeamsCloud cloud, Addresses addresses,
      InstantSource clock) {
    this.http = http;
    this.tokens = tokens;
    this.door = door;
    this.calls = new TeamsCalls(new Connector(http, cloud, tokens));
    this.addresses = addresses;
    this.clock = clock;
  }

  /// With the app's own credentials.
  public static TeamsApp of(String appId, String secret, String tenant, TeamsCloud cloud, Addresses addresses,
      InstantSource clock) {
    HttpClient http = Connector.client();
    return of(appId, secret, tenant, cloud, addresses, clock, http, new EntraHttp(http));
  }

  static TeamsApp of(String appId, String secret, String tenant, TeamsCloud cloud, Addresses addresses,
      InstantSource clock, HttpClient http, IHttpClient entra) {
    return new TeamsApp(http, new EntraTokens(appId, secret, tenant, cloud, entra),
        new BotTokenDoorkeeper(appId, cloud, new SigningKeys(http, cloud, clock), clock), cloud, addresses, clock);
  }

  /// For local tools: nobody signs, and nothing leaves this machine.
  public static TeamsApp onThisMachine(Addresses addresses, InstantSource clock) {
    return new TeamsApp(Connector.client(), AccessTokens.NONE, new LoopbackDoorkeeper(), TeamsCloud.LOOPBACK, addresses,
        clock);
  }

  public Messenger messenger() {
    return new TeamsMessenger(calls, addresses);
  }

  public Directory directory() {
    return new TeamsDirectory(addresses);
  }

  /// Takes what Teams delivers to this coach.
  public Endpoint endpoint(Coach coach, Outbox saved) {
    TeamsOutbox outbox = new TeamsOutbox(calls, addresses, saved, clock);
    return new Endpoint(new TeamsServlet(door, new TeamsConversation(coach, addresses, clock), outbox), outbox);
  }

  @Override
  public void close() {
    tokens.close();
    http.shutdownNow();
    http.close();
  }

  /// What Teams calls.
  public record Endpoint(HttpServlet servlet, TeamsOutbox outbox) implements AutoCloseable {
    /// Sends what an earlier process left. To be called once the servlet is reachable.
    public void start() {
      outbox.sendLeftovers();
    }

    /// Sends what processes left that are gone by now.
    public void takeOver() {
      outbox.sendLeftovers();
    }

    @Override
    public void close() {
      outbox.close();
    }
  }
}
