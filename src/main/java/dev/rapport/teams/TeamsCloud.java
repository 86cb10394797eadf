package dev.rapport.teams;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;

/// One of Microsoft's clouds: who signs for Teams there, and where our calls may go.
///
/// @param openId where the signing keys are announced
/// @param issuer of the tokens that come
/// @param authority who gives out our own tokens, before the tenant
/// @param scope what our own tokens are for
/// @param hosts where tokens may be sent; one that begins with a dot stands for all below it
/// @param proactive another address of the service, used when the told one says that it is not for this cloud, or empty
/// @param loopback whether plain http on this machine is taken too, for local tools and tests alone
public record TeamsCloud(URI openId, String issuer, String authority, String scope, List<String> hosts,
    String proactive, boolean loopback) {
  private static final List<String> HOSTS = List.of("smba.trafficmanager.net", ".botframework.com",
      ".teams.microsoft.com");

  public static final TeamsCloud PUBLIC = new TeamsCloud(
      URI.create("https://login.botframework.com/v1/.well-known/openidconfiguration"), "https://api.botframework.com",
      "https://login.microsoftonline.com/", "https://api.botframework.com/.default", HOSTS,
      "smba.infra.gcc.teams.microsoft.com", false);

  public static final TeamsCloud GCC = PUBLIC;

  public static final TeamsCloud GCC_HIGH = government("smba.infra.gov.teams.microsoft.us");

  public static final TeamsCloud DOD = government("smba.infra.dod.teams.microsoft.us");

  public static final TeamsCloud CHINA = new TeamsCloud(
      URI.create("https://login.botframework.azure.cn/v1/.well-known/openidconfiguration"),
      "https://api.botframework.azure.cn", "https://login.partner.microsoftonline.cn/",
      "https://api.botframework.azure.cn/.default", List.of(".botframework.azure.cn", ".teams.microsoftonline.cn"), "",
      false);

  /// Nobody signs, and nothing leaves this machine.
  public static final TeamsCloud LOOPBACK = new TeamsCloud(URI.create("http://127.0.0.1/"), "", "", "", List.of(), "",
      true);

  public TeamsCloud {
    hosts = List.copyOf(hosts);
  }

  private static TeamsCloud government(String proactive) {
    return new TeamsCloud(
        URI.create("https://login.botframework.azure.us/v1/.well-known/openidconfiguration"),
        "https://api.botframework.us", "https://login.microsoftonline.us/", "https://api.botframework.us/.default",
        List.of(".botframework.us", ".botframework.azure.us", ".teams.microsoft.us"), proactive, false);
  }

  /// Whether our token may be sent there.
  boolean trusts(URI service) {
    String host = service.getHost() == null ? "" : service.getHost().toLowerCase(Locale.ROOT);
    if ("http".equals(service.getScheme())) {
      return loopback && isLoopback(host);
    }
    return "https".equals(service.getScheme()) && service.getUserInfo() == null
        && (service.getPort() < 0 || service.getPort() == 443)
        && hosts.stream().anyMatch(known -> known.startsWith(".") ? host.endsWith(known) : host.equals(known));
  }

  // By its letters alone: a name that is looked up could lead anywhere.
  private static boolean isLoopback(String host) {
    if (host.equals("localhost")) {
      return true;
    }
    try {
      return host.matches("[0-9.]+|\\[[0-9a-f:]+]") && InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException notAnAddress) {
      return false;
    }
  }
}
