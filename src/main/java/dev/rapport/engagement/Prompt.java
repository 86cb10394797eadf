package dev.rapport.engagement;

import java.time.Month;
import java.util.Set;

/// One small thing that anybody can do in a quarter of an hour or less.
///
/// @param id stable for ever, because history names it
/// @param easier the same in two minutes
/// @param season the months in which it fits; empty for any time
public record Prompt(String id, Way way, String text, int minutes, String easier, String why, Set<Month> season) {
  /// What fits one screen of a phone, in code points.
  public static final int LONGEST_TEXT = 400;

  public static final int MOST_MINUTES = 15;

  public Prompt {
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || id.length() > 60) {
      throw new IllegalArgumentException("'" + id + "' is no prompt id: lower-case words joined by hyphens");
    }
    if (minutes < 1 || minutes > MOST_MINUTES) {
      throw new IllegalArgumentException("a prompt takes 1 to " + MOST_MINUTES + " minutes, '" + id + "' " + minutes);
    }
    season = Set.copyOf(season);
  }

  public boolean fitsAnyTime() {
    return season.isEmpty();
  }
}
