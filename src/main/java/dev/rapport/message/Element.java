package dev.rapport.message;

import dev.rapport.coaching.review.Severity;
import java.util.List;

/// A part of a card. Nothing enters this union that Slack, Teams, the browser and plain text cannot all show.
public sealed interface Element {
  /// One paragraph of the coach's words.
  record Paragraph(List<Span> spans) implements Element {
    public Paragraph {
      spans = List.copyOf(spans);
    }
  }

  /// Small print: lengths, hints, why this message came.
  record Note(List<Span> spans) implements Element {
    public Note {
      spans = List.copyOf(spans);
    }
  }

  /// Short lines that belong together; the order matters only to the reader.
  record Bullets(List<List<Span>> items) implements Element {
    public Bullets {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /// A text to take away, shown to the letter and so that it copies clean. Never shortened.
  ///
  /// @param label our words above it, such as "Warm · 142 of 200"
  record Copyable(String label, String text) implements Element {}

  /// One thing that a review found.
  ///
  /// @param label how much it weighs, in our words, so that colour is never its only sign
  /// @param quote the member's words it is about, or empty
  record FindingLine(Severity severity, String label, String quote, String advice) implements Element {}

  /// Buttons in one row, the first being what most people want.
  record Actions(List<Action> actions) implements Element {
    public Actions {
      actions = List.copyOf(actions);
    }
  }

  record Divider() implements Element {}
}
