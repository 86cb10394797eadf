package dev.rapport.slack;

import java.net.URI;
import java.util.Set;
import java.util.List;
import java.util.stream.Collectors;

/// The app manifest: what an admin pastes into Slack. It announces exactly what the handlers answer and asks for exactly
/// the scopes that are used, each with its reason.
public final class SlackManifest {
  private static final Set<String> ONLY_HERE = Set.of("localhost", "127.0.0.1", "[::1]", "0.0.0.0");
  /// A permission, and why Rapport needs it.
  record Scope(String name, String reason) {}

  static final List<Scope> SCOPES = List.of(
      new Scope("commands", "the slash command and the shortcuts; answers go back on the requests themselves"),
      new Scope("chat:write", "the weekly prompt and summary, in channels that were set up and that it was invited to;"
          + " what a member chose or asked for, as a direct message"),
      new Scope("files:write", "the summary as a picture, and a member's own data when they take it away"),
      new Scope("users:read",
          "a member's time zone, for their days and weeks, and whether they are an admin, for a channel's set-up"));

  static final String SHORTCUT_NAME = "Write an invitation";
  static final String REPLY_NAME = "Answer a message";

  private SlackManifest() {}

  /// For Slack calling us over HTTP.
  ///
  /// @param url where Rapport is reached from outside, https, with or without [SlackEndpoint#PATH]
  /// @throws IllegalArgumentException with what is wrong with the address and what would do
  public static String overHttp(SlackCommandName command, String url) {
    return yaml(command, requestUrl(url), false);
  }

  /// For Socket Mode, where Rapport calls Slack and needs no address.
  public static String overSocket(SlackCommandName command) {
    return yaml(command, "", true);
  }

  private static String requestUrl(String url) {
    try {
      URI uri = URI.create(url);
      if ("https".equals(uri.getScheme()) && uri.getHost() != null && uri.getRawUserInfo() == null
          && !ONLY_HERE.contains(uri.getHost()) && uri.getQuery() == null && uri.getFragment() == null) {
        String base = url.replaceAll("/+$", "");
        return base.endsWith(SlackEndpoint.PATH) ? base : base + SlackEndpoint.PATH;
      }
    } catch (IllegalArgumentException notAUrl) {
      // told below
    }
    throw new IllegalArgumentException(
        "'" + url + "' is no address that Slack can call: it starts with https:// and names"
            + " a host that is reached from outside, without a password, such as https://rapport.example.com. Without one, use --socket.");
  }

  private static String yaml(SlackCommandName command, String requestUrl, boolean socket) {
    String commandUrl = socket ? "" : "\n      url: " + quoted(requestUrl);
    String interactivityUrl = socket ? "" : "\n    request_url: " + quoted(requestUrl);
    return """
        # Rapport's app manifest for Slack, printed by: %s
        # Paste it at https://api.slack.com/apps, "Create New App", "From a manifest".
        display_information:
          name: Rapport
          description: Writes invitations that deserve a yes and answers to strangers, together with you
          long_description: >-
            Rapport helps you write an invitation that deserves a yes. It asks how you know each other, drafts from your
            own words and nothing else, says what is good and what would mend it, and never sends anything to anybody but
            you. What you write stays between you and the coach.
          background_color: "#2F4A3C"
        features:
          bot_user:
            display_name: Rapport
            always_online: true
          app_home:
            home_tab_enabled: true
            messages_tab_enabled: true
            # Rapport writes there and reads nothing.
            messages_tab_read_only_enabled: true
          shortcuts:
            - name: %s
              type: global
              callback_id: %s
              description: How do you know them? Start from there
            - name: %s
              type: global
              callback_id: %s
              description: Paste what they wrote, and see what it looks like
            - name: %s
              type: message
              callback_id: %s
              description: See what this message looks like, and how to answer it
          slash_commands:
            # Slack keeps /invite for itself, so the coach is registered under this name.
            - command: %s%s
              description: Write an invitation that deserves a yes
              usage_hint: "[name] | reply | check [text] | programme | help"
              # Names and texts come as they were typed; Rapport shows them as plain text only.
              should_escape: false
        oauth_config:
          scopes:
            bot:
        %s
        settings:
          # Buttons, forms and the shortcuts.
          interactivity:
            is_enabled: true%s
          # Home opened, and the app removed. Messages are not among them.
          event_subscriptions:%s
            bot_events:
              - app_home_opened
              - app_uninstalled
              - tokens_revoked
          org_deploy_enabled: false
          socket_mode_enabled: %s
          token_rotation_enabled: false
        """
        .formatted(invocation(command, requestUrl, socket), SHORTCUT_NAME, SlackGateway.SHORTCUT, REPLY_NAME,
            SlackGateway.REPLY_SHORTCUT, REPLY_NAME, SlackGateway.MESSAGE_SHORTCUT, command, commandUrl,
            scopes(), interactivityUrl, interactivityUrl, socket);
  }

  private static String scopes() {
    return SCOPES.stream()
        .map(scope -> "      # " + scope.reason() + "\n      - " + scope.name())
        .collect(Collectors.joining("\n"));
  }

  private static String invocation(SlackCommandName command, String requestUrl, boolean socket) {
    String name = command.equals(SlackCommandName.DEFAULT) ? "" : " --command " + command;
    String how = socket
        ? " --socket"
        : " --url " + requestUrl.substring(0, requestUrl.length() - SlackEndpoint.PATH.length());
    return "./rapport manifest slack" + how + name;
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
