package dev.rapport.engagement;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// When a rhythm comes round. Everything follows from its timetable and the moment asked about, so that there is nothing
/// to be missed, doubled or repaired: not by a restart, a clock change or a year with a week 53.
public final class Occurrences {
  /// How late something may still be sent. After that its week is let go.
  public static final Duration GRACE = Duration.ofHours(36);

  private static final int WEEKS_AHEAD = 120;

  private Occurrences() {}

  /// Those after `from`, up to and including `to`, in their order.
  public static List<Occurrence> between(Rhythm rhythm, Instant from, Instant to) {
    List<Occurrence> found = new ArrayList<>();
    IsoWeek last = weekOf(to, rhythm.timetable().zone());
    for (IsoWeek week = weekOf(from, rhythm.timetable().zone()); week.compareTo(last) <= 0; week = week.plus(1)) {
      for (Occurrence occurrence : in(week, rhythm)) {
        Instant at = occurrence.at().toInstant();
        if (at.isAfter(from) && !at.isAfter(to)) {
          found.add(occurrence);
        }
      }
    }
    return found;
  }

  /// The first one after `from`; absent while the rhythm does not run, and when every date is skipped.
  public static Optional<Occurrence> next(Rhythm rhythm, Instant from) {
    IsoWeek week = weekOf(from, rhythm.timetable().zone());
    for (int i = 0; i < WEEKS_AHEAD; i++) {
      Optional<Occurrence> next = in(week.plus(i), rhythm).stream()
          .filter(occurrence -> occurrence.at().toInstant().isAfter(from))
          .findFirst();
      if (next.isPresent()) {
        return next;
      }
    }
    return Optional.empty();
  }

  /// What is due now and not too late, if now is a time at which anything may be sent. Whether it was sent already is
  /// the ledger's to know.
  public static List<Occurrence> due(Rhythm rhythm, Instant now) {
    return rhythm.timetable().isPolite(now.atZone(rhythm.timetable().zone()))
        ? between(rhythm, now.minus(GRACE), now)
        : List.of();
  }

  private static List<Occurrence> in(IsoWeek week, Rhythm rhythm) {
    Timetable timetable = rhythm.timetable();
    Optional<Instant> runsFrom = rhythm.standing().runsFrom(timetable.zone());
    if (runsFrom.isEmpty()) {
      return List.of();
    }
    return timetable.days()
        .keySet()
        .stream()
        .map(job -> new Occurrence(new RunKey(job, rhythm.subject(), week), timetable.slot(job, week)))
        .filter(occurrence -> !timetable.skip().contains(occurrence.at().toLocalDate()))
        .filter(occurrence -> !occurrence.at().toInstant().isBefore(runsFrom.get()))
        .filter(occurrence -> !sumsUpBefore(occurrence, timetable.zone(), runsFrom.get()))
        .sorted(Comparator.comparing((Occurrence occurrence) -> occurrence.at().toInstant())
            .thenComparing(occurrence -> occurrence.key().job()))
        .toList();
  }

  // A summary is of the week before; one that was over when the rhythm began is nobody's to tell.
  private static boolean sumsUpBefore(Occurrence occurrence, ZoneId zone, Instant runsFrom) {
    Instant weekOver = occurrence.key().week().monday().atStartOfDay(zone).toInstant();
    return occurrence.key().job() == Job.WEEKLY_SUMMARY && !runsFrom.isBefore(weekOver);
  }

  private static IsoWeek weekOf(Instant instant, ZoneId zone) {
    return IsoWeek.of(instant.atZone(zone).toLocalDate());
  }
}
