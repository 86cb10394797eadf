package dev.rapport.settings;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.Timetable;
import dev.rapport.engagement.TimetableReading;
import dev.rapport.yaml.YamlMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who looks after channels' programmes, and the channels that are set up by file.
///
/// @param managers who may change any programme, besides whoever set it up and the admins of its workspace
public record ProgrammeSettings(Set<MemberRef> managers, List<Enrolled> channels) {
  public static final ProgrammeSettings NONE = new ProgrammeSettings(Set.of(), List.of());

  private static final Map<String, String> EXPECTED = Map.of(TimetableReading.PROMPT_DAY, "a day such as tuesday",
      TimetableReading.SUMMARY_DAY, "a day such as monday", TimetableReading.TIME, "a time from 07:00 to 20:00",
      TimetableReading.ZONE, "a time zone such as Europe/Berlin", TimetableReading.SKIP,
      "dates such as 2026-12-24, or ranges such as 2026-12-24 to 2027-01-06");

  public ProgrammeSettings {
    managers = Set.copyOf(managers);
    channels = List.copyOf(channels);
  }

  /// A channel that is set up by file.
  ///
  /// @param owner is told when it cannot go on
  public record Enrolled(ChannelRef channel, MemberRef owner, Timetable timetable) {}

  static ProgrammeSettings read(Section section) {
    Set<MemberRef> managers = new HashSet<>();
    for (String manager : section.texts("managers")) {
      try {
        managers.add(MemberRef.parse(manager));
      } catch (IllegalArgumentException e) {
        section.reject("managers", "", "should name members such as slack:T0123:U0456, names '" + manager + "'");
      }
    }
    List<Enrolled> channels = new ArrayList<>();
    section.maps("channels").forEach(map -> enrolled(map).ifPresent(channels::add));
    section.finish();
    return new ProgrammeSettings(managers, channels);
  }

  private static Optional<Enrolled> enrolled(YamlMap map) {
    Optional<ChannelRef> channel = map.parsed("channel", ChannelRef::parse);
    Optional<MemberRef> owner = map.parsed("owner", MemberRef::parse);
    Map<String, String> typed = new HashMap<>();
    typed.put(TimetableReading.PROMPT_DAY, map.text(TimetableReading.PROMPT_DAY, "tuesday"));
    typed.put(TimetableReading.SUMMARY_DAY, map.text(TimetableReading.SUMMARY_DAY, "monday"));
    typed.put(TimetableReading.TIME, map.text(TimetableReading.TIME, "10:00"));
    typed.put(TimetableReading.ZONE, map.text(TimetableReading.ZONE));
    typed.put(TimetableReading.SKIP, String.join("\n", map.texts(TimetableReading.SKIP)));
    map.finish();
    return switch (TimetableReading.of(typed)) {
      case TimetableReading.Read(var timetable) ->
        channel.flatMap(in -> owner.map(whose -> new Enrolled(in, whose, timetable)));
      case TimetableReading.Unreadable(var fields) -> {
        fields.forEach((field, part) -> map.reject(field,
            "should be " + EXPECTED.get(field) + ", is '" + part + "'"));
        yield Optional.empty();
      }
    };
  }
}
