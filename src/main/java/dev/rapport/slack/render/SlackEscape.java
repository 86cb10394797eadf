package dev.rapport.slack.render;

/// Escaping for the one place where Slack reads our text as markup: the fallback `text` of a message.
/// docs.slack.dev/messaging/formatting-message-text: only `&`, `<` and `>`, nothing else.
final class SlackEscape {
  private SlackEscape() {}

  /// The beginning of an escaped text, if it is longer than allowed; never half an escape.
  static String shortened(String escaped, int longest) {
    if (escaped.length() <= longest) {
      return escaped;
    }
    int end = longest - 1;
    int escape = escaped.lastIndexOf('&', end - 1);
    if (escape >= 0 && escaped.indexOf(';', escape) >= end) {
      end = escape;
    }
    return escaped.substring(0, Character.isHighSurrogate(escaped.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  static String text(String plain) {
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
