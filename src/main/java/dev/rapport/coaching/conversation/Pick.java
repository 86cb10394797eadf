package dev.rapport.coaching.conversation;

import dev.rapport.coaching.Tone;
import java.util.Locale;

/// Which of the texts on the table is meant: a draft by its tone, or the member's own words.
public enum Pick {
  WARM, BRIEF, FORMAL, OWN;

  public static Pick of(Tone tone) {
    return switch (tone) {
      case WARM -> WARM;
      case BRIEF -> BRIEF;
      case FORMAL -> FORMAL;
    };
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException for any other text
  public static Pick parse(String id) {
    for (Pick pick : values()) {
      if (pick.id().equals(id)) {
        return pick;
      }
    }
    throw new IllegalArgumentException("'" + id + "' is none of warm, brief, formal, own");
  }
}
