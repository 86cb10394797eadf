package dev.rapport.cli;

import dev.rapport.app.Application;
import dev.rapport.app.Wiring;
import dev.rapport.content.ContentReading;
import dev.rapport.settings.PaceSettings;
import dev.rapport.settings.ProgrammeSettings;
import dev.rapport.settings.Secret;
import dev.rapport.settings.ServerSettings;
import dev.rapport.settings.Settings;
import dev.rapport.settings.SlackSettings;
import dev.rapport.slack.SlackCommandName;
import dev.rapport.slack.SlackWarmUp;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/// Starts Rapport in a folder that is thrown away, answers a few requests and stops, so that the launcher can have Java
/// note which classes a start needs and load them at once the next time.
@Command(name = "warm-up", hidden = true, description = "Start, answer and stop, for the launcher's sake.")
final class WarmUpCommand implements Callable<Integer> {
  private static final List<String> SAYINGS = List.of("help",
      "/invite check Hi Dana, we met at DevConf and talked about flaky tests. I'd like to compare notes.",
      "/invite Dana Smith");

  /// Often enough for Java to note what is worth compiling, too.
  private static final int ROUNDS = 50;

  private final Surroundings surroundings;

  WarmUpCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path data = Files.createTempDirectory("rapport-warm-up");
    try {
      return warmUp(data);
    } finally {
      try (Stream<Path> files = Files.walk(data)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  private int warmUp(Path data) throws IOException, InterruptedException {
    try (SlackWarmUp slack = SlackWarmUp.start(InstantSource.system())) {
      SlackSettings set = new SlackSettings(Optional.of(new Secret(SlackWarmUp.SIGNING_SECRET)),
          new Secret(SlackWarmUp.BOT_TOKEN), Optional.empty(), slack.api(), SlackCommandName.DEFAULT.text());
      Settings settings = new Settings(Optional.empty(), new ServerSettings("127.0.0.1", 0, List.of(), false), data,
          Optional.empty(), surroundings.content(), true, Optional.of(set), Optional.empty(),
          ProgrammeSettings.NONE, Settings.RETENTION, PaceSettings.ANY);
      return warmUp(Wiring.start(settings, ContentReading.begin(surroundings.content()), InstantSource.system()),
          slack);
    }
  }

  private static int warmUp(Application application, SlackWarmUp slack) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      int worst = client.send(request(application.address(), "/").build(), BodyHandlers.discarding()).statusCode();
      for (int round = 0; round < ROUNDS; round++) {
        for (String saying : SAYINGS) {
          worst = Math.max(worst,
              client.send(said(application.address(), saying), BodyHandlers.discarding()).statusCode());
          HttpRequest command = slack.command(application.address(), saying.replace("/invite ", ""), round);
          worst = Math.max(worst, client.send(command, BodyHandlers.discarding()).statusCode());
        }
      }
      return worst == 200 ? 0 : 1;
    } finally {
      application.stop();
    }
  }

  private static HttpRequest said(URI address, String words) {
    String body = "act=" + UUID.randomUUID() + "&said=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    return request(address, "/turn").header("Origin", address.toString())
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private static HttpRequest.Builder request(URI address, String path) {
    return HttpRequest.newBuilder(address.resolve(path));
  }
}
