package dev.rapport.coaching;

import java.time.Instant;

/// An answer that the member says was sent.
///
/// @param id the id of the conversation in which it was written
/// @param personal the review's score of the text as sent, 0 to 100
public record SentReply(String id, String recipient, ReplyBrief.Aim aim, String text, int personal, Instant sentAt) {}
