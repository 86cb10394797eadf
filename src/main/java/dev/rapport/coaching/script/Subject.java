package dev.rapport.coaching.script;

import java.util.Locale;

/// What a question is about: the part of a brief that its answer becomes.
public enum Subject {
  RECIPIENT, CONTEXT, REASON, OFFER, SENDER, ACCOUNT;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException for any other text
  public static Subject parse(String id) {
    for (Subject subject : values()) {
      if (subject.id().equals(id)) {
        return subject;
      }
    }
    throw new IllegalArgumentException(
        "'" + id + "' is no subject: recipient, context, reason, offer, sender or account");
  }
}
