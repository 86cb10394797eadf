package dev.rapport.coaching;

import java.util.Locale;

/// The three voices of a set of drafts.
public enum Tone {
  WARM, BRIEF, FORMAL;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
