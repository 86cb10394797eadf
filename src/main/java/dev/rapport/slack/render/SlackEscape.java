package dev.rapport.slack.render;

/// Escaping for the one place where Slack reads our text as markup: the fallback `text` of a message.
/// docs.slack.dev/messaging/formatting-message-text: only `&`, `<` and `>`, nothing else.
final class SlackEscape {
  private SlackEscape() {}

  static String text(String plain) {
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
