package dev.rapport.app;

import dev.rapport.engagement.Post;
import dev.rapport.engagement.Prompt;
import dev.rapport.engagement.RunKey;
import java.time.ZonedDateTime;
import java.util.Optional;

/// A message that a programme would send.
///
/// @param at by the programme's own calendar and clock
/// @param text as somebody reads it who sees no cards
public record Rehearsed(RunKey key, ZonedDateTime at, Post post, String text) {
  /// The short name of what came round: `prompt`, `summary` or `checkin`.
  public String kind() {
    return key.job().id().substring(key.job().id().indexOf('-') + 1);
  }

  /// Absent for a message that suggests nothing to do.
  public Optional<Prompt> prompt() {
    return post instanceof Post.WeeklyPrompt(var _, var prompt) ? Optional.of(prompt) : Optional.empty();
  }
}
