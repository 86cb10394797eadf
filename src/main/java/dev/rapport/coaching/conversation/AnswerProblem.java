package dev.rapport.coaching.conversation;

import dev.rapport.coaching.script.Subject;

/// Why an answer cannot be taken as it is.
public record AnswerProblem(Subject subject, Kind kind) {
  public enum Kind {
    MISSING, TOO_LONG, NOT_AN_OPTION,
    /// A link, a guess or next to nothing: a note made of it would hold on to nothing.
    SAYS_NOTHING
  }
}
