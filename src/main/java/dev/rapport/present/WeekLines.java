package dev.rapport.present;

import dev.rapport.engagement.Highlight;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.Summary;
import dev.rapport.engagement.Together;
import dev.rapport.engagement.Trend;
import dev.rapport.engagement.Way;
import dev.rapport.engagement.WeekCounts;
import dev.rapport.message.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The lines that a week is told in.
record WeekLines(Copy copy) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  /// Such as "23 to 29 November".
  String week(IsoWeek week) {
    LocalDate from = week.monday();
    LocalDate to = from.plusDays(6);
    return (from.getMonth() == to.getMonth() ? DAY : DAY_MONTH).format(from) + " to " + DAY_MONTH.format(to);
  }

  /// The Monday, such as "23 Nov".
  String shortWeek(IsoWeek week) {
    return SHORT.format(week.monday());
  }

  /// One line for each of the three ways.
  List<List<Span>> ways(Summary summary) {
    return ways(summary.week(), summary.before(), summary::trend);
  }

  List<List<Span>> ways(WeekCounts week, List<WeekCounts> before, Function<Way, Trend> trends) {
    return Arrays.stream(Way.values()).map(way -> {
      String weeksBefore = weeksBefore(before, RhythmLine.NOT_LOGGED,
          past -> past.logged() ? OptionalInt.of(past.count(way)) : OptionalInt.empty());
      return trend(trends.apply(way))
          .map(trend -> copy.sentence(RhythmLine.SUMMARY_WAY_TREND, strong(way), week.count(way), weeksBefore, trend))
          .orElseGet(() -> copy.sentence(RhythmLine.SUMMARY_WAY, strong(way), week.count(way), weeksBefore));
    }).toList();
  }

  /// Their counts in a row; where there is none at all, that is said once.
  String weeksBefore(List<WeekCounts> before, RhythmLine none, Function<WeekCounts, OptionalInt> count) {
    List<OptionalInt> counts = before.stream().map(count).toList();
    return counts.stream().allMatch(OptionalInt::isEmpty) ? copy.text(none)
        : counts.stream()
            .map(known -> known.isPresent() ? Integer.toString(known.getAsInt()) : copy.text(none))
            .collect(Collectors.joining(", "));
  }

  /// Absent while it is too early to speak of one.
  Optional<String> trend(Trend trend) {
    return switch (trend) {
      case TOO_EARLY -> Optional.empty();
      case MORE -> Optional.of(copy.text(RhythmLine.TREND_MORE));
      case ALIKE -> Optional.of(copy.text(RhythmLine.TREND_ALIKE));
      case FEWER -> Optional.of(copy.text(RhythmLine.TREND_FEWER));
    };
  }

  List<List<Span>> together(Together together) {
    List<List<Span>> told = new ArrayList<>();
    told.add(copy.sentence(RhythmLine.PEOPLE, together.people()));
    if (together.invitesAccepted().of() > 0) {
      told.add(copy.sentence(RhythmLine.INVITES_HEARD, together.invitesSent(), together.invitesAccepted().hits(),
          together.invitesAccepted().of()));
    } else if (together.invitesSent() > 0) {
      told.add(copy.sentence(RhythmLine.INVITES, together.invitesSent()));
    }
    if (together.repliesAnswered().of() > 0) {
      told.add(copy.sentence(RhythmLine.REPLIES_HEARD, together.repliesSent(), together.repliesAnswered().hits(),
          together.repliesAnswered().of()));
    } else if (together.repliesSent() > 0) {
      told.add(copy.sentence(RhythmLine.REPLIES, together.repliesSent()));
    }
    return told;
  }

  List<Span> wentWell(Highlight well) {
    String way = did(well.way());
    return copy.sentence(RhythmLine.WENT_WELL, switch (well.kind()) {
      case MORE_THAN_USUAL -> copy.text(RhythmLine.WELL_MORE, way, well.count());
      case AGAIN -> copy.text(RhythmLine.WELL_AGAIN, way, well.count());
      case ALL_THREE -> copy.text(RhythmLine.WELL_ALL_THREE);
      case MANY_PEOPLE -> copy.text(RhythmLine.WELL_PEOPLE, well.count());
      case MOST -> copy.text(RhythmLine.WELL_MOST, way, well.count());
    });
  }

  /// Another one of three every week, whether the same way stays the least used or the three take turns.
  List<Span> toTry(Way way, IsoWeek week) {
    List<RhythmLine> known = switch (way) {
      case SHARE -> List.of(RhythmLine.TRY_SHARE_1, RhythmLine.TRY_SHARE_2, RhythmLine.TRY_SHARE_3);
      case JOIN -> List.of(RhythmLine.TRY_JOIN_1, RhythmLine.TRY_JOIN_2, RhythmLine.TRY_JOIN_3);
      case CREATE -> List.of(RhythmLine.TRY_CREATE_1, RhythmLine.TRY_CREATE_2, RhythmLine.TRY_CREATE_3);
    };
    int turn = Math.toIntExact(Math.floorMod(week.number() + Math.floorDiv(week.number(), 3L), (long) known.size()));
    return copy.sentence(RhythmLine.TO_TRY, copy.text(known.get(turn)));
  }

  /// The way as something that was done, such as "Joined in".
  String did(Way way) {
    return copy.text(switch (way) {
      case SHARE -> RhythmLine.DID_SHARE;
      case JOIN -> RhythmLine.DID_JOIN;
      case CREATE -> RhythmLine.DID_CREATE;
    });
  }

  private Span strong(Way way) {
    return new Span.Strong(did(way));
  }
}
