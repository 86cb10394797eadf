package dev.rapport.store.mapdb;

import java.io.IOException;
import java.util.Locale;

/// What a record is. The code stands in the journal and never changes its meaning.
enum RecordKind {
  PROFILE(1, false), CONVERSATION(2, false), KEPT_DRAFT(3, true), SENT_INVITE(4, true), OUTGOING(5, true), SENT_REPLY(6,
      true), FOLLOW_UP(7, true), OUTCOME(8, true), NO_QUESTIONS(9, false),
  // The weekly rhythm.
  RUN(20, true), RUN_UNDER_WAY(21, true), PROGRAMME(22, true), OWN_RHYTHM(23, true), ACTIVITY(24, true), CHECK_IN(25,
      true), TALLY(26, true), COUNTED(27, true), CHANNEL_HISTORY(28, false), SUMMARY(29, true),
  // Workspaces that have left.
  LEFT(30, true),
  // Where a platform that must be told reaches somebody.
  ADDRESS(40, false);

  private final int code;
  private final boolean dated;

  RecordKind(int code, boolean dated) {
    this.code = code;
    this.dated = dated;
  }

  /// The stable name, such as `kept-draft`.
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  int code() {
    return code;
  }

  /// Whether a member has many of them, found by their time.
  boolean dated() {
    return dated;
  }

  static RecordKind of(int code) throws IOException {
    for (RecordKind kind : values()) {
      if (kind.code == code) {
        return kind;
      }
    }
    throw new IOException("no kind of record has the code " + code);
  }
}
