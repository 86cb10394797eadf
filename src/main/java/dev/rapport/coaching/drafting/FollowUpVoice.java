package dev.rapport.coaching.drafting;

/// One way of thanking somebody who accepted.
///
/// @param thanks the first sentence
/// @param voice how the rest is put; its last sentences are the easy question that is asked where there is no gift
public record FollowUpVoice(String thanks, Voice voice) {}
