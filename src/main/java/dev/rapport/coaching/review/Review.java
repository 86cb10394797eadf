package dev.rapport.coaching.review;

import java.util.List;

/// What the coach says of a draft.
///
/// @param score 0 to 100; comparable only within one version of the rubric
/// @param strengths what is good, said first; may be empty
/// @param findings the weightiest first
public record Review(Verdict verdict, int score, List<String> strengths, List<Finding> findings) {
  /// Whether the draft deserves to be sent as it is.
  public enum Verdict {
    SEND, REVISE
  }

  /// How many findings a member is shown before asking for the rest.
  public static final int SHOWN = 3;

  public Review {
    strengths = List.copyOf(strengths);
    findings = List.copyOf(findings);
  }
}
