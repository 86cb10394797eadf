package dev.rapport.coaching.review;

/// One thing that would make a draft better.
///
/// @param criterion the stable kebab-case id of the criterion
/// @param quote the words it is about, exactly as they stand in the draft; empty when something is missing
/// @param advice what would mend it, for this recipient
public record Finding(String criterion, Severity severity, String quote, String advice) {}
