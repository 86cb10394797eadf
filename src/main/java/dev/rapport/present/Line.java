package dev.rapport.present;

import java.util.List;
import java.util.Locale;

/// Every sentence of the coach's own, by meaning. The wording stands in `copy.yaml` under [#key].
public enum Line implements Wording {
  // Arriving
  WELCOME_TITLE, WELCOME, WELCOME_PROMISE, WELCOME_BACK("recipient"), SOMEBODY,
  // How do you know them?
  RELATIONSHIP_TITLE, RELATIONSHIP_FOR(
      "recipient"), RELATIONSHIP_WHY, COLLEAGUE, CLASSMATE, BUSINESS, FRIEND, EVENT, NEVER_MET,
  // The questions
  QUESTIONS_TITLE, QUESTIONS_MET, QUESTIONS_NEVER_MET, FREE_ACCOUNT("limit", "notes"), PREMIUM_ACCOUNT(
      "limit"), PROBLEM_MISSING, PROBLEM_TOO_LONG("most"), PROBLEM_OPTION, TRIM_TITLE, TRIM("over", "limit"), TRIM_HOW,
  // Don't send it yet
  WAITING_TITLE, WAITING_WHY("recipient"), WAITING_FOLLOW(
      "recipient"), WAITING_COMMENT, WAITING_INTRODUCTION, WAITING_THEN,
  // Drafts
  DRAFTS_TITLE, DRAFTS_FOR("recipient"), WARM, BRIEF, FORMAL, OWN, DRAFT_LABEL("tone", "length",
      "limit"), DRAFT_TOO_LONG("tone", "length", "limit",
          "over"), LEFT_OUT("parts", "limit"), PART_CONTEXT, PART_REASON, PART_OFFER, PART_SENDER, AND,
  // Review
  GOOD, NOTHING_TO_MEND, MORE_FINDINGS(
      "count"), ALL_FINDINGS_TITLE, SEVERITY_MUST, SEVERITY_SHOULD, SEVERITY_CONSIDER, CHECK_TITLE_SEND, CHECK_TITLE_REVISE, CHECK_NEXT,
  // Own words
  OWN_TITLE, OWN_INTRO("limit"), OWN_LABEL, OWN_HINT, OWN_REVIEWED_TITLE, COPY_LABEL,
  // Going on or starting afresh
  RESUME_TITLE, RESUME("recipient"), RESUME_WANTED("recipient", "wanted"), RESUME_SAFE,
  // Sent
  SENT_TITLE, SENT_TO("recipient"), SENT_NOTES("used", "notes"), SENT_NOTES_OVER("used", "notes"), SENT_NEXT,
  // Over
  CANCELLED_TITLE, CANCELLED, KEPT_TITLE, KEPT("recipient"),
  // Kindly not
  DECLINE_STALE, DECLINE_NOT_NOW, DECLINE_OVER, DECLINE_SCRIPT_CHANGED, DECLINE_ALREADY_SHORTEST, NOT_SAVED_TITLE, NOT_SAVED, NOT_UNDERSTOOD, CHECK_EMPTY, TOO_LONG(
      "most"),
  // Kept drafts
  DRAFT_LIST_TITLE, DRAFT_LIST_EMPTY, DRAFT_LIST_ITEM("recipient",
      "day"), DRAFT_GONE, BUTTON_OLDER, DROP_TITLE, DROP("recipient"), DROPPED,
  // Help
  HELP_TITLE, HELP_INTRO, HELP_INVITE, HELP_NAMED, HELP_CHECK, HELP_DRAFTS, HELP_PROGRAMME, HELP_SUMMARY, HELP_WEEKLY, HELP_CANCEL, HELP_HELP, HELP_PRIVACY, USAGE_NAMED, USAGE_CHECK,
  // Buttons
  BUTTON_NEW, BUTTON_HELP, BUTTON_DRAFTS, BUTTON_SUBMIT_ANSWERS, BUTTON_BACK, BUTTON_KEEP, BUTTON_CANCEL, BUTTON_REASON, BUTTON_COPY, BUTTON_EDIT, BUTTON_SENT, BUTTON_MORE(
      "count"), BUTTON_ANOTHER_SET, BUTTON_SHORTER, BUTTON_QUESTIONS, BUTTON_START_OVER, BUTTON_REVIEW, BUTTON_DRAFTS_AGAIN, BUTTON_GO_ON, BUTTON_AFRESH, BUTTON_TAKE_BACK, BUTTON_OPEN, BUTTON_DROP, BUTTON_REALLY_DROP, BUTTON_LEAVE;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable; the checker cannot see it through varargs
  private final List<String> holes;

  Line(String... holes) {
    this.holes = List.of(holes);
  }

  /// The name in `copy.yaml`, such as `waiting-title`.
  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public List<String> holes() {
    return holes;
  }
}
