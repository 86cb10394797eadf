package dev.rapport.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/// The manifest announces what the handlers answer, keeps Slack's limits and asks for no more than is used.
class SlackManifestTest {
  private static final String URL = "https://rapport.example.com";

  @Test
  void fileInTheRepositoryIsWhatIsPrinted() throws Exception {
    String printed = SlackManifest.overHttp(SlackCommandName.DEFAULT, URL);
    Path file = Path.of("manifest/slack.yaml");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(file, printed);
    }
    assertThat(Files.readString(file)).isEqualTo(printed);
  }

  @Test
  void slackAcceptsItsStructure() {
    for (String yaml : List.of(SlackManifest.overHttp(SlackCommandName.DEFAULT, URL),
        SlackManifest.overSocket(new SlackCommandName("/rapport")))) {
      Map<String, Object> manifest = parse(yaml);
      only(manifest, "display_information", "features", "oauth_config", "settings");
      Map<String, Object> display = map(manifest, "display_information");
      only(display, "name", "description", "long_description", "background_color");
      length(display, "name", 1, 35);
      length(display, "description", 1, 140);
      length(display, "long_description", 175, 4000);
      assertThat(text(display, "background_color")).matches("#[0-9A-F]{6}");
      Map<String, Object> features = map(manifest, "features");
      only(features, "bot_user", "app_home", "shortcuts", "slash_commands");
      only(map(features, "bot_user"), "display_name", "always_online");
      length(map(features, "bot_user"), "display_name", 1, 80);
      for (Map<String, Object> shortcut : maps(features, "shortcuts")) {
        only(shortcut, "name", "type", "callback_id", "description");
        length(shortcut, "name", 1, 24);
        length(shortcut, "description", 1, 150);
        length(shortcut, "callback_id", 1, 255);
      }
      for (Map<String, Object> command : maps(features, "slash_commands")) {
        only(command, "command", "url", "description", "usage_hint", "should_escape");
        length(command, "command", 2, 32);
        length(command, "description", 1, 2000);
        length(command, "usage_hint", 1, 1000);
      }
      only(map(manifest, "settings"), "interactivity", "event_subscriptions", "org_deploy_enabled",
          "socket_mode_enabled",
          "token_rotation_enabled");
      only(map(map(manifest, "settings"), "interactivity"), "is_enabled", "request_url");
    }
  }

  @Test
  void everyRequestUrlIsTheServletsPath() {
    Map<String, Object> manifest = parse(SlackManifest.overHttp(SlackCommandName.DEFAULT, URL + "/"));
    String endpoint = URL + SlackEndpoint.PATH;
    assertThat(maps(map(manifest, "features"), "slash_commands"))
        .allMatch(command -> endpoint.equals(command.get("url")));
    assertThat(map(map(manifest, "settings"), "interactivity")).containsEntry("request_url", endpoint);
    assertThat(map(manifest, "settings")).containsEntry("socket_mode_enabled", false);
  }

  @Test
  void socketModeNeedsNoAddress() {
    String yaml = SlackManifest.overSocket(SlackCommandName.DEFAULT);
    assertThat(map(parse(yaml), "settings")).containsEntry("socket_mode_enabled", true);
    assertThat(yaml).doesNotContain("url:");
  }

  @Test
  void everythingItAnnouncesIsAnswered() throws Exception {
    Map<String, Object> features = map(parse(SlackManifest.overHttp(SlackCommandName.DEFAULT, URL)), "features");
    try (SlackRig rig = new SlackRig()) {
      for (Map<String, Object> command : maps(features, "slash_commands")) {
        rig.ana.types(text(command, "command"), "help");
        assertThat(rig.ana.sees()).contains("What I can do");
      }
      for (Map<String, Object> shortcut : maps(features, "shortcuts")) {
        if (text(shortcut, "type").equals("message")) {
          rig.ana.usesMessageShortcut(text(shortcut, "callback_id"), "Hi, I loved your talk.");
        } else {
          rig.ana.usesShortcut(text(shortcut, "callback_id"));
        }
        rig.quiet();
        assertThat(rig.ana.sees()).containsAnyOf("How do you know them?", "Somebody has written to you",
            "Go on, or start afresh?", "Do you know them?");
      }
      Map<String, Object> settings = map(parse(SlackManifest.overHttp(SlackCommandName.DEFAULT, URL)), "settings");
      Object events = Objects.requireNonNull(map(settings, "event_subscriptions").get("bot_events"));
      for (Object event : (List<?>) events) {
        rig.ana.causes(String.valueOf(event));
      }
      assertThat(rig.slack.broken()).isEmpty();
    }
  }

  @Test
  void everyScopeIsUsedAndNoCallGoesWithoutOne() throws Exception {
    Set<String> used = new TreeSet<>(Set.of("commands"));
    try (SlackRig rig = new SlackRig()) {
      rig.ana.types("/invite-coach", "Dana");
      rig.ana.presses("Colleague");
      rig.quiet();
      rig.ana.submits(Map.of("context", "on the data team", "reason", "your new role"));
      rig.ana.presses("Another set");
      rig.quiet();
      rig.ana.closes();
      rig.quiet();
      used.addAll(rig.slack.usedScopes());
      assertThat(rig.slack.calls()).contains("views.open", "views.update", "response_url", "auth.test");
      assertThat(rig.slack.broken()).isEmpty();
    }
    try (RhythmSlackRig rhythm = new RhythmSlackRig()) {
      rhythm.ana.types("/invite-coach", "programme");
      rhythm.ana.presses("Set it up");
      rhythm.quiet();
      rhythm.ana.submits(Map.of());
      rhythm.pass(Duration.ofDays(6).plusHours(1));
      rhythm.round();
      used.addAll(rhythm.rig.slack.usedScopes());
      assertThat(rhythm.rig.slack.broken()).isEmpty();
    }
    assertThat(used).isEqualTo(SlackRig.SCOPES);
    Map<String, Object> bot = map(map(parse(SlackManifest.overHttp(SlackCommandName.DEFAULT, URL)), "oauth_config"),
        "scopes");
    assertThat(bot.get("bot")).isEqualTo(SlackManifest.SCOPES.stream().map(SlackManifest.Scope::name).toList());
    assertThat(SlackManifest.SCOPES).allMatch(scope -> !scope.reason().isBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://rapport.example.com", "rapport.example.com", "https://", "https://a b", "ftp://x",
      "https://ana:secret@rapport.example.com", "https://localhost:3000", "https://127.0.0.1",
      "https://x.example/?a=1"})
  void addressThatSlackCannotCallIsRefused(String url) {
    assertThatThrownBy(() -> SlackManifest.overHttp(SlackCommandName.DEFAULT, url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("https://rapport.example.com");
  }

  private static Map<String, Object> parse(String yaml) {
    return new Yaml().load(yaml);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Map<String, Object> in, String name) {
    return (Map<String, Object>) Objects.requireNonNull(in.get(name));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> maps(Map<String, Object> in, String name) {
    return (List<Map<String, Object>>) Objects.requireNonNull(in.get(name));
  }

  private static String text(Map<String, Object> in, String name) {
    return String.valueOf(in.get(name));
  }

  private static void only(Map<String, Object> in, String... names) {
    assertThat(in.keySet()).isSubsetOf(names);
  }

  private static void length(Map<String, Object> in, String name, int least, int most) {
    assertThat(text(in, name).length()).as(name).isBetween(least, most);
  }
}
