package dev.rapport.coaching;

import java.time.Instant;

/// An invitation that the member says was sent.
///
/// @param id the id of the conversation in which it was written
/// @param personal the review's score of the text as sent, 0 to 100
public record SentInvite(String id, String recipient, Relationship relationship, String text, int personal,
    Instant sentAt) {}
