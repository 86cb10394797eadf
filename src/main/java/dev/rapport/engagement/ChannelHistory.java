package dev.rapport.engagement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The prompts that a channel was given in the last year, the newest last.
public record ChannelHistory(List<PostedPrompt> posted) {
  /// A prompt that came within so many weeks before does not come again.
  static final int WEEKS = 52;

  public static final ChannelHistory NONE = new ChannelHistory(List.of());

  public ChannelHistory {
    posted = posted.stream().sorted(Comparator.comparing(PostedPrompt::week)).toList();
  }

  /// With this week's prompt, and without what is older than a year.
  public ChannelHistory with(PostedPrompt prompt) {
    List<PostedPrompt> kept = new ArrayList<>();
    for (PostedPrompt old : posted) {
      if (!old.week().equals(prompt.week()) && prompt.week().number() - old.week().number() <= WEEKS) {
        kept.add(old);
      }
    }
    kept.add(prompt);
    return new ChannelHistory(kept);
  }

  public ChannelHistory arrived(IsoWeek week, String message) {
    return change(week, old -> new PostedPrompt(old.week(), old.prompt(), old.at(), message, old.presses(),
        old.done()));
  }

  /// Somebody pressed a button of that week's prompt.
  public ChannelHistory pressed(IsoWeek week) {
    return change(week, old -> new PostedPrompt(old.week(), old.prompt(), old.at(), old.message(), old.presses() + 1,
        old.done()));
  }

  /// One more person did what that week's prompt suggested, or one fewer.
  public ChannelHistory done(IsoWeek week, int people) {
    return change(week, old -> new PostedPrompt(old.week(), old.prompt(), old.at(), old.message(), old.presses(),
        Math.max(0, old.done() + people)));
  }

  public Optional<PostedPrompt> in(IsoWeek week) {
    return posted.stream().filter(prompt -> prompt.week().equals(week)).findFirst();
  }

  /// The weeks of the newest `count` prompts that arrived at or after `since`, if nobody pressed a button of any of
  /// them; otherwise, or when there are fewer, none.
  public List<IsoWeek> unanswered(int count, Instant since) {
    List<PostedPrompt> arrived = posted.stream()
        .filter(prompt -> prompt.arrived() && !prompt.at().isBefore(since))
        .toList();
    List<PostedPrompt> newest = arrived.subList(Math.max(0, arrived.size() - count), arrived.size());
    return newest.size() == count && newest.stream().allMatch(prompt -> prompt.presses() == 0)
        ? newest.stream().map(PostedPrompt::week).toList()
        : List.of();
  }

  private ChannelHistory change(IsoWeek week, UnaryOperator<PostedPrompt> change) {
    return new ChannelHistory(
        posted.stream().map(prompt -> prompt.week().equals(week) ? change.apply(prompt) : prompt).toList());
  }
}
