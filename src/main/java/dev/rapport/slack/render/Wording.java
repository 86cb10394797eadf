package dev.rapport.slack.render;

import dev.rapport.coaching.review.Severity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The few words that are Slack's or this adapter's own. Elsewhere the coach says `/invite`; Slack keeps that name for
/// itself, so here our own words name the command that is registered.
final class Wording {
  private static final Pattern INVITE = Pattern.compile("/invite(?![a-z0-9_-])");

  /// The title of a modal that shows cards.
  static final String TITLE = "Rapport";

  private final String command;

  Wording(String command) {
    this.command = Matcher.quoteReplacement(command);
  }

  /// Only for our words, never for a member's.
  String ours(String text) {
    return text.contains("/invite") ? INVITE.matcher(text).replaceAll(command) : text;
  }

  static String severity(Severity severity) {
    return switch (severity) {
      case MUST -> "Needs a change";
      case SHOULD -> "Would help";
      case CONSIDER -> "Worth a thought";
    };
  }
}
