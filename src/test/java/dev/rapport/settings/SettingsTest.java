package dev.rapport.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.yaml.Problem;
import dev.rapport.yaml.Problems;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  @TempDir
  Path home;

  private final Problems problems = new Problems();

  @BeforeEach
  void layOutTheCheckout() throws IOException {
    Files.createDirectories(home.resolve("config/content"));
  }

  @Test
  void withoutAFileEverySettingSuitsAFirstRun() {
    assertThat(read(Map.of()))
        .isEqualTo(new Settings(Optional.empty(), new ServerSettings("127.0.0.1", 3000, List.of(), false),
            home.resolve("data"), Optional.empty(), home.resolve("config/content"), true, Optional.empty(),
            Optional.empty(),
            ProgrammeSettings.NONE, Settings.RETENTION, new PaceSettings(60, 6000)));
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void theFileThatShipsSaysWhatHoldsWithoutIt() throws IOException {
    Settings without = read(Map.of());
    Files.copy(Path.of("config/app.yaml"), home.resolve("config/app.yaml"));
    assertThat(read(Map.of())).usingRecursiveComparison().ignoringFields("file").isEqualTo(without);
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void theFileDecides() throws IOException {
    Files.createDirectories(home.resolve("words"));
    file("""
        server: {host: 0.0.0.0, port: "${MY_PORT:-8080}", allowed-hosts: [coach.example.com]}
        data: /var/lib/rapport
        content: ../words
        practice: on
        """);
    Settings settings = read(Map.of());
    assertThat(settings.server()).isEqualTo(new ServerSettings("0.0.0.0", 8080, List.of("coach.example.com"), false));
    assertThat(settings.data()).isEqualTo(Path.of("/var/lib/rapport"));
    assertThat(settings.content()).isEqualTo(home.resolve("words"));
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void theEnvironmentWinsOverTheFile() throws IOException {
    file("server: {host: 0.0.0.0, port: 8080}\ndata: elsewhere");
    Settings settings = read(Map.of("PORT", "4000", "RAPPORT_HOST", "::1", "RAPPORT_DATA", "./mine"));
    assertThat(settings.server()).isEqualTo(new ServerSettings("::1", 4000, List.of(), false));
    assertThat(settings.data()).isEqualTo(home.resolve("mine"));
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void aVariableThatIsSetToNothingCountsAsNotSet() throws IOException {
    file("server: {port: 8080}");
    assertThat(read(Map.of("PORT", "", "RAPPORT_CONFIG", " ")).server().port()).isEqualTo(8080);
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void aFileElsewhereThatNamesNoContentUsesWhatShips() throws IOException {
    Path elsewhere = Files.writeString(Files.createDirectories(home.resolve("etc")).resolve("mine.yaml"),
        "server: {port: 4123}");
    Settings settings = read(Map.of("RAPPORT_CONFIG", elsewhere.toString()));
    assertThat(settings.content()).isEqualTo(home.resolve("config/content"));
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void everyProblemIsToldAtOnceWithItsPlace() throws IOException {
    file("""
        server:
          hosts: 127.0.0.1
          port: eighty
          allowed-hosts: ["http://a b"]
        data: ${NO_SUCH_THING}
        content: nowhere
        practice: sometimes
        prot: 1
        """);
    read(Map.of("RAPPORT_HOST", "http://localhost"));
    assertThat(problems.all()).extracting(Problem::toString)
        .map(problem -> problem.replace(home.toString(), "~"))
        .containsExactlyInAnyOrder(
            "~/config/app.yaml:2: 'hosts' is not known here. Did you mean 'host'?",
            "environment: RAPPORT_HOST should be an address of this machine, such as 127.0.0.1 or 0.0.0.0 for all, "
                + "is 'http://localhost'",
            "~/config/app.yaml:3: 'port' should be a whole number from 0 to 65535, is 'eighty'",
            "~/config/app.yaml:4: 'allowed-hosts' should be names such as coach.example.com, and 'http://a b' is none",
            "~/config/app.yaml:5: the environment variable NO_SUCH_THING is not set. "
                + "Set it, or say what holds without it: ${NO_SUCH_THING:-otherwise}",
            "~/config/app.yaml:6: 'content' should be the folder of the coach's words, and there is no folder "
                + "~/config/nowhere",
            "~/config/app.yaml:7: 'practice' should be auto, on or off, is 'sometimes'",
            "~/config/app.yaml:8: 'prot' is not known here. "
                + "Known here: server, data, store, content, slack, teams, programmes, turns-a-minute, retention-days, practice.");
  }

  @Test
  void thePageIsAskedForUnderTheAddressItListensOnButNotUnderAll() {
    assertThat(read(Map.of("RAPPORT_HOST", "192.0.2.7")).server().names()).containsExactly("192.0.2.7");
    assertThat(read(Map.of("RAPPORT_HOST", "0.0.0.0")).server().names()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-1", "65536", "3000.5", "abc", "99999999999"})
  void aPortIsAWholeNumberOfAPort(String port) {
    read(Map.of("PORT", port));
    assertThat(problems.all()).singleElement()
        .asString()
        .isEqualTo("environment: PORT should be a whole number from 0 to 65535, is '" + port + "'");
  }

  @Test
  void aFileThatWasAskedForMustBeThere() {
    read(Map.of("RAPPORT_CONFIG", "config/other.yaml"));
    assertThat(problems.all()).singleElement().asString().endsWith("config/other.yaml: there is no such file");
  }

  @Test
  void dataMayNotBeAFile() throws IOException {
    Files.writeString(home.resolve("taken"), "");
    read(Map.of("RAPPORT_DATA", "taken"));
    assertThat(problems.all()).singleElement()
        .asString()
        .isEqualTo("environment: RAPPORT_DATA should be a folder, and " + home.resolve("taken") + " is a file");
  }

  @Test
  void practiceIsOnUntilAPlatformIsSetUpAndBesideItWhenAskedFor() throws IOException {
    Map<String, String> slack = Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_SIGNING_SECRET", "s");
    assertThat(read(Map.of()).practice()).isTrue();
    assertThat(read(slack).practice()).isFalse();
    assertThat(read(Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_SIGNING_SECRET", "s", "RAPPORT_PRACTICE", "on"))
        .practice()).isTrue();
    file("practice: on");
    assertThat(read(slack).practice()).isTrue();
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void nothingToServeIsAProblem() throws IOException {
    file("practice: off");
    read(Map.of());
    assertThat(problems.all()).singleElement()
        .asString()
        .endsWith(
            "app.yaml:1: 'practice' is off and neither Slack nor Teams is set up, so there would be nothing to serve");
  }

  @Test
  void slackMayBeSetUpInEitherPlace() throws IOException {
    file("slack: {signing-secret: '${SECRET}', bot-token: xoxb-file, api-url: 'http://127.0.0.1:9/api'}");
    Settings settings = read(Map.of("SECRET", "s3", "SLACK_BOT_TOKEN", "xoxb-env", "SLACK_COMMAND", "/coach"));
    assertThat(settings.slack()).hasValue(new SlackSettings(Optional.of(new Secret("s3")),
        new Secret("xoxb-env"), Optional.empty(), URI.create("http://127.0.0.1:9/api/"), "/coach"));
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void socketModeNeedsNoSigningSecret() {
    SlackSettings slack = read(Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_APP_TOKEN", "xapp-1")).slack().orElseThrow();
    assertThat(slack.appToken()).hasValue(new Secret("xapp-1"));
    assertThat(slack.command()).isEqualTo("/invite-coach");
    assertThat(slack.api()).hasToString("https://slack.com/api/");
    assertThat(problems.all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET", "SLACK_SIGNING_SECRET, SLACK_BOT_TOKEN",
      "SLACK_APP_TOKEN, SLACK_BOT_TOKEN"})
  void halfOfSlackIsToldAsHalf(String found, String absent) {
    read(Map.of(found, found.equals("SLACK_APP_TOKEN") ? "xapp-1" : "xoxb-1"));
    assertThat(problems.all()).singleElement()
        .asString()
        .startsWith(
            "environment: " + found + " is set, " + absent + " is not.");
  }

  @Test
  void tokensTakenForEachOtherAreToldApartAndNotPrinted() {
    read(Map.of("SLACK_BOT_TOKEN", "xapp-hidden", "SLACK_APP_TOKEN", "xoxb-hidden"));
    assertThat(problems.all()).extracting(Problem::message)
        .containsExactly(
            "SLACK_BOT_TOKEN should be a token that begins with xoxb-, and this one begins with xapp-",
            "SLACK_APP_TOKEN should be a token that begins with xapp-, and this one begins with xoxb-");
  }

  @Test
  void aTokenThatWasNotCopiedWholeIsToldAndNotPrinted() {
    read(Map.of("SLACK_BOT_TOKEN", "xoxb-…", "SLACK_SIGNING_SECRET", "a b"));
    read(Map.of("SLACK_BOT_TOKEN", "xoxp-of-a-person", "SLACK_SIGNING_SECRET", "s"));
    assertThat(problems.all()).extracting(Problem::message)
        .containsExactly(
            "SLACK_SIGNING_SECRET should be letters and digits alone: copy it again from Basic Information",
            "SLACK_BOT_TOKEN has a character that no token has: copy the whole of it from Slack again",
            "SLACK_BOT_TOKEN should be a token that begins with xoxb-, and this one begins with xoxp-");
  }

  @Test
  void whatWasCopiedWithTheEndOfItsLineIsTakenWithoutIt() {
    SlackSettings slack = read(Map.of("SLACK_BOT_TOKEN", " xoxb-1\n", "SLACK_SIGNING_SECRET", "s\n")).slack()
        .orElseThrow();
    assertThat(slack.botToken()).isEqualTo(new Secret("xoxb-1"));
    assertThat(slack.signingSecret()).hasValue(new Secret("s"));
  }

  @ParameterizedTest
  @CsvSource({"SLACK_COMMAND, invite", "SLACK_COMMAND, /Invite", "SLACK_API_URL, slack.com"})
  void whatSlackWouldRefuseIsRefused(String variable, String value) {
    read(Map.of(variable, value));
    assertThat(problems.all()).singleElement()
        .asString()
        .startsWith("environment: " + variable + " should be")
        .endsWith("is '" + value + "'");
  }

  @Test
  void secretsAreNeverPrinted() {
    Settings settings = read(Map.of("SLACK_BOT_TOKEN", "xoxb-hidden", "SLACK_SIGNING_SECRET", "hidden"));
    assertThat(settings.toString()).contains("(secret)").doesNotContain("hidden");
  }

  private Settings read(Map<String, String> environment) {
    return Settings.read(environment, home, problems);
  }

  private void file(String text) throws IOException {
    Files.writeString(home.resolve("config/app.yaml"), text);
  }

  @Test
  void channelsCanBeSetUpByFile() throws IOException {
    file("""
        programmes:
          managers: [slack:T1:U1]
          channels:
            - channel: slack:T1:C9
              owner: slack:T1:U1
              zone: Europe/Berlin
              time: "09:30"
              skip: [2026-12-24 to 2026-12-26]
        """);
    ProgrammeSettings programmes = read(Map.of()).programmes();
    assertThat(problems.all()).isEmpty();
    assertThat(programmes.managers()).extracting(Object::toString).containsExactly("slack:T1:U1");
    assertThat(programmes.channels()).singleElement().satisfies(enrolled -> {
      assertThat(enrolled.channel()).hasToString("slack:T1:C9");
      assertThat(enrolled.timetable().time()).hasToString("09:30");
      assertThat(enrolled.timetable().skip()).hasSize(3);
    });
  }

  @Test
  void everyMistakeInAChannelIsToldAtOnce() throws IOException {
    file("""
        programmes:
          managers: [somebody]
          channels:
            - channel: C9
              owner: slack:T1:U1
              zone: Berlin
              time: "03:00"
              prompt-dya: monday
        """);
    read(Map.of());
    assertThat(problems.all()).extracting(Problem::message)
        .anyMatch(message -> message.contains("should name members such as"))
        .anyMatch(message -> message.contains("'C9' is no channel"))
        .anyMatch(message -> message.contains("a time zone such as Europe/Berlin"))
        .anyMatch(message -> message.contains("a time from 07:00 to 20:00"))
        .anyMatch(message -> message.contains("Did you mean 'prompt-day'?"));
  }
}
