package dev.rapport.settings;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;

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
    Optional<Secret> signingSecret = section.text("signing-secret", SIGNING_SECRET).map(Secret::new);
    Optional<Secret> botToken = token(section, "bot-token", BOT_TOKEN, "xoxb-", "xapp-");
    Optional<Secret> appToken = token(section, "app-token", APP_TOKEN, "xapp-", "xox");
    URI api = section.parsed("api-url", "SLACK_API_URL", SlackSettings::api).orElse(API);
    String command = section.parsed("command", "SLACK_COMMAND", text -> command(text, commandRule))
        .orElse("/invite-coach");
    section.finish();

    String found = botToken.isPresent() ? BOT_TOKEN : appToken.isPresent() ? APP_TOKEN : SIGNING_SECRET;
    if (botToken.isEmpty() && (appToken.isPresent() || signingSecret.isPresent())) {
      section.missing(found, BOT_TOKEN);
    } else if (botToken.isPresent() && appToken.isEmpty() && signingSecret.isEmpty()) {
      section.missing(found, SIGNING_SECRET);
    }
    return botToken.map(token -> new SlackSettings(signingSecret, token, appToken, api, command));
  }

  // Slack's tokens say what they are at their beginning, and the two are often taken for each other.
  private static Optional<Secret> token(Section section, String key, String variable, String ours, String others) {
    return section.parsed(key, variable, text -> {
      if (text.startsWith(others)) {
        throw new IllegalArgumentException(
            "should be a token that begins with " + ours + ", and this one begins with " + others);
      }
      return new Secret(text);
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
