package dev.rapport.slack.render;

import dev.rapport.message.Action;
import dev.rapport.message.Element;
import dev.rapport.message.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The few words that are Slack's or this adapter's own. Elsewhere the coach says `/invite`; Slack keeps that name for
/// itself, so here our own words name the command that is registered; Slack's own `/invite @somebody` stays what it is.
final class Wording {
  private static final Pattern INVITE = Pattern.compile("/invite(?![a-z0-9_-]| @)");

  /// The title of a modal that shows cards.
  static final String TITLE = "Rapport";

  private final String command;

  Wording(String command) {
    this.command = Matcher.quoteReplacement(command);
  }

  String ours(String text) {
    return text.contains("/invite") ? INVITE.matcher(text).replaceAll(command) : text;
  }

  /// A member's words stay as they are.
  Element ours(Element element) {
    return switch (element) {
      case Element.Paragraph(var spans) -> new Element.Paragraph(spans(spans));
      case Element.Note(var spans) -> new Element.Note(spans(spans));
      case Element.Bullets(var items) -> new Element.Bullets(items.stream().map(this::spans).toList());
      case Element.Copyable(var label, var text) -> new Element.Copyable(ours(label), text);
      case Element.FindingLine(var severity, var label, var quote, var advice) ->
        new Element.FindingLine(severity, ours(label), quote, ours(advice));
      case Element.Actions(var actions) -> new Element.Actions(actions.stream().map(this::ours).toList());
      case Element.Divider divider -> divider;
    };
  }

  private Action ours(Action action) {
    return switch (action) {
      case Action.Button(var label, var token, var style) -> new Action.Button(ours(label), token, style);
      case Action.Copy(var label, var text, var token) -> new Action.Copy(ours(label), text, token);
    };
  }

  private List<Span> spans(List<Span> spans) {
    return spans.stream().<Span>map(span -> switch (span) {
      case Span.Text(var text) -> new Span.Text(ours(text));
      case Span.Strong(var text) -> new Span.Strong(ours(text));
      case Span.Member member -> member;
      case Span.Channel channel -> channel;
    }).toList();
  }
}
