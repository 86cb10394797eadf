package dev.rapport.service;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.CheckIn;
import dev.rapport.engagement.CheckInReader;
import dev.rapport.engagement.CheckInReading;
import dev.rapport.engagement.Figure;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.Occurrence;
import dev.rapport.engagement.Occurrences;
import dev.rapport.engagement.OwnRhythm;
import dev.rapport.engagement.OwnSettings;
import dev.rapport.engagement.OwnSummary;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Standing;
import dev.rapport.engagement.Timetable;
import dev.rapport.message.Card;
import dev.rapport.present.ChannelWeek;
import dev.rapport.present.RhythmVerb;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one member asks about weeks and about their own: summaries, the weekly message, the two figures.
final class OwnDesk {
  private static final LocalTime NINE = LocalTime.of(9, 0);

  // Weeks before it have weeks before them, too.
  private static final int FIRST_YEAR = 2000;

  private final RhythmParts parts;
  private final CadenceParts cadence;
  private final Composer composer;

  OwnDesk(RhythmParts parts) {
    this.parts = parts;
    this.cadence = parts.cadence();
    this.composer = new Composer(cadence);
  }

  /// @param where the channel it was asked in; absent for the member's own
  /// @param text a week, or empty for the present one
  Answer summary(MemberRef member, @Nullable ChannelRef where, String text) {
    Optional<IsoWeek> asked = week(text);
    if (asked.isEmpty() && !text.isEmpty()) {
      return Answer.of(parts.personal().weekUnknown());
    }
    return where == null ? ownWeek(member, asked) : channelWeek(member, where, asked);
  }

  Answer channelWeek(MemberRef member, String argument) {
    return ChannelWeek.parse(argument)
        .map(about -> channelWeek(member, new ChannelRef(member.workspace(), about.channel()),
            Optional.of(about.week())))
        .orElseGet(() -> Answer.of(parts.personal().weekUnknown()));
  }

  private Answer channelWeek(MemberRef member, ChannelRef channel, Optional<IsoWeek> asked) {
    ZoneId zone = cadence.programmes()
        .programme(channel)
        .map(Programme::timetable)
        .map(Timetable::zone)
        .orElseGet(() -> parts.directory().person(member).zone());
    LocalDate today = today(zone);
    IsoWeek present = IsoWeek.of(today);
    IsoWeek week = asked.orElse(present);
    Optional<String> before = Optional.of(new ChannelWeek(channel.id(), week.plus(-1)).argument());
    Optional<String> now = Optional.of(new ChannelWeek(channel.id(), present).argument());
    if (week.equals(present)) {
      Card card = cadence.presenter().summary(composer.summary(channel, zone, week));
      return Answer.of(parts.personal()
          .asked(card, Optional.of(today), before, Optional.empty(), RhythmVerb.SUMMARY_WEEK));
    }
    return Answer.of(cadence.engagement()
        .summary(channel, week)
        .map(saved -> parts.personal()
            .asked(cadence.presenter().summary(saved), Optional.empty(), before, now, RhythmVerb.SUMMARY_WEEK))
        .orElseGet(() -> parts.personal().noSummary(now, RhythmVerb.SUMMARY_WEEK)));
  }

  private Answer ownWeek(MemberRef member, Optional<IsoWeek> asked) {
    OwnRhythm own = rhythm(member);
    LocalDate today = today(own.timetable().zone());
    IsoWeek present = IsoWeek.of(today);
    IsoWeek week = asked.filter(past -> past.compareTo(present) < 0).orElse(present);
    OwnSummary summary = composer.ownSummary(own, week);
    boolean open = week.equals(present);
    return Answer.of(parts.personal()
        .asked(cadence.presenter().ownWeek(summary), open ? Optional.of(today) : Optional.empty(),
            Optional.of(week.plus(-1).toString()), open ? Optional.empty() : Optional.of(present.toString()),
            RhythmVerb.OWN_WEEK));
  }

  Answer weekly(MemberRef member) {
    Optional<OwnRhythm> own = cadence.programmes().ownRhythm(member).filter(OwnRhythm::isWeekly);
    return Answer.of(parts.personal().weekly(own, own.flatMap(this::next)));
  }

