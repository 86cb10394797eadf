package dev.rapport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.store.postgres.DatabaseAddress;
import dev.rapport.store.postgres.PostgresServer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whole processes that keep everything in one PostgreSQL, or have nothing to do with any.
class ServeOnPostgresIT {
  @TempDir
  Path folder;

  private final List<Process> processes = new ArrayList<>();

  @AfterEach
  void end() throws InterruptedException {
    for (Process process : processes) {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void aWalkGoesOnAtAnotherNodeWhenItsFirstIsKilled() throws Exception {
    DatabaseAddress database = PostgresServer.empty();
    Map<String, String> there = Map.of("RAPPORT_STORE", database.url(), "RAPPORT_STORE_USER", database.user());
    Process first = start("first", there);
    URI one = ready(first);
    URI other = ready(start("other", there));
    try (HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
      get(browser, one);
      say(browser, one, "/invite Dana Smith");
      first.destroyForcibly().waitFor();

      assertThat(get(browser, other)).contains("Dana Smith", "How do you know them?");
      say(browser, other, "/invite cancel");
      assertThat(get(browser, other)).doesNotContain("How do you know them?");
    }
  }

  @Test
  void aDatabaseThatCannotBeReachedIsToldInALine() throws Exception {
    Process process = start("lost", Map.of("RAPPORT_STORE", "jdbc:postgresql://127.0.0.1:1/rapport?password=hush"));
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(Files.readAllLines(folder.resolve("lost"))).singleElement()
        .asString()
        .startsWith("Cannot use the database jdbc:postgresql://127.0.0.1:1/rapport: nothing listens there.")
        .doesNotContain("hush");
  }

  @Test
  void whoNeedsNoDatabaseLoadsNothingOfIt() throws Exception {
    ready(start("without", Map.of()));
    assertThat(Files.readString(folder.resolve("without.classes"))).contains("dev.rapport.store.mapdb.MapDbCoachStore")
        .doesNotContain("org.postgresql.", "com.zaxxer.", "org.flywaydb.", "dev.rapport.store.postgres",
            "java.sql.Connection");
  }

  private Process start(String name, Map<String, String> settings) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED", "-Xshare:auto",
        "-Xlog:class+load:file=" + folder.resolve(name + ".classes"), "-cp",
        System.getProperty("java.class.path").replaceAll("[^:]*test-classes:?", ""), "dev.rapport.Main");
    builder.environment().keySet().removeIf(key -> key.startsWith("SLACK_") || key.startsWith("RAPPORT_"));
    builder.environment().put("PORT", "0");
    builder.environment().put("RAPPORT_DATA", folder.resolve(name + ".data").toString());
    builder.environment().putAll(settings);
    Process process = builder.redirectError(folder.resolve(name).toFile()).start();
    processes.add(process);
    return process;
  }

  private static URI ready(Process process) throws IOException {
    String line = process.inputReader(UTF_8).readLine();
    assertThat(line).startsWith("Rapport is ready: ");
    return URI.create(line.split(" ")[3]);
  }

  private static String get(HttpClient browser, URI node) throws IOException, InterruptedException {
    return browser.send(HttpRequest.newBuilder(node.resolve("/")).build(), BodyHandlers.ofString()).body();
  }

  private static void say(HttpClient browser, URI node, String words) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(node.resolve("/turn"))
        .header("Origin", node.toString())
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("act=" + UUID.randomUUID() + "&said=" + URLEncoder.encode(words, UTF_8)))
        .build();
    assertThat(browser.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
  }
}
