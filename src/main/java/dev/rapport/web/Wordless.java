package dev.rapport.web;

/// A failure as it may be logged: where it happened and its kind, without its message, which may hold a member's words.
final class Wordless extends RuntimeException {
  private Wordless(Throwable failure) {
    super(failure.getClass().getName(), failure.getCause() == null ? null : of(failure.getCause()));
    setStackTrace(failure.getStackTrace());
  }

  static Wordless of(Throwable failure) {
    return new Wordless(failure);
  }
}
