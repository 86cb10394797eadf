package dev.rapport.coaching.triage;

import dev.rapport.coaching.reading.Span;

/// A link as it stands in a message. It is text to look at: nothing here can be clicked, and nothing is fetched.
///
/// @param span where it stands
/// @param shown the link exactly as it was written
/// @param host where it really leads, in lower case
/// @param disguise what it pretends
/// @param name the well-known domain that it looks like or pretends to be, or empty
public record Link(Span span, String shown, String host, Disguise disguise, String name) {
  /// How a link may deceive.
  public enum Disguise {
    /// None was found, which proves nothing.
    NONE,
    /// A well-known name, misspelt or with something added.
    LOOK_ALIKE,
    /// A well-known host is shown before an @, which browsers skip.
    HIDDEN_HOST,
    /// Letters of another alphabet that look like ours.
    MIXED_ALPHABET,
    /// A bare number, so that nobody sees whose machine it is.
    NUMERIC_HOST
  }
}
