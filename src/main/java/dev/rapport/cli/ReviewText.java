package dev.rapport.cli;

import dev.rapport.coaching.review.Finding;
import dev.rapport.coaching.review.Review;
import dev.rapport.coaching.review.Severity;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/// A review as a person reads it in a terminal: what is good first.
final class ReviewText {
  private static final int WIDTH = 88;

  private ReviewText() {}

  static String of(Review review, boolean all, Ansi ansi) {
    StringBuilder text = new StringBuilder();
    for (String strength : review.strengths()) {
      text.append(paint(ansi, "+", Style.fg_green)).append(wrapped(strength, 2)).append('\n');
    }
    List<Finding> findings = review.findings();
    int shown = all ? findings.size() : Math.min(findings.size(), Review.SHOWN);
    for (Finding finding : findings.subList(0, shown)) {
      text.append('\n').append(paint(ansi, word(finding.severity()), colour(finding.severity())));
      if (!finding.quote().isBlank()) {
        text.append("  ").append(paint(ansi, "“" + oneLine(finding.quote()) + "”", Style.italic));
      }
      text.append("\n ").append(wrapped(finding.advice(), 2)).append('\n');
    }
    if (shown < findings.size()) {
      text.append("\n").append(findings.size() - shown).append(" more with --all\n");
    }
    boolean send = review.verdict() == Review.Verdict.SEND;
    return text.append('\n')
        .append(paint(ansi, send ? "Send it." : "Revise it.", send ? Style.fg_green : Style.fg_yellow))
        .append("  ")
        .append(review.score())
        .append(" of 100")
        .append('\n')
        .toString();
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static IStyle colour(Severity severity) {
    return switch (severity) {
      case MUST -> Style.fg_red;
      case SHOULD -> Style.fg_yellow;
      case CONSIDER -> Style.fg_cyan;
    };
  }

  // Members' words may hold picocli's own markup, so styles are put around them and never parsed out of them.
  private static String paint(Ansi ansi, String text, IStyle style) {
    return ansi.enabled() ? style.on() + text + style.off() : text;
  }

  private static String oneLine(String quote) {
    String line = quote.replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) <= WIDTH ? line
        : line.substring(0, line.offsetByCodePoints(0, WIDTH - 1)) + "…";
  }

  private static String wrapped(String text, int indent) {
    StringBuilder wrapped = new StringBuilder();
    int column = indent;
    for (String word : text.strip().split("\\s+", -1)) {
      if (column + word.length() > WIDTH) {
        wrapped.append('\n').append(" ".repeat(indent - 1));
        column = indent;
      }
      wrapped.append(' ').append(word);
      column += word.length() + 1;
    }
    return wrapped.toString();
  }
}
