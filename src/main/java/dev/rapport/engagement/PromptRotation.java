package dev.rapport.engagement;

import dev.rapport.coaching.ChannelRef;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which prompt a channel gets in a week. The three ways take turns. Within a way the prompts stand on a ring, each at
/// the hash of the channel and its id, and the next one clockwise comes next: every channel has an order of its own, and
/// a prompt that is added or taken out moves no other one. Nothing comes twice within a year.
public final class PromptRotation {
  private static final List<Way> TURNS = List.of(Way.SHARE, Way.JOIN, Way.CREATE);

  private PromptRotation() {}

  /// Whose turn it is, by the calendar alone.
  public static Way way(ChannelRef channel, IsoWeek week) {
    return TURNS.get((int) Math.floorMod(turn(channel, week), (long) TURNS.size()));
  }

  /// @param history what the channel was given before; with none, the week alone decides where on the ring it begins
  public static Prompt choose(PromptPool pool, ChannelRef channel, IsoWeek week, ChannelHistory history) {
    List<Prompt> ring = pool.of(way(channel, week))
        .stream()
        .sorted(Comparator.<Prompt, RingPlace>comparing(prompt -> RingPlace.of(channel, prompt.id())))
        .toList();
    Set<String> recent = history.posted()
        .stream()
        .filter(posted -> Math.abs(week.number() - posted.week().number()) <= ChannelHistory.WEEKS)
        .map(PostedPrompt::prompt)
        .collect(Collectors.toSet());
    List<Prompt> fresh = ring.stream().filter(prompt -> !recent.contains(prompt.id())).toList();
    return inSeason(fresh, week)
        .or(() -> next(fresh.stream().filter(Prompt::fitsAnyTime).toList(),
            start(ring, channel, week, history), channel))
        .orElseGet(() -> seenLongestAgo(ring, history));
  }

  // What fits only now goes first, or it would hardly ever come.
  private static Optional<Prompt> inSeason(List<Prompt> fresh, IsoWeek week) {
    Month month = week.day(DayOfWeek.THURSDAY).getMonth();
    return fresh.stream().filter(prompt -> prompt.season().contains(month)).findFirst();
  }

  /// The place after which the next one is looked for: that of the last prompt of this way that fits any time.
  private static RingPlace start(List<Prompt> ring, ChannelRef channel, IsoWeek week, ChannelHistory history) {
    List<Prompt> steady = ring.stream().filter(Prompt::fitsAnyTime).toList();
    Set<String> ids = steady.stream().map(Prompt::id).collect(Collectors.toSet());
    String last = history.posted()
        .reversed()
        .stream()
        .map(PostedPrompt::prompt)
        .filter(ids::contains)
        .findFirst()
        .orElseGet(() -> {
          long round = Math.floorDiv(turn(channel, week), (long) TURNS.size());
          return steady.get(Math.toIntExact(Math.floorMod(round, (long) steady.size()))).id();
        });
    return RingPlace.of(channel, last);
  }

  private static Optional<Prompt> next(List<Prompt> fresh, RingPlace start, ChannelRef channel) {
    return fresh.stream()
        .filter(prompt -> RingPlace.of(channel, prompt.id()).compareTo(start) > 0)
        .findFirst()
        .or(() -> fresh.stream().findFirst());
  }

  // Only a library smaller than it should be comes here.
  private static Prompt seenLongestAgo(List<Prompt> ring, ChannelHistory history) {
    List<String> seen = history.posted().stream().map(PostedPrompt::prompt).toList();
    return ring.stream()
        .filter(Prompt::fitsAnyTime)
        .min(Comparator.comparingInt(prompt -> seen.lastIndexOf(prompt.id())))
        .orElseThrow();
  }

  private static long turn(ChannelRef channel, IsoWeek week) {
    return week.number() + Long.remainderUnsigned(RingPlace.hash(channel.toString()), TURNS.size());
  }
}
