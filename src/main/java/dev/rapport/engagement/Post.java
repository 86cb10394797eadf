package dev.rapport.engagement;

/// What is sent when a job comes round, computed and saved before it is sent.
public sealed interface Post {
  /// This week's prompt.
  record WeeklyPrompt(IsoWeek week, Prompt prompt) implements Post {}

  /// A channel's week, summed up.
  record ChannelWeek(Summary summary) implements Post {}

  /// A member's own week, summed up, with the question for their two figures.
  record OwnWeek(OwnSummary summary) implements Post {}

  /// Nobody reacted for so many weeks: it says so once, and falls silent.
  record FallingSilent(int weeks) implements Post {}
}
