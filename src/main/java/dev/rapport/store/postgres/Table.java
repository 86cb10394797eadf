package dev.rapport.store.postgres;

import java.util.Locale;

/// The kinds of record, one table each, in the order in which they are exported.
enum Table {
  PROFILE(false), CONVERSATION(true), KEPT_DRAFT(true), SENT_INVITE(true), OUTGOING(true), SENT_REPLY(true), FOLLOW_UP(
      true), OUTCOME(true), NO_QUESTIONS(false), RUN(true), PROGRAMME(false), OWN_RHYTHM(false), ACTIVITY(
          true), CHECK_IN(true), TALLY(true), COUNTED(true), CHANNEL_HISTORY(false), SUMMARY(false), ADDRESS(false);

  private final boolean ages;

  Table(boolean ages) {
    this.ages = ages;
  }

  /// Whether its records are kept for a time only.
  boolean ages() {
    return ages;
  }

  /// Its name in exports, such as `kept-draft`.
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Its name in SQL.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
