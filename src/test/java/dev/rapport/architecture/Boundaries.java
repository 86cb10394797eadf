package dev.rapport.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The dependency rule as a table: which package may see what, besides itself. Packages of the project are named
/// without `dev.rapport`; a name that ends in `..` stands for a package and all below it. A planned row is one that
/// the design names and nobody has built yet.
final class Boundaries {
  static final String ROOT = "dev.rapport";

  private static final List<Row> TABLE = table(
      """
          # pure: the same input gives the same output, for ever
          coaching                | PURE
          coaching.script..       | PURE coaching
          coaching.reading..      | PURE coaching
          coaching.drafting..     | PURE coaching coaching.reading..
          coaching.review..       | PURE coaching coaching.reading.. coaching.triage.. coaching.triage..
          coaching.conversation.. | PURE coaching..
          coaching.triage..       | PURE coaching coaching.reading..
          engagement              | PURE coaching..
          message                 | PURE coaching coaching.review
          present                 | PURE coaching.. engagement message

          # the shell: loads, decides, saves, answers
          port                    | JAVA CORE
          service..               | JAVA CORE LOG port
          yaml                    | JAVA org.yaml.snakeyaml..

          # adapters: each keeps its technology to itself, and none sees another
          content..               | JAVA CORE JACKSON yaml
          settings                | JAVA JACKSON coaching engagement yaml
          web..                   | JAVA CORE LOG JETTY JACKSON port service
          slack..                 | JAVA CORE LOG JETTY SLACK port service
          teams..                 | JAVA javax.imageio.. CORE LOG JETTY JACKSON TEAMS port service
          store.json              | JAVA CORE JACKSON port
          store.mapdb             | JAVA CORE LOG JACKSON MAPDB port store.json
          store.memory            | JAVA CORE port
          store.postgres          | JAVA CORE LOG JACKSON SQL port store.json
          metrics                 | JAVA CORE jakarta.servlet.. io.micrometer.. port service
          schedule                | JAVA LOG org.quartz.. port
          chart                   | JAVA javax.imageio org.knowm.xchart.. message port

          # the outside: sees everybody, and nobody sees it
          app                     | JAVA CORE LOG JETTY ADAPTERS port service yaml
          cli                     | JAVA CORE LOG JACKSON picocli.. app content port service settings slack store.mapdb teams yaml
          .                       | JAVA cli
          """);

  private static final Map<String, List<String>> GROUPS = Map.ofEntries(
      // Nothing that reads, writes or waits.
      group("PURE",
          "java.lang.. java.util.. java.time.. java.text.. java.math.. java.nio.charset org.jspecify.annotations"),
      group("JAVA", "java.. javax.crypto.. org.jspecify.annotations com.google.errorprone.annotations"),
      group("CORE", "coaching.. engagement message present"),
      group("ADAPTERS", "chart content.. metrics schedule settings slack.. store.. teams.. web.."),
      group("LOG", "org.slf4j"),
      group("JACKSON", "com.fasterxml.jackson.."),
      group("JETTY", "org.eclipse.jetty.. jakarta.servlet.."),
      group("SLACK", "com.slack.api.. com.google.gson.. okhttp3.."),
      group("TEAMS", "com.nimbusds.jose.. com.nimbusds.jwt com.microsoft.aad.msal4j"),
      group("MAPDB", "org.mapdb.. kotlin.. org.eclipse.collections.."),
      group("SQL", "javax.sql com.zaxxer.hikari.. org.flywaydb.. org.jdbi.."));

  // Part of java.., and yet for one package only.
  private static final Map<String, String> KEPT = Map.of("java.sql", "store.postgres");

  private record Row(String name, List<String> sees, boolean planned) {
    boolean covers(String packageName) {
      return matches(name, packageName);
    }

    boolean allows(String packageName) {
      String keeper = KEPT.get(packageName);
      return keeper != null ? keeper.equals(name)
          : covers(packageName)
              || sees.stream()
                  .flatMap(name -> GROUPS.getOrDefault(name, List.of(name)).stream())
                  .anyMatch(allowed -> matches(allowed, packageName));
    }
  }

  private Boundaries() {}

  /// @throws IllegalArgumentException for a package that does not stand in the table
  static boolean allow(String from, String to) {
    return row(from)
        .orElseThrow(() -> new IllegalArgumentException(from + " does not stand in the table"))
        .allows(to);
  }

  static boolean know(String packageName) {
    return row(packageName).isPresent();
  }

  /// The rows that ought to have a package among these, and have none.
  static List<String> rowsWithoutAny(List<String> packages) {
    return TABLE.stream()
        .filter(row -> !row.planned() && packages.stream().noneMatch(row::covers))
        .map(Row::name)
        .toList();
  }

  private static Optional<Row> row(String packageName) {
    return TABLE.stream().filter(row -> row.covers(packageName)).findFirst();
  }

  private static boolean matches(String name, String packageName) {
    String local = packageName.equals(ROOT) ? "." : packageName.replaceFirst("^" + ROOT + "\\.", "");
    if (!name.endsWith("..")) {
      return name.equals(local);
    }
    String top = name.substring(0, name.length() - 2);
    return local.equals(top) || local.startsWith(top + ".");
  }

  private static List<Row> table(String text) {
    return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> {
      List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
      return new Row(cells.get(0), names(cells.get(1)), cells.contains("planned"));
    }).toList();
  }

  private static Map.Entry<String, List<String>> group(String name, String members) {
    return Map.entry(name, names(members));
  }

  private static List<String> names(String text) {
    return Stream.of(text.split(" +")).toList();
  }
}
