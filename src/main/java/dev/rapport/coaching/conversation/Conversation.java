package dev.rapport.coaching.conversation;

import java.time.Instant;

/// One walk of one member, as it is kept between turns. A member has at most one; a new one takes its place.
///
/// @param revision grows by one with every saved turn, and never starts over for a member
/// @param script the version of the script it was asked with
public record Conversation(String id, long revision, int script, State state, Instant changedAt) {}
