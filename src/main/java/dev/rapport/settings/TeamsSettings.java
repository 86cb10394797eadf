package dev.rapport.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How Rapport is an app of a Teams tenant.
///
/// @param appId the Entra application's id, which is the bot's too
/// @param secret proves to Microsoft that we are that app
/// @param tenant the id of the tenant that the app belongs to
/// @param loopback whether unsigned requests of this machine are taken, for local tools; everything above is empty then
public record TeamsSettings(String appId, Secret secret, String tenant, Cloud cloud, boolean loopback) {
  /// Whose Teams it is.
  public enum Cloud {
    PUBLIC, GCC, GCC_HIGH, DOD, CHINA;

    private static Cloud parse(String text) {
      for (Cloud cloud : values()) {
        if (cloud.name().equalsIgnoreCase(text.replace('-', '_'))) {
          return cloud;
        }
      }
      throw new IllegalArgumentException("should be public, gcc, gcc-high, dod or china, is '" + text + "'");
    }
  }

  private static final String APP_ID = "TEAMS_APP_ID";
  private static final String APP_SECRET = "TEAMS_APP_SECRET";
  private static final String TENANT_ID = "TEAMS_TENANT_ID";
  private static final String LOOPBACK = "TEAMS_DEV_LOOPBACK";
  private static final String GUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  /// Absent when none is set. A set that is not whole is a problem.
  ///
  /// @param host where the server listens
  static Optional<TeamsSettings> read(Section section, String host) {
    Optional<String> appId = section.parsed("app-id", APP_ID, TeamsSettings::guid);
    Optional<Secret> secret = section.text("app-secret", APP_SECRET).map(Secret::new);
    Optional<String> tenant = section.parsed("tenant-id", TENANT_ID, TeamsSettings::guid);
    Cloud cloud = section.parsed("cloud", "TEAMS_CLOUD", Cloud::parse).orElse(Cloud.PUBLIC);
    boolean loopback = section.parsed("dev-loopback", LOOPBACK, TeamsSettings::truth).orElse(false);
    section.finish();
    List<String> set = new ArrayList<>();
    section.text("app-id", APP_ID).ifPresent(_ -> set.add(APP_ID));
    secret.ifPresent(_ -> set.add(APP_SECRET));
    section.text("tenant-id", TENANT_ID).ifPresent(_ -> set.add(TENANT_ID));
    if (loopback) {
      return loopback(section, set, cloud, host);
    }
    if (!set.isEmpty()) {
      List.of(APP_ID, APP_SECRET, TENANT_ID)
          .stream()
          .filter(name -> !set.contains(name))
          .forEach(name -> section.missing(String.join(" and ", set), name));
    }
    return appId.isPresent() && secret.isPresent() && tenant.isPresent()
        ? Optional.of(new TeamsSettings(appId.get(), secret.get(), tenant.get(), cloud, false))
        : Optional.empty();
  }

  // Whoever can reach the port could be anybody then, so nobody but this machine may.
  private static Optional<TeamsSettings> loopback(Section section, List<String> set, Cloud cloud, String host) {
    if (!set.isEmpty()) {
      section.reject("dev-loopback", LOOPBACK, "takes requests that nobody signed, and " + String.join(" and ", set)
          + (set.size() == 1 ? " is" : " are") + " set. Unset one or the other: real members come signed.");
    }
    if (!host.equals("127.0.0.1") && !host.equals("::1") && !host.equals("[::1]") && !host.equals("localhost")) {
      section.reject("dev-loopback", LOOPBACK, "takes requests that nobody signed, and the server listens on '" + host
          + "'. Leave RAPPORT_HOST at 127.0.0.1 for it.");
    }
    return Optional.of(new TeamsSettings("", new Secret(""), "", cloud, true));
  }

  private static String guid(String text) {
    if (!text.matches(GUID)) {
      throw new IllegalArgumentException(
          "should be an id such as 00000000-0000-0000-0000-000000000000, from the app's page in Entra, is '" + text
              + "'");
    }
    return text.toLowerCase(Locale.ROOT);
  }

  private static boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      case String other -> throw new IllegalArgumentException("should be true or false, is '" + other + "'");
    };
  }
}
