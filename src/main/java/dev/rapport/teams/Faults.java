package dev.rapport.teams;

/// What may be logged of an exception: its kind and place, but not its message, which may quote a member.
final class Faults {
  private Faults() {}

  static String describe(Throwable fault) {
    Throwable cause = fault;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    StackTraceElement[] trace = cause.getStackTrace();
    return cause.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
