package dev.rapport.cli;

import dev.rapport.coaching.triage.Link;
import dev.rapport.coaching.triage.MessageClass;
import dev.rapport.coaching.triage.Sign;
import dev.rapport.coaching.triage.Triage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/// A triage as a person reads it in a terminal: what to do first, then why.
final class TriageText {
  private static final int SHOWN = 5;

  private TriageText() {}

  static String of(Triage triage, Ansi ansi) {
    StringBuilder text = new StringBuilder();
    text.append(TerminalText.paint(ansi, looksLike(triage.messageClass()), colour(triage.messageClass())))
        .append("\n ")
        .append(TerminalText.wrapped(triage.advice(), 2))
        .append('\n');
    Set<String> quoted = new HashSet<>();
    List<Sign> signs = triage.signs().stream().filter(sign -> quoted.add(sign.quote())).limit(SHOWN).toList();
    for (Sign sign : signs) {
      text.append('\n')
          .append(TerminalText.paint(ansi, sign.pointsTo().id(), colour(sign.pointsTo())))
          .append(", ")
          .append(sign.strength().id())
          .append("  ")
          .append(TerminalText.paint(ansi, "“" + TerminalText.oneLine(sign.quote()) + "”", Style.italic))
          .append("\n ")
          .append(TerminalText.wrapped(sign.reason() + " " + sign.advice(), 2))
          .append('\n');
    }
    triage.links().stream().map(link -> link(link, ansi)).distinct().forEach(text::append);
    return text.toString();
  }

  private static String link(Link link, Ansi ansi) {
    String but = switch (link.disguise()) {
      case NONE, NUMERIC_HOST -> "";
      case LOOK_ALIKE, MIXED_ALPHABET -> ", which looks like " + TerminalText.oneLine(link.name());
      case HIDDEN_HOST -> ", not to " + TerminalText.oneLine(link.name());
    };
    return "\nlink to  " + TerminalText.paint(ansi, TerminalText.oneLine(link.host()), Style.bold) + but + "\n";
  }

  private static String looksLike(MessageClass messageClass) {
    return switch (messageClass) {
      case GENUINE -> "It looks genuine.";
      case GENERIC -> "It could have gone to anybody.";
      case PITCH -> "It looks like a pitch.";
      case SCAM -> "It looks like a scam.";
    };
  }

  private static IStyle colour(MessageClass messageClass) {
    return switch (messageClass) {
      case GENUINE -> Style.fg_green;
      case GENERIC -> Style.fg_cyan;
      case PITCH -> Style.fg_yellow;
      case SCAM -> Style.fg_red;
    };
  }
}
