package dev.rapport.present;

import dev.rapport.coaching.Account;
import dev.rapport.engagement.Figure;
import dev.rapport.engagement.OwnOutcomes;
import dev.rapport.engagement.OwnSummary;
import dev.rapport.engagement.Trend;
import dev.rapport.engagement.WeekCounts;
import dev.rapport.message.Element;
import dev.rapport.message.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The lines that only the member they are about gets to read.
record OwnLines(Copy copy, WeekLines lines) {
  private static final int WEEKS_SHOWN = 4;

  List<Element> elements(OwnSummary summary) {
    List<Element> elements = new ArrayList<>();
    if (summary.week().logged()) {
      elements.add(new Element.Bullets(lines.ways(summary.week(), lastWeeks(summary), _ -> Trend.TOO_EARLY)));
    } else {
      elements.add(new Element.Paragraph(copy.sentence(RhythmLine.OWN_EMPTY)));
    }
    if (!summary.checkIns().isEmpty()) {
      elements.add(new Element.Bullets(Arrays.stream(Figure.values()).map(figure -> figure(summary, figure)).toList()));
      elements.add(new Element.Note(copy.sentence(RhythmLine.OWN_FIGURES_MEAN)));
    }
    if (!summary.outcomes().isEmpty()) {
      elements.add(new Element.Bullets(outcomes(summary.outcomes())));
    }
    advice(summary.outcomes()).forEach(line -> elements.add(new Element.Note(line)));
    summary.wentWell().ifPresent(well -> elements.add(new Element.Paragraph(lines.wentWell(well))));
    elements.add(new Element.Paragraph(lines.toTry(summary.quietest(), summary.week().week())));
    elements.add(new Element.Note(copy.sentence(RhythmLine.SUMMARY_COUNTED, summary.zone())));
    return elements;
  }

  String name(Figure figure) {
    return copy.text(switch (figure) {
      case PROFILE_VIEWS -> RhythmLine.FIGURE_PROFILE_VIEWS;
      case NOTIFICATIONS -> RhythmLine.FIGURE_NOTIFICATIONS;
    });
  }

  /// One figure against the member's own weeks before.
  List<Span> figure(OwnSummary summary, Figure figure) {
    String before = lines.weeksBefore(lastWeeks(summary), RhythmLine.NOT_GIVEN,
        week -> summary.figure(figure, week.week()));
    Span name = new Span.Strong(name(figure));
    OptionalInt now = summary.figure(figure, summary.week().week());
    if (now.isEmpty()) {
      return copy.sentence(RhythmLine.OWN_FIGURE, name, before);
    }
    Optional<String> trend = lines.trend(summary.trend(figure));
    return trend.isPresent()
        ? copy.sentence(RhythmLine.OWN_FIGURE_TREND, name, now.getAsInt(), before, trend.get())
        : copy.sentence(RhythmLine.OWN_FIGURE_NOW, name, now.getAsInt(), before);
  }

  private List<List<Span>> outcomes(OwnOutcomes outcomes) {
    List<List<Span>> told = new ArrayList<>();
    told.add(outcomes.account() == Account.FREE
        ? copy.sentence(RhythmLine.OWN_NOTES, outcomes.notesUsed(), Account.FREE_NOTES_A_MONTH)
        : copy.sentence(RhythmLine.OWN_NOTES_PREMIUM, outcomes.notesUsed()));
    if (outcomes.pending() > 0) {
      told.add(copy.sentence(RhythmLine.OWN_PENDING, outcomes.pending()));
    }
    if (outcomes.accepted().of() > 0) {
      told.add(copy.sentence(RhythmLine.OWN_INVITES, outcomes.accepted().hits(), outcomes.accepted().of()));
    }
    if (outcomes.comparable()) {
      told.add(copy.sentence(RhythmLine.OWN_KINDS, outcomes.personal().hits(), outcomes.personal().of(),
          outcomes.plain().hits(), outcomes.plain().of()));
    }
    if (outcomes.repliesAnswered().of() > 0) {
      told.add(
          copy.sentence(RhythmLine.OWN_REPLIES, outcomes.repliesAnswered().hits(), outcomes.repliesAnswered().of()));
    }
    return told;
  }

  private List<List<Span>> advice(OwnOutcomes outcomes) {
    List<List<Span>> told = new ArrayList<>();
    if (outcomes.longPending() > 0) {
      told.add(copy.sentence(RhythmLine.OWN_LONG_PENDING, outcomes.longPending()));
    }
    if (outcomes.repliesSilent() > 0) {
      told.add(copy.sentence(RhythmLine.OWN_SILENT, outcomes.repliesSilent()));
    }
    return told;
  }

  private static List<WeekCounts> lastWeeks(OwnSummary summary) {
    return summary.before().subList(summary.before().size() - WEEKS_SHOWN, summary.before().size());
  }
}
