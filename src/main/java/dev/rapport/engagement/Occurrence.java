package dev.rapport.engagement;

import java.time.ZonedDateTime;

/// One time that a job comes round.
///
/// @param at by the calendar and clock of whoever it is for
public record Occurrence(RunKey key, ZonedDateTime at) {}
