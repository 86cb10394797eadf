package dev.rapport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Rapport as a process of its own: started, asked, told to stop.
@Timeout(120)
class ServeIT {
  private static final Pattern READY = Pattern
      .compile("Rapport is ready: (http://127\\.0\\.0\\.1:([0-9]+)) \\((.*)\\)");
  private static final int ENDED_BY_SIGTERM = 143;

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
  void servesUntilItIsToldToStop() throws Exception {
    Process process = start("0");
    Matcher ready = ready(process);
    assertThat(ready.group(3)).isEqualTo("practice mode; data in " + folder.resolve("data"));
    try (HttpClient client = HttpClient.newHttpClient()) {
      var health = client.send(HttpRequest.newBuilder(URI.create(ready.group(1) + "/healthz")).build(),
          BodyHandlers.ofString());
      assertThat(health.statusCode()).isEqualTo(200);
      assertThat(health.body()).startsWith("{\"status\":\"up\",\"version\":\"");
    }
    process.destroy();
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(ENDED_BY_SIGTERM);
    assertThat(log()).hasSize(1).first().asString().endsWith("INFO  Application Stopping");
  }

  @Test
  void aSecondOneOnTheSamePortSaysSoAndLeavesTheFirstAlone() throws Exception {
    Process process = start("0");
    String port = ready(process).group(2);
    Process second = start(port);
    assertThat(second.waitFor()).isEqualTo(1);
    assertThat(log()).singleElement().asString().startsWith("Port " + port + " is taken by another program");
    assertThat(process.isAlive()).isTrue();
  }

  private Process start(String port) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED", "-Xshare:auto", "-cp",
        System.getProperty("java.class.path").replaceAll("[^:]*test-classes:?", ""), "dev.rapport.Main");
    builder.environment().put("PORT", port);
    builder.environment().put("RAPPORT_DATA", folder.resolve("data").toString());
    builder.environment().keySet().removeIf(name -> name.startsWith("SLACK_") || name.equals("RAPPORT_CONFIG"));
    Process process = builder.redirectError(folder.resolve("log").toFile()).start();
    processes.add(process);
    return process;
  }

  private Matcher ready(Process process) throws IOException {
    BufferedReader out = process.inputReader(UTF_8);
    String line = out.readLine();
    assertThat(line).as(() -> log().toString()).isNotNull();
    Matcher ready = READY.matcher(line);
    assertThat(ready.matches()).as(line).isTrue();
    return ready;
  }

  private List<String> log() {
    try {
      return Files.readAllLines(folder.resolve("log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
