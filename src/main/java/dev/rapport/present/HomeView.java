package dev.rapport.present;

import dev.rapport.coaching.FollowUp;
import dev.rapport.coaching.conversation.Answers;
import dev.rapport.engagement.OwnRhythm;
import dev.rapport.engagement.OwnSummary;
import java.util.List;
import java.util.Optional;

/// How things stand with a member, as their home shows it.
///
/// @param open the walk that is under way
/// @param drafts how many are kept
/// @param waiting what was sent and not heard of, the newest first
/// @param weeks the present week and those before, with the notes used
/// @param own their settings, chosen or proposed
/// @param asked whether they want to be asked what became of what was sent
public record HomeView(Optional<Answers> open, int drafts, List<FollowUp> waiting, OwnSummary weeks, OwnRhythm own,
    boolean asked) {
  public HomeView {
    waiting = List.copyOf(waiting);
  }
}
