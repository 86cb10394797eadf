package dev.rapport.slack.render;

import dev.rapport.message.Action;
import dev.rapport.message.Element;
import dev.rapport.message.Span;
import java.util.List;
import java.util.stream.Collectors;

/// What one element says in plain text, for notifications and screen readers, which read nothing else.
final class FallbackText {
  private final Wording wording;

  FallbackText(Wording wording) {
    this.wording = wording;
  }

  String of(Element element) {
    return switch (element) {
      case Element.Paragraph paragraph -> line(paragraph.spans());
      case Element.Note note -> line(note.spans());
      case Element.Bullets bullets ->
        bullets.items().stream().map(item -> "• " + line(item)).collect(Collectors.joining("\n"));
      case Element.Copyable copyable -> copyable(copyable.label(), copyable.text());
      case Element.FindingLine finding -> finding(finding);
      case Element.Actions actions -> actions.actions()
          .stream()
          .map(Action::label)
          .map(wording::ours)
          .collect(Collectors.joining("] [", "[", "]"));
      case Element.Divider _ -> "";
    };
  }

  private String copyable(String label, String text) {
    return label.isEmpty() ? text : wording.ours(label) + ":\n" + text;
  }

  private String finding(Element.FindingLine finding) {
    String advice = Wording.severity(finding.severity()) + ": " + wording.ours(finding.advice());
    return finding.quote().isEmpty() ? advice : advice + "\n“" + finding.quote() + "”";
  }

  private String line(List<Span> spans) {
    return spans.stream()
        .map(span -> span instanceof Span.Member typed ? typed.text() : wording.ours(span.text()))
        .collect(Collectors.joining());
  }
}
