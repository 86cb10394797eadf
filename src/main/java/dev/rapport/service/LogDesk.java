package dev.rapport.service;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.Activity;
import dev.rapport.engagement.ActivityReader;
import dev.rapport.engagement.ActivityReading;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.Way;
import dev.rapport.port.DeliveryId;
import dev.rapport.port.EngagementStore;
import dev.rapport.present.LogCards;
import dev.rapport.present.LogCards.Filled;
import dev.rapport.present.LogCards.Problem;
import dev.rapport.present.LogEntry;
import dev.rapport.present.PersonalCards;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A member's log of what they did: a line understood and shown back, corrected, deleted.
final class LogDesk {
  /// Longer than anything is kept.
  private static final int WEEKS = 520;

  private final RhythmParts parts;
  private final EngagementStore engagement;

  LogDesk(RhythmParts parts) {
    this.parts = parts;
    this.engagement = parts.cadence().engagement();
  }

  /// @param where the channel it was typed in, whose summary counts it; absent elsewhere
  /// @param delivery names the entries, so that the same line delivered again is the same entry
  Answer said(MemberRef member, @Nullable ChannelRef where, DeliveryId delivery, String text) {
    if (text.isBlank()) {
      return list(member, "");
    }
    LocalDate today = today(member);
    LogEntry fresh = new LogEntry(today, "");
    if (text.codePointCount(0, text.length()) > PersonalCards.LONGEST_WHAT) {
      return ask(new Filled(fresh, text, "", "1"), Optional.of(Problem.WORDS_TOO_LONG));
    }
    return switch (ActivityReader.read(text, today, Optional.empty())) {
      case ActivityReading.Understood(var noted) -> note(member, channels(where), delivery, noted);
      case ActivityReading.Unclear(var words) -> ask(new Filled(fresh, words, "", "1"), Optional.empty());
      case ActivityReading.HowOften(var way, var day, var words) ->
        ask(new Filled(new LogEntry(day, ""), words, way.id(), ""), Optional.empty());
      case ActivityReading.TooMany(var way) ->
        ask(new Filled(fresh, text, way.id(), ""), Optional.of(Problem.COUNT_ODD));
      case ActivityReading.TooLongAgo(var days) -> Answer.of(parts.log().tooLongAgo(days));
    };
  }

  /// @param argument how many newer entries to leave out
  Answer list(MemberRef member, String argument) {
    int from = argument.matches("[0-9]{1,6}") ? Integer.parseInt(argument) : 0;
    IsoWeek now = IsoWeek.of(today(member));
    List<Activity> all = new ArrayList<>(engagement.activities(member, now.plus(-WEEKS), now));
    all.sort(Comparator.comparing(Activity::day).thenComparing(Activity::loggedAt).reversed());
    return Answer.of(parts.log().listed(all, from));
  }

  /// The form of an entry that is in the log.
  Answer change(MemberRef member, String argument) {
    return find(member, argument)
        .map(activity -> ask(new Filled(new LogEntry(activity.day(), activity.id()), activity.words(),
            activity.way().id(), Integer.toString(activity.count())), Optional.empty()))
        .orElseGet(() -> Answer.of(parts.log().gone()));
  }

  Answer drop(MemberRef member, String argument) {
    Optional<Activity> dropped = LogEntry.parse(argument).flatMap(entry -> engagement.unlog(member, entry.id()));
    return Answer.of(dropped.isPresent() ? parts.log().dropped() : parts.log().gone());
  }

  Answer save(MemberRef member, @Nullable ChannelRef where, DeliveryId delivery, String argument,
      Map<String, String> values) {
    Optional<LogEntry> entry = LogEntry.parse(argument);
    if (entry.isEmpty()) {
      return Answer.of(parts.log().gone());
    }
    Filled filled = new Filled(entry.get(), values.getOrDefault(LogCards.WORDS, "").strip(),
        values.getOrDefault(LogCards.WAY, ""), values.getOrDefault(LogCards.COUNT, "").strip());
    Optional<Problem> problem = problem(filled);
    if (problem.isPresent()) {
      return ask(filled, problem);
    }
    Way way = Way.parse(filled.way());
    int count = Integer.parseInt(filled.count());
    if (entry.get().id().isEmpty()) {
      return note(member, channels(where), delivery,
          List.of(new ActivityReading.Noted(way, count, entry.get().day(), filled.words())));
    }
    Optional<Activity> corrected = find(member, argument)
        .map(old -> new Activity(old.id(), member, way, count, old.day(), filled.words(), old.loggedAt(),
            old.channels()));
    boolean kept = corrected.filter(engagement::correct).isPresent();
    return Answer.of(kept ? parts.log().noted(List.of(corrected.get())) : parts.log().gone());
  }

  private Answer note(MemberRef member, Set<ChannelRef> channels, DeliveryId delivery,
      List<ActivityReading.Noted> noted) {
    List<Activity> activities = new ArrayList<>();
    for (ActivityReading.Noted one : noted) {
      String id = UUID.nameUUIDFromBytes((delivery.value() + "/" + activities.size()).getBytes(StandardCharsets.UTF_8))
          .toString();
      Activity activity = new Activity(id, member, one.way(), one.count(), one.day(), one.words(),
          parts.cadence().clock().instant(), channels);
      engagement.log(activity);
      activities.add(activity);
    }
    return Answer.of(parts.log().noted(activities));
  }

  private Answer ask(Filled filled, Optional<Problem> problem) {
    return new Answer(List.of(), parts.log().which(filled, problem));
  }

  private static Optional<Problem> problem(Filled filled) {
    if (filled.words().codePointCount(0, filled.words().length()) > PersonalCards.LONGEST_WHAT) {
      return Optional.of(Problem.WORDS_TOO_LONG);
    }
    boolean known = List.of(Way.values()).stream().anyMatch(way -> way.id().equals(filled.way()));
    if (!known) {
      return Optional.of(Problem.WAY_MISSING);
    }
    boolean plausible = filled.count().matches("[1-9][0-9]?");
    return plausible ? Optional.empty() : Optional.of(Problem.COUNT_ODD);
  }

  private Optional<Activity> find(MemberRef member, String argument) {
    return LogEntry.parse(argument)
        .flatMap(entry -> engagement.activities(member, IsoWeek.of(entry.day()), IsoWeek.of(entry.day()))
            .stream()
            .filter(activity -> activity.id().equals(entry.id()))
            .findFirst());
  }

  private Set<ChannelRef> channels(@Nullable ChannelRef where) {
    return where != null && parts.cadence().programmes().programme(where).isPresent() ? Set.of(where) : Set.of();
  }

  private LocalDate today(MemberRef member) {
    return parts.cadence().clock().instant().atZone(parts.directory().person(member).zone()).toLocalDate();
  }
}
