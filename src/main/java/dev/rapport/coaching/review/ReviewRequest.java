package dev.rapport.coaching.review;

import dev.rapport.coaching.Met;
import dev.rapport.coaching.MessageKind;

/// A text to be reviewed and what is known about it. An empty text means unknown.
///
/// @param recipient the name of whom it is written to, or empty
/// @param received the message it answers, or empty
/// @param limit the longest allowed, in code points; 0 where there is none
public record ReviewRequest(MessageKind kind, String text, String recipient, Met met, String received, int limit) {}
