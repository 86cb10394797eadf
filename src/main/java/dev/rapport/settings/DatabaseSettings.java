package dev.rapport.settings;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A PostgreSQL that everything is kept in, so that several processes may share it.
///
/// @param url as JDBC has it, without user and password, so that it may be shown
/// @param user empty for whom the database takes without a name
/// @param password empty for whom the database takes without one
public record DatabaseSettings(String url, String user, Secret password) {
  private static final String URL = "RAPPORT_STORE";
  private static final String USER = "RAPPORT_STORE_USER";
  private static final String PASSWORD = "RAPPORT_STORE_PASSWORD";
  private static final String BEGINNING = "jdbc:postgresql:";
  private static final String EXAMPLE = "jdbc:postgresql://db.example.com:5432/rapport";

  /// Absent when no address is set.
  static Optional<DatabaseSettings> read(Section section) {
    Optional<DatabaseSettings> inUrl = section.parsed("url", URL, DatabaseSettings::parse);
    Optional<String> user = section.text("user", USER);
    Optional<String> password = section.text("password", PASSWORD);
    section.finish();
    if (section.text("url", URL).isEmpty()) {
      user.ifPresent(_ -> section.missing(USER, URL));
      password.ifPresent(_ -> section.missing(PASSWORD, URL));
    }
    return inUrl.map(parsed -> new DatabaseSettings(parsed.url(), user.orElse(parsed.user()),
        password.map(Secret::new).orElse(parsed.password())));
  }

  // The address may hold a password, so that a mistake in it is told without quoting it.
  private static DatabaseSettings parse(String text) {
    String url = text.strip();
    if (!url.startsWith(BEGINNING)) {
      throw new IllegalArgumentException("should be the address of a PostgreSQL, such as " + EXAMPLE
          + (url.startsWith("postgres") ? ": it begins with jdbc:" : "") + ". Leave it out to keep everything in the"
          + " folder RAPPORT_DATA");
    }
    int query = url.indexOf('?');
    String place = query < 0 ? url : url.substring(0, query);
    if (place.contains("@")) {
      throw new IllegalArgumentException("has a user before the host, which JDBC does not read: set " + USER + " and "
          + PASSWORD + ", or end it with ?user=...&password=...");
    }
    if (!place.matches("jdbc:postgresql:(//[^/\\s]*/)?[^/\\s]*")) {
      throw new IllegalArgumentException("should have host, port and database, such as " + EXAMPLE);
    }
    return query < 0 ? new DatabaseSettings(place, "", new Secret(""))
        : withParameters(place, url.substring(query + 1));
  }

  private static DatabaseSettings withParameters(String place, String query) {
    String user = "";
    String password = "";
    List<String> others = new ArrayList<>();
    for (String parameter : query.split("&", -1)) {
      if (parameter.startsWith("user=")) {
        user = decoded(parameter);
      } else if (parameter.startsWith("password=")) {
        password = decoded(parameter);
      } else if (!parameter.isEmpty()) {
        others.add(parameter);
      }
    }
    return new DatabaseSettings(others.isEmpty() ? place : place + "?" + String.join("&", others), user,
        new Secret(password));
  }

  private static String decoded(String parameter) {
    try {
      return URLDecoder.decode(parameter.substring(parameter.indexOf('=') + 1), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("has a % that stands for no character: write a percent sign as %25");
    }
  }
}