  Answer start(MemberRef member) {
    OwnRhythm chosen = weekly(rhythm(member), true).resumed(now());
    cadence.programmes().put(chosen);
    return Answer.of(next(chosen).map(parts.personal()::weeklyStarted).orElseGet(parts.personal()::resumed));
  }

  /// The settings stay: they hold for whatever else is sent.
  Answer stop(MemberRef member) {
    cadence.programmes().change(member, own -> weekly(own, false));
    return Answer.of(parts.personal().weeklyStopped());
  }

  private OwnRhythm weekly(OwnRhythm own, boolean wanted) {
    OwnSettings now = OwnSettings.of(own);
    return new OwnSettings(now.zone(), now.quiet(), wanted, now.until()).applied(own, now());
  }

  Answer pause(MemberRef member) {
    cadence.programmes().change(member, own -> own.paused(now()));
    return Answer.of(parts.personal().paused());
  }

  Answer resume(MemberRef member) {
    cadence.programmes().change(member, own -> own.resumed(now()));
    return Answer.of(parts.personal().resumed());
  }

  Answer figures(MemberRef member, RhythmVerb verb, String argument, Map<String, String> values) {
    Optional<IsoWeek> asked = week(argument);
    if (asked.isEmpty()) {
      return Answer.of(parts.personal().weekUnknown());
    }
    IsoWeek week = asked.get();
    return switch (verb) {
      case FIGURES_SKIP -> Answer.of(parts.personal().figuresSkipped());
      case FIGURES_ENTER -> new Answer(List.of(), parts.personal().figures(week, typed(member, week), Map.of()));
      case FIGURES_SAME -> take(member, week, Map.of(Figure.PROFILE_VIEWS, "same", Figure.NOTIFICATIONS, "same"))
          .orElseGet(() -> Answer.of(parts.personal().noWeekBefore(week)));
      case RhythmVerb _ -> {
        Map<Figure, String> given = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
          given.put(figure, values.getOrDefault(figure.id(), ""));
        }
        yield take(member, week, given).orElseGet(() -> new Answer(List.of(),
            parts.personal().figures(week, values, ((CheckInReading.AskAgain) read(member, week, given)).problems())));
      }
    };
  }

  // Absent when something has to be asked again.
  private Optional<Answer> take(MemberRef member, IsoWeek week, Map<Figure, String> given) {
    return switch (read(member, week, given)) {
      case CheckInReading.Noted(var checkIn) -> {
        cadence.engagement().put(member, checkIn);
        yield Optional.of(Answer.of(parts.personal().figuresNoted(checkIn)));
      }
      case CheckInReading.Skipped _ -> Optional.of(Answer.of(parts.personal().figuresSkipped()));
      case CheckInReading.AskAgain _ -> Optional.empty();
    };
  }

  private CheckInReading read(MemberRef member, IsoWeek week, Map<Figure, String> given) {
    return CheckInReader.read(week, given, checkIn(member, week.plus(-1)));
  }

  private Map<String, String> typed(MemberRef member, IsoWeek week) {
    Map<String, String> typed = new HashMap<>();
    checkIn(member, week)
        .ifPresent(known -> known.figures().forEach((figure, value) -> typed.put(figure.id(), value.toString())));
    return typed;
  }

  private Optional<CheckIn> checkIn(MemberRef member, IsoWeek week) {
    return cadence.engagement().checkIns(member, week, week).stream().findFirst();
  }

  /// The one that the member has chosen, or one without a weekly message, by their own clock.
  OwnRhythm rhythm(MemberRef member) {
    return cadence.programmes()
        .ownRhythm(member)
        .orElseGet(() -> new OwnRhythm(member,
            new Timetable(parts.directory().person(member).zone(), NINE, Map.of(), Timetable.WEEKEND, Set.of()),
            new Standing.Running(now())));
  }

  private Optional<ZonedDateTime> next(OwnRhythm own) {
    return Occurrences.next(own, now()).map(Occurrence::at);
  }

  private Instant now() {
    return cadence.clock().instant();
  }

  private LocalDate today(ZoneId zone) {
    return now().atZone(zone).toLocalDate();
  }

  private static Optional<IsoWeek> week(String text) {
    try {
      return Optional.of(IsoWeek.parse(text.toUpperCase(Locale.ROOT))).filter(week -> week.year() >= FIRST_YEAR);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
