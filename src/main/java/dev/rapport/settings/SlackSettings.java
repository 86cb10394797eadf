package dev.rapport.settings;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How Rapport reaches a Slack workspace and is reached by it.
///
/// @param signingSecret proves that a request is Slack's; absent in Socket Mode, which needs none
/// @param appToken opens Socket Mode; absent where Slack calls us over HTTP
/// @param api where Slack's methods are, ending in a slash
/// @param command the slash command, with its slash
public record SlackSettings(Optional<Secret> signingSecret, Secret botToken, Optional<Secret> appToken, URI api,
    String command) {
  private static final String SIGNING_SECRET = "SLACK_SIGNING_SECRET";
  private static final String BOT_TOKEN = "SLACK_BOT_TOKEN";
  private static final String APP_TOKEN = "SLACK_APP_TOKEN";
  private static final URI API = URI.create("https://slack.com/api/");

  /// Absent when neither secret nor token is set. A set that is not whole is a problem.
  ///
  /// @param commandRule throws [IllegalArgumentException] for a name that Slack would not take
  static Optional<SlackSettings> read(Section section, Consumer<String> commandRule) {
    Optional<Secret> signingSecret = section.parsed("signing-secret", SIGNING_SECRET, SlackSettings::signingSecret);
    Optional<Secret> botToken = token(section, "bot-token", BOT_TOKEN, "xoxb-");
    Optional<Secret> appToken = token(section, "app-token", APP_TOKEN, "xapp-");
    URI api = section.parsed("api-url", "SLACK_API_URL", SlackSettings::api).orElse(API);
    String command = section.parsed("command", "SLACK_COMMAND", text -> command(text, commandRule))
        .orElse("/invite-coach");
    section.finish();

    // What is set and wrong was told already.
    boolean bot = section.text("bot-token", BOT_TOKEN).isPresent();
    boolean socket = section.text("app-token", APP_TOKEN).isPresent();
    boolean http = section.text("signing-secret", SIGNING_SECRET).isPresent();
    if (!bot && (socket || http)) {
      section.missing(socket ? APP_TOKEN : SIGNING_SECRET, BOT_TOKEN);
    } else if (bot && !socket && !http) {
      section.missing(BOT_TOKEN, SIGNING_SECRET);
    }
    return botToken.filter(_ -> http == signingSecret.isPresent())
        .map(token -> new SlackSettings(signingSecret, token, appToken, api, command));
  }

  private static Secret signingSecret(String text) {
    if (!text.strip().matches("[!-~]+")) {
      throw new IllegalArgumentException("should be letters and digits alone: copy it again from Basic Information");
    }
    return new Secret(text.strip());
  }

  // Slack's tokens say what they are at their beginning, and are often taken for each other. One with a person's rights would
  // post in their name.
  private static Optional<Secret> token(Section section, String key, String variable, String beginning) {
    return section.parsed(key, variable, text -> {
      String token = text.strip();
      if (!token.startsWith(beginning) && !token.startsWith("xoxe." + beginning)) {
        Matcher kind = Pattern.compile("x(ox[a-z]|app|wfp)-").matcher(token);
        throw new IllegalArgumentException("should be a token that begins with " + beginning
            + (kind.lookingAt() ? ", and this one begins with " + kind.group() : ""));
      }
      if (!token.matches("[A-Za-z0-9.-]+")) {
        throw new IllegalArgumentException("has a character that no token has: copy the whole of it from Slack again");
      }
      return new Secret(token);
    });
  }

  private static URI api(String text) {
    if (!text.matches("https?://[^\\s?#]+")) {
      throw new IllegalArgumentException("should be an address such as " + API + ", is '" + text + "'");
    }
    return URI.create(text.endsWith("/") ? text : text + "/");
  }

  private static String command(String text, Consumer<String> rule) {
    if (!text.matches("/[a-z0-9_-]{1,31}")) {
      throw new IllegalArgumentException("should be a slash and up to 31 small letters, digits, - or _, such as "
          + "/invite-coach, is '" + text + "'");
    }
    rule.accept(text);
    return text;
  }
}
