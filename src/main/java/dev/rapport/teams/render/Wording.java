package dev.rapport.teams.render;

import dev.rapport.message.Action;
import dev.rapport.message.Element;
import dev.rapport.message.Span;
import java.util.List;
import java.util.regex.Pattern;

/// The few words that are this adapter's own. Elsewhere the coach says `/invite reply`; the Teams store wants commands
/// without a slash, so here our own words say `reply` and `invite`. With a slash they are understood all the same.
final class Wording {
  /// Where a card says one thing of several texts.
  static final String WHICH = "Which one?";
  static final String MORE = "What else you can do";
  static final String GO = "Go";
  static final String FILL_IN = "Please fill this in.";
  static final String CHOOSE = "Please choose one.";
  static final String SEND = "Go on";
  static final String ELSEWHERE = "The rest does not fit here: open this chat in an up-to-date Teams to see it.";

  private static final Pattern COMMAND = Pattern.compile(
      "/invite (?=(?:reply|check|drafts|log|programme|summary|weekly|pause|resume|export|forget|cancel|help|home|settings)"
          + "(?![a-z0-9-]))");
  private static final Pattern INVITE = Pattern.compile("/invite(?![a-z0-9_-])");

  private Wording() {}

  static String ours(String text) {
    return text.contains("/invite")
        ? INVITE.matcher(COMMAND.matcher(text).replaceAll("")).replaceAll("invite")
        : text;
  }

  /// A member's words stay as they are.
  static Element ours(Element element) {
    return switch (element) {
      case Element.Paragraph(var spans) -> new Element.Paragraph(spans(spans));
      case Element.Note(var spans) -> new Element.Note(spans(spans));
      case Element.Bullets(var items) -> new Element.Bullets(items.stream().map(Wording::spans).toList());
      case Element.Copyable(var label, var text) -> new Element.Copyable(ours(label), text);
      case Element.FindingLine(var severity, var label, var quote, var advice) ->
        new Element.FindingLine(severity, ours(label), quote, ours(advice));
      case Element.Actions(var actions) -> new Element.Actions(actions.stream().map(Wording::ours).toList());
      case Element.Divider divider -> divider;
    };
  }

  static Action ours(Action action) {
    return switch (action) {
      case Action.Button(var label, var token, var style) -> new Action.Button(ours(label), token, style);
      case Action.Copy(var label, var text, var token) -> new Action.Copy(ours(label), text, token);
    };
  }

  private static List<Span> spans(List<Span> spans) {
    return spans.stream().<Span>map(span -> switch (span) {
      case Span.Text(var text) -> new Span.Text(ours(text));
      case Span.Strong(var text) -> new Span.Strong(ours(text));
      case Span.Member member -> member;
      case Span.Channel channel -> channel;
    }).toList();
  }
}
