package dev.rapport.coaching;

import java.util.Set;

/// A text that the member may send, never one that was sent.
///
/// @param leftOut the parts of the brief that did not fit the limit, so that the member can be asked
public record Draft(Tone tone, String text, Set<Part> leftOut) {
  /// The parts of a brief that a draft carries whole or not at all.
  public enum Part {
    CONTEXT, REASON, OFFER, SENDER
  }

  public Draft {
    leftOut = Set.copyOf(leftOut);
  }

  /// The length as LinkedIn counts it here: Unicode code points.
  public int length() {
    return text.codePointCount(0, text.length());
  }
}
