package dev.rapport.settings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Where the server listens.
///
/// @param host an address of this machine; loopback unless an operator decides otherwise
/// @param port 0 for any free one
/// @param metrics whether Prometheus is answered
/// @param allowedHosts further names, besides those of loopback, under which the page may be asked for
public record ServerSettings(String host, int port, List<String> allowedHosts, boolean metrics) {
  private static final int HIGHEST_PORT = 65535;
  private static final Set<String> EVERY_ADDRESS = Set.of("0.0.0.0", "::", "[::]");

  public ServerSettings {
    allowedHosts = List.copyOf(allowedHosts);
  }

  /// The names and addresses under which the page may be asked for, besides those of loopback: the allowed ones, and the
  /// address it listens on where that is one address and not all of them.
  public Set<String> names() {
    Set<String> names = new HashSet<>(allowedHosts);
    if (!EVERY_ADDRESS.contains(host)) {
      names.add(host);
    }
    return names;
  }

  static ServerSettings read(Section section) {
    String host = section.parsed("host", "RAPPORT_HOST", ServerSettings::host).orElse("127.0.0.1");
    int port = section.parsed("port", "PORT", ServerSettings::port).orElse(3000);
    List<String> allowedHosts = section.texts("allowed-hosts").stream().filter(name -> !name.isBlank()).toList();
    for (String name : allowedHosts) {
      if (!isName(name)) {
        section.reject("allowed-hosts", "", "should be names such as coach.example.com, and '" + name + "' is none");
      }
    }
    boolean metrics = section.parsed("metrics", "RAPPORT_METRICS", ServerSettings::onOrOff).orElse(false);
    section.finish();
    return new ServerSettings(host, port, allowedHosts, metrics);
  }

  private static String host(String text) {
    if (!isName(text)) {
      throw new IllegalArgumentException(
          "should be an address of this machine, such as 127.0.0.1 or 0.0.0.0 for all, is '" + text + "'");
    }
    return text;
  }

  private static boolean onOrOff(String text) {
    return switch (text) {
      case "on" -> true;
      case "off" -> false;
      case String other -> throw new IllegalArgumentException("should be on or off, is '" + other + "'");
    };
  }

  private static boolean isName(String text) {
    return text.matches("[A-Za-z0-9._-]+|\\[?[0-9A-Fa-f:.]+]?");
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= HIGHEST_PORT) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      // told below, together with numbers out of range
    }
    throw new IllegalArgumentException("should be a whole number from 0 to " + HIGHEST_PORT + ", is '" + text + "'");
  }
}
