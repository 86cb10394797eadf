package dev.rapport.coaching.conversation;

import java.util.Locale;

/// Why what was told about a message cannot be taken as it is.
public record MessageProblem(Part part, AnswerProblem.Kind kind) {
  /// What is asked about a message.
  public enum Part {
    RECEIVED, RECIPIENT, HEADLINE, SENDER;

    /// The name of its field in a form.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// The longest answer that is taken, in code points.
    public int most() {
      return switch (this) {
        case RECEIVED -> ConversationMachine.OWN_WORDS_LIMIT;
        case RECIPIENT -> 100;
        case HEADLINE -> 220;
        case SENDER -> 60;
      };
    }
  }
}
