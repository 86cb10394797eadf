package dev.rapport.present;

import java.util.Locale;
import java.util.Optional;

/// What a button of the weekly rhythm means. The words stand in messages that members already have, so they never
/// change meaning.
public enum RhythmVerb {
  PROMPT_DONE, PROMPT_EASIER, PROMPT_NOT_NOW, PAUSE_ME, PROGRAMME_RESUME, FIGURES_ENTER, FIGURES_SAME, FIGURES_SKIP,
  // What leads further.
  PROMPT_NOTE, RESUME_ME, PROGRAMME_SHOW, PROGRAMME_EDIT, PROGRAMME_SAVE, PROGRAMME_PREVIEW, PROGRAMME_PAUSE, PROGRAMME_TAKE, PROGRAMME_END, PROGRAMME_REALLY_END, FIGURES_SAVE, WEEKLY_START, WEEKLY_STOP, SUMMARY_WEEK, OWN_WEEK, FORGET_ME, KEEP_ME, EXPORT_ME, FORGET_ASK, LOG_SAVE, LOG_CHANGE, LOG_DROP, LOG_LIST;

  /// The word in a token, such as `prompt-done`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Absent for a word that no button of the rhythm carries.
  public static Optional<RhythmVerb> parse(String id) {
    for (RhythmVerb verb : values()) {
      if (verb.id().equals(id)) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }
}
