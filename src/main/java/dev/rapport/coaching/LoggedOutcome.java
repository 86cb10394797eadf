package dev.rapport.coaching;

import java.time.Instant;

/// What the member said became of something that was sent; a later word takes the place of an earlier one.
///
/// @param id of what was sent
public record LoggedOutcome(String id, Outcome outcome, Instant at) {}
