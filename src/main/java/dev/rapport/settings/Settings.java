package dev.rapport.settings;

import dev.rapport.yaml.Problems;
import dev.rapport.yaml.YamlFile;
import dev.rapport.yaml.YamlMap;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Everything that an operator may decide.
///
/// @param file the file they were read from; absent where there is none
/// @param data the folder for what members entrust to the coach
/// @param database where that is kept instead; absent where the folder is enough
/// @param content the folder that holds the coach's words; what ships with Rapport unless the file names another
/// @param practice whether the browser page is served
/// @param slack absent while Slack is not set up
/// @param teams absent while Teams is not set up
/// @param retention how long what belongs to members is kept
public record Settings(Optional<Path> file, ServerSettings server, Path data,
    Optional<DatabaseSettings> database, Path content, boolean practice, Optional<SlackSettings> slack,
    Optional<TeamsSettings> teams, ProgrammeSettings programmes, Duration retention, PaceSettings pace) {
  /// How long what belongs to members is kept, unless the file says otherwise.
  public static final Duration RETENTION = Duration.ofDays(400);

  // Less, and a member's own eight weeks and the questions after weeks would have nothing to speak of.
  private static final int FEWEST_DAYS = 70;
  private static final String PRACTICE_VARIABLE = "RAPPORT_PRACTICE";
  private static final String FILE_VARIABLE = "RAPPORT_CONFIG";
  private static final String FILE = "config/app.yaml";
  private static final String CONTENT = "config/content";

  /// Notes every mistake and goes on with a harmless value: the result is to be used only if there was none.
  ///
  /// @param home the folder that relative paths begin in; only `content` in the file begins where the file is
  public static Settings read(Map<String, String> environment, Path home, Problems problems) {
    return read(environment, home, _ -> {}, problems);
  }

  /// @param commandRule throws [IllegalArgumentException] for a name that Slack would not take, which is known where
  ///   Slack is spoken
  public static Settings read(Map<String, String> environment, Path home, Consumer<String> commandRule,
      Problems problems) {
    String asked = environment.getOrDefault(FILE_VARIABLE, "");
    Path path = path(asked.isBlank() ? FILE : asked, home);
    Section top = new Section(file(path, !asked.isBlank(), environment, problems), environment, problems);

    ServerSettings server = ServerSettings.read(top.section("server"));
    Path data = data(top, home);
    Optional<DatabaseSettings> database = DatabaseSettings.read(top.section("store"));
    Path content = content(top, path.resolveSibling(""), path(CONTENT, home));
    Optional<SlackSettings> slack = SlackSettings.read(top.section("slack"), commandRule);
    Optional<TeamsSettings> teams = TeamsSettings.read(top.section("teams"), server.host());
    ProgrammeSettings programmes = ProgrammeSettings.read(top.section("programmes"));
    PaceSettings pace = PaceSettings.read(top.section("turns-a-minute"));
    Duration retention = top.parsed("retention-days", "", Settings::days).orElse(RETENTION);
    boolean practice = practice(top, slack.isPresent() || teams.isPresent());
    top.finish();
    return new Settings(Optional.of(path).filter(Files::exists), server, data, database, content, practice, slack,
        teams, programmes, retention, pace);
  }

  // The file may be absent unless it was asked for: without it, every setting has a value that suits a first run.
  private static YamlMap file(Path path, boolean asked, Map<String, String> environment, Problems problems) {
    Optional<YamlMap> file = asked || Files.exists(path) ? YamlFile.read(path, environment, problems)
        : Optional.empty();
    return file.or(() -> YamlFile.parse(path.toString(), "{}", problems)).orElseThrow();
  }

  private static Duration days(String text) {
    if (!text.matches("[0-9]{1,4}") || Integer.parseInt(text) < FEWEST_DAYS) {
      throw new IllegalArgumentException("should be a number of days from " + FEWEST_DAYS + " up, is '" + text + "'");
    }
    return Duration.ofDays(Integer.parseInt(text));
  }

  private static Path data(Section top, Path home) {
    Path data = top.parsed("data", "RAPPORT_DATA", text -> path(text, home)).orElse(path("data", home));
    if (Files.exists(data) && !Files.isDirectory(data)) {
      top.reject("data", "RAPPORT_DATA", "should be a folder, and " + data + " is a file");
    }
    return data;
  }

  private static Path content(Section top, Path besideFile, Path shipped) {
    Path content = top.parsed("content", "", text -> path(text, besideFile)).orElse(shipped);
    if (!Files.isDirectory(content)) {
      top.reject("content", "", "should be the folder of the coach's words, and there is no folder " + content);
    }
    return content;
  }

  private static boolean practice(Section top, boolean anyPlatform) {
    String practice = top.parsed("practice", PRACTICE_VARIABLE, text -> switch (text) {
      case "auto", "on", "off" -> text;
      case String other -> throw new IllegalArgumentException("should be auto, on or off, is '" + other + "'");
    }).orElse("auto");
    if (practice.equals("off") && !anyPlatform) {
      top.reject("practice", PRACTICE_VARIABLE,
          "is off and neither Slack nor Teams is set up, so there would be nothing to serve");
    }
    return practice.equals("on") || (practice.equals("auto") && !anyPlatform);
  }

  private static Path path(String text, Path start) {
    try {
      return start.resolve(text).normalize();
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("should be a path, is '" + text + "': " + e.getReason());
    }
  }
}
