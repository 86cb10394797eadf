package dev.rapport.coaching.triage;

/// What makes dangerous words the subject of somebody's work, so that they do not count: "your talk on WhatsApp".
///
/// @param before what does so for all that follows in its sentence
/// @param anywhere what does so for its whole sentence
public record Topic(Clue before, Clue anywhere) {}
