package dev.rapport.slack;

import java.util.Set;
import java.util.TreeSet;

/// The name of the slash command. Slack keeps some names for itself, and one of them in a manifest makes it refuse all
/// commands without saying which, so they are refused here.
public record SlackCommandName(String text) {
  /// The name in the product's own words. It is answered wherever it arrives, but Slack lets nobody register it.
  public static final String INVITE = "/invite";

  // Nobody publishes an official list. This is the union of what was rejected (/me, /status), what is reported as
  // reserved and what Slack's clients answer themselves: slack.com/help/articles/201259356 and
  // slack.com/help/articles/360057554553, and the lists that three open-source apps keep.
  private static final Set<String> RESERVED = Set.of("/active", "/apps", "/archive", "/ask", "/away", "/call", "/close",
      "/collapse", "/dm", "/dnd", "/expand", "/feed", "/invite", "/join", "/kick", "/leave", "/me", "/msg", "/mute",
      "/nick", "/open", "/prefs", "/pro", "/remind", "/remove", "/rename", "/search", "/shortcuts", "/shrug", "/status",
      "/topic", "/who", "/whoami");

  public static final SlackCommandName DEFAULT = new SlackCommandName("/invite-coach");

  /// @throws IllegalArgumentException with the reason and what would do
  public SlackCommandName {
    if (!text.matches("/[a-z0-9_-]{1,31}")) {
      throw new IllegalArgumentException(
          "'" + text + "' is no command name in Slack: it starts with / and goes on with 1 to"
              + " 31 of a-z, 0-9, - and _, such as /invite-coach");
    }
    if (RESERVED.contains(text)) {
      throw new IllegalArgumentException("'" + text + "' is a name that Slack keeps for itself; with it in the manifest"
          + " Slack refuses every command of the app. " + suggestions(text));
    }
  }

  static Set<String> reserved() {
    return new TreeSet<>(RESERVED);
  }

  private static String suggestions(String text) {
    String own = text + "-coach";
    String first = own.equals("/invite-coach") ? "" : own + ", ";
    return "Take " + first + "/invite-coach or /rapport instead";
  }

  @Override
  public String toString() {
    return text;
  }
}
