package dev.rapport.engagement;

/// Names one run of a job, once and for ever: whatever is scheduled twice has the same key.
///
/// @param subject the channel or member it is for, as its reference is written
/// @param week the week in which the run falls due
public record RunKey(Job job, String subject, IsoWeek week) {
  public RunKey {
    if (subject.isBlank()) {
      throw new IllegalArgumentException("a run is for somebody");
    }
  }

  /// Reads `weekly-prompt/slack:T1:C9/2026-W48`.
  public static RunKey parse(String text) {
    int first = text.indexOf('/');
    int last = text.lastIndexOf('/');
    if (first < 0 || first == last) {
      throw new IllegalArgumentException("'" + text + "' is no run: expected job/subject/week");
    }
    return new RunKey(Job.parse(text.substring(0, first)), text.substring(first + 1, last),
        IsoWeek.parse(text.substring(last + 1)));
  }

  @Override
  public String toString() {
    return job.id() + "/" + subject + "/" + week;
  }
}
