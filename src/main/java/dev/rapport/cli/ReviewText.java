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
  private ReviewText() {}

  static String of(Review review, boolean all, Ansi ansi) {
    StringBuilder text = new StringBuilder();
    for (String strength : review.strengths()) {
      text.append(TerminalText.paint(ansi, "+", Style.fg_green)).append(TerminalText.wrapped(strength, 2)).append('\n');
    }
    List<Finding> findings = review.findings();
    int shown = all ? findings.size() : Math.min(findings.size(), Review.SHOWN);
    for (Finding finding : findings.subList(0, shown)) {
      text.append('\n').append(TerminalText.paint(ansi, word(finding.severity()), colour(finding.severity())));
      if (!finding.quote().isBlank()) {
        text.append("  ")
            .append(TerminalText.paint(ansi, "“" + TerminalText.oneLine(finding.quote()) + "”", Style.italic));
      }
      text.append("\n ").append(TerminalText.wrapped(finding.advice(), 2)).append('\n');
    }
    if (shown < findings.size()) {
      text.append("\n").append(findings.size() - shown).append(" more with --all\n");
    }
    boolean send = review.verdict() == Review.Verdict.SEND;
    return text.append('\n')
        .append(TerminalText.paint(ansi, send ? "Send it." : "Revise it.", send ? Style.fg_green : Style.fg_yellow))
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
}
