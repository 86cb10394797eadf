package dev.rapport.engagement;

import java.util.Locale;

/// What comes round once a week: to a channel a prompt and a summary, to a member a check-in.
public enum Job {
  WEEKLY_PROMPT, WEEKLY_SUMMARY, WEEKLY_CHECKIN;

  /// The stable name in run keys, such as `weekly-prompt`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// @throws IllegalArgumentException for any other text
  public static Job parse(String id) {
    for (Job job : values()) {
      if (job.id().equals(id)) {
        return job;
      }
    }
    throw new IllegalArgumentException("'" + id + "' is none of weekly-prompt, weekly-summary, weekly-checkin");
  }
}
