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
      "channel"), BROKEN_CHANNEL_GONE(
          "channel"), BROKEN_NOT_ALLOWED("channel"), BROKEN_REVOKED("channel"), BROKEN_CHANNEL, BROKEN_KEPT("command"),
  // A channel's programme
  PROGRAMME_TITLE, PROGRAMME_OFFER, PROGRAMME_CHOOSE, PROGRAMME_RUNS("prompt", "summary", "time",
      "zone"), PROGRAMME_NEXT("what",
          "when"), PROGRAMME_NOTHING_NEXT, NEXT_PROMPT, NEXT_SUMMARY, PROGRAMME_SKIPS(
              "dates"), PROGRAMME_PAUSED, PROGRAMME_PAUSED_UNTIL(
                  "day"), PROGRAMME_SILENT, PROGRAMME_YOURS, PROGRAMME_NOT_YOURS, PROGRAMME_NO_CHANNEL, PROGRAMME_NOT_ALLOWED, PROGRAMME_SAVED_TITLE, PROGRAMME_SAVED_TOLD, PROGRAMME_SAVED_OUTSIDE, PROGRAMME_SAVED_LATER, PROGRAMME_CHANGED, PROGRAMME_PAUSED_NOW, PROGRAMME_RESUMED, PROGRAMME_MOVED, PROGRAMME_TAKEN, PROGRAMME_END_TITLE, PROGRAMME_END, PROGRAMME_ENDED, PROGRAMME_GONE, JOINED_TITLE, JOINED(
                      "prompt", "summary", "time",
                      "zone"), JOINED_MANNERS, JOINED_STOP, PREVIEW_TITLE, PREVIEW_NEXT, BUTTON_SET_UP, BUTTON_CHANGE, BUTTON_PREVIEW, BUTTON_PAUSE, BUTTON_END, BUTTON_REALLY_END, BUTTON_LEAVE_IT, BUTTON_TAKE_OVER, FORM_PROGRAMME, FORM_PROGRAMME_INTRO, FIELD_PROMPT_DAY, FIELD_SUMMARY_DAY, FIELD_TIME, FIELD_TIME_HINT, FIELD_ZONE, FIELD_ZONE_HINT, FIELD_SKIP, FIELD_SKIP_HINT, FIELD_OWNER, FIELD_OWNER_HINT, BUTTON_SAVE, PROBLEM_DAY, PROBLEM_TIME, PROBLEM_ZONE, PROBLEM_SKIP(
                          "line"), PROBLEM_OWNER,
  // What a prompt's buttons answer, privately
  FORM_DONE, FORM_DONE_INTRO, FIELD_DONE, PROBLEM_DONE("most"), BUTTON_NOTE, NOTED_TITLE, NOTED(
      "way"), NOTED_AGAIN, NOTED_SELLING(
          "words"), NOT_NOW, PAUSED_ME, RESUMED_ME, BUTTON_RESUME_ME, BUTTON_QUESTIONS_AGAIN, PROMPT_GONE,
  // A member's own log
  LOG_TITLE, LOG_EMPTY, LOG_HOW("from", "to",
      "all"), BUTTON_LOG, BUTTON_LOG_OLDER, BUTTON_LOG_NEWER, LOG_NOTED_TITLE, LOG_OWN, LOG_ENTRY("way", "count", "day",
          "words"), LOG_DROPPED, LOG_GONE, LOG_TOO_LONG_AGO(
              "days"), BUTTON_LOG_CHANGE, BUTTON_LOG_DROP, FORM_LOG, FORM_LOG_INTRO, FIELD_LOG_WORDS, FIELD_LOG_WAY, FIELD_LOG_WAY_HINT, FIELD_LOG_COUNT, PROBLEM_LOG_WAY, PROBLEM_LOG_COUNT(
                  "most"),
  // Choosing one's own weekly message
  WEEKLY_TITLE, WEEKLY_OFFER, WEEKLY_ON("day", "time", "zone"), WEEKLY_NEXT("when"), WEEKLY_PAUSED, WEEKLY_STARTED(
      "when"), WEEKLY_STOPPED, BUTTON_WEEKLY_START, BUTTON_MY_WEEK, BUTTON_WEEKLY_STOP, FORM_FIGURES, FORM_FIGURES_INTRO(
          "week"), FIGURES_NOTED_TITLE, FIGURES_NOTED(
              "figures"), FIGURES_SKIPPED, FIGURES_NO_WEEK_BEFORE, FIGURE_MISSING, FIGURE_NO_NUMBER, FIGURE_NEGATIVE, FIGURE_NOT_WHOLE, FIGURE_TOO_LARGE,
  // Asked for
  SUMMARY_SO_FAR("day"), SUMMARY_NONE, SUMMARY_WEEK_UNKNOWN, BUTTON_WEEK_BEFORE, BUTTON_THIS_WEEK,
  // What is kept of somebody
  PRIVACY_TITLE, PRIVACY, BUTTON_EXPORT, BUTTON_FORGET_ASK, EXPORT_COMING, EXPORT_TITLE, EXPORT, EXPORT_NOTE, FORGET_TITLE, FORGET, FORGET_NUMBERS, BUTTON_FORGET, FORGOTTEN_TITLE, FORGOTTEN, FORGET_LEFT,
  // Home
  HOME_TITLE, HOME_OPEN_INVITE("recipient"), HOME_OPEN_REPLY("recipient"), HOME_OPEN_THANKS(
      "recipient"), HOME_DRAFT, HOME_DRAFTS("count"), HOME_WAITING_INVITE("recipient", "day"), HOME_WAITING_REPLY(
          "recipient",
          "day"), HOME_WAITING_MORE("count"), HOME_NOTES("left", "notes"), HOME_NO_NOTES, HOME_NOTES_PREMIUM(
              "used"), BUTTON_HOME_GO_ON, BUTTON_HOME_STOP, BUTTON_HOME_WAITING, HOME_OFFERS_TITLE, BUTTON_HOME_CHECK, FIELD_LOG, FIELD_LOG_HINT, PROBLEM_LOG, BUTTON_HOME_LOG, BUTTON_HOME_PROGRAMME, HOME_WEEKS_TITLE, HOME_WEEKS_NONE, HOME_WAY(
                  "way", "count"), FORM_CHECK, FIELD_CHECK, FIELD_CHECK_HINT, PROBLEM_CHECK, BUTTON_CHECK,
  // Settings
  HOME_SETTINGS_TITLE, HOME_FREE("notes"), HOME_PREMIUM, HOME_ZONE("zone"), HOME_QUIET(
      "days"), HOME_QUIET_NONE, HOME_WEEKLY_ON("day", "time"), HOME_WEEKLY_OFF, HOME_PAUSED, HOME_PAUSED_UNTIL(
          "day"), HOME_NO_QUESTIONS, BUTTON_HOME_SETTINGS, HOME_SAVED, FORM_SETTINGS, FIELD_ACCOUNT, OPTION_FREE, OPTION_PREMIUM, FIELD_WEEKLY, OPTION_ON, OPTION_OFF, FIELD_OWN_ZONE_HINT, FIELD_QUIET, FIELD_QUIET_HINT, FIELD_UNTIL, FIELD_UNTIL_HINT, PROBLEM_QUIET, PROBLEM_UNTIL;

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
