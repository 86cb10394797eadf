package dev.rapport.teams;

import java.time.Duration;

/// What became of a call.
sealed interface Sent {
  /// @param json what was answered, or empty: Teams answers some calls with nothing
  record Done(String json) implements Sent {}

  /// Teams asks to wait, or has a trouble that passes; nothing arrived.
  ///
  /// @param pause zero where it names none
  record Later(int status, Duration pause) implements Sent {}

  /// Teams said no, and will say so again.
  ///
  /// @param code Teams' own word for it
  record Refused(int status, String code) implements Sent {
    /// Whether there is nobody there for us any more.
    boolean gone() {
      return switch (code) {
        case "BotNotInConversationRoster", "ConversationBlockedByUser", "BotDisabledByAdmin", "ConversationNotFound" ->
          true;
        case String _ -> false;
      };
    }
  }

  /// Nobody knows whether it arrived.
  record Unknown(String cause) implements Sent {}

  /// It never left.
  record Unsent(String cause) implements Sent {}
}
