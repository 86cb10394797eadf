package dev.rapport.present;

import java.util.Locale;
import java.util.Optional;

/// What a button or a form means. The words stand in messages that members already have, so they never change meaning.
public enum Verb {
  CHOOSE, PASTE, PLACE, REPLY, PASTE_AGAIN, ANSWER, PROMISE_REASON, ANOTHER_SET, SHORTER, EDIT, WRITE, COPY, ALL_FINDINGS, SENT, TAKE_BACK, BACK, START_OVER, RESUME, PUT_ASIDE, KEEP, CANCEL,
  // Those below belong to no conversation.
  NEW_INVITE, NEW_REPLY, HELP, LIST_DRAFTS, OPEN_DRAFT, DROP_DRAFT, REALLY_DROP_DRAFT, OUTCOME, DRAFT_NO, DRAFT_THANKS, STOP_QUESTIONS, ASK_AGAIN;

  /// The word in a token, such as `another-set`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Absent for a word that no button of ours carries.
  public static Optional<Verb> parse(String id) {
    for (Verb verb : values()) {
      if (verb.id().equals(id)) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }
}
