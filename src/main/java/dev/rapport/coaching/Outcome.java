package dev.rapport.coaching;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What became of something that was sent, as the member tells it. Nothing told is "not logged", never a failure.
public enum Outcome {
  ACCEPTED(MessageKind.INVITE), PENDING(MessageKind.INVITE), WITHDREW(MessageKind.INVITE), REAL_REASON(
      MessageKind.REPLY), GROWING(MessageKind.REPLY), PITCH(MessageKind.REPLY), SILENCE(MessageKind.REPLY);

  private final MessageKind of;

  Outcome(MessageKind of) {
    this.of = of;
  }

  /// What can become of an invite, or of a reply.
  public static List<Outcome> of(MessageKind kind) {
    return Arrays.stream(values()).filter(outcome -> outcome.of == kind).toList();
  }

  public MessageKind of() {
    return of;
  }

  /// Whether it says how it ended.
  public boolean isFinal() {
    return this != PENDING;
  }

  /// Whether somebody wrote back, with whatever.
  public boolean isAnswer() {
    return of == MessageKind.REPLY && this != SILENCE;
  }

  /// The stable name in tokens and JSON.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException for any other text
  public static Outcome parse(String id) {
    for (Outcome outcome : values()) {
      if (outcome.id().equals(id)) {
        return outcome;
      }
    }
    throw new IllegalArgumentException("'" + id + "' is no outcome");
  }
}
