package dev.rapport.coaching.conversation;

import java.time.Instant;

/// A walk that was put aside and can be taken up again where it was.
///
/// @param id the id of the conversation that was put aside
public record KeptDraft(String id, int script, State.Open state, Instant keptAt) {}
