package dev.rapport.present;

import java.util.List;
import java.util.Locale;

/// Every sentence of the weekly rhythm, by meaning. The wording stands in `rhythm.yaml` under [#key].
public enum RhythmLine implements Wording {
  // The prompt
  PROMPT_TITLE_SHARE, PROMPT_TITLE_JOIN, PROMPT_TITLE_CREATE, PROMPT_WHY("minutes",
      "why"), PROMPT_DONE_ONE, PROMPT_DONE(
          "count"), PROMPT_STOP(
              "command"), EASIER("easier"), BUTTON_DONE, BUTTON_EASIER, BUTTON_NOT_NOW, BUTTON_PAUSE_ME,
  // The channel's week
  SUMMARY_TITLE("week"), SUMMARY_EMPTY, SUMMARY_WAY("way", "count",
      "before"), SUMMARY_WAY_TREND("way", "count", "before", "trend"), NOT_LOGGED, TREND_MORE, TREND_ALIKE, TREND_FEWER,
  // Its people
  PEOPLE("people"), INVITES("sent"), INVITES_HEARD("sent", "accepted", "heard"), REPLIES("sent"), REPLIES_HEARD("sent",
      "answered", "heard"), PEOPLE_HIDDEN("fewest"),
  // What it comes to
  WENT_WELL("what"), WELL_MORE("way", "count"), WELL_AGAIN("way", "count"), WELL_ALL_THREE, WELL_PEOPLE(
      "count"), WELL_MOST(
          "way", "count"), TO_TRY(
              "what"), TRY_SHARE_1, TRY_SHARE_2, TRY_SHARE_3, TRY_JOIN_1, TRY_JOIN_2, TRY_JOIN_3, TRY_CREATE_1, TRY_CREATE_2, TRY_CREATE_3, SUMMARY_COUNTED(
                  "zone"), SUMMARY_STOP("command"),
  // The three ways, as things that were done
  DID_SHARE, DID_JOIN, DID_CREATE,
  // The member's own week
  OWN_TITLE("week"), OWN_EMPTY, OWN_FIGURE("figure", "before"), OWN_FIGURE_NOW("figure", "count",
      "before"), OWN_FIGURE_TREND("figure", "count", "before",
          "trend"), FIGURE_PROFILE_VIEWS, FIGURE_NOTIFICATIONS, NOT_GIVEN, OWN_FIGURES_MEAN, OWN_NOTES(
              "used", "notes"), OWN_NOTES_PREMIUM("used"), OWN_INVITES("accepted",
                  "heard"), OWN_PENDING("count"), OWN_LONG_PENDING(
                      "count"), OWN_KINDS("personal", "personals", "plain", "plains"), OWN_REPLIES("answered",
                          "heard"), OWN_SILENT(
                              "count"), OWN_STOP("command"),
  // Asking for the two figures
  ASK_FIGURES, BUTTON_FIGURES, BUTTON_SAME, BUTTON_SKIP,
  // Pictures
  CHART_TITLE, CHART_OWN_TITLE, CHART_FIGURES_TITLE, CHART_ALT("title", "weeks"), CHART_WEEK("week",
      "values"), CHART_VALUE(
          "series", "count"),
  // Falling silent, and what keeps a programme from going on
  SILENT_TITLE, SILENT("weeks"), SILENT_BACK("command"), BUTTON_START_AGAIN, BROKEN_TITLE, BROKEN_NOT_IN_CHANNEL(
      "channel"), BROKEN_CHANNEL_GONE("channel"), BROKEN_NOT_ALLOWED("channel"), BROKEN_KEPT("command");

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable; the checker cannot see it through varargs
  private final List<String> holes;

  RhythmLine(String... holes) {
    this.holes = List.of(holes);
  }

  /// The name in `rhythm.yaml`, such as `prompt-title-share`.
  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public List<String> holes() {
    return holes;
  }
}
