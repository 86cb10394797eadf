package dev.rapport.slack.render;

/// One message in Slack, within its limits.
///
/// @param text what notifications and screen readers use; escaped and never empty
/// @param blocks a JSON array of Block Kit blocks
public record SlackMessage(String text, String blocks) {}
