package dev.rapport.service;

import dev.rapport.coaching.reading.Folding;
import java.util.Locale;

/// What somebody typed, understood.
sealed interface Command {
  /// @param recipient whom the invite is for, or empty
  record Invite(String recipient) implements Command {}

  /// @param received the message that came, or empty
  record Reply(String received) implements Command {}

  record Check(String text) implements Command {}

  record Drafts() implements Command {}

  record Cancel() implements Command {}

  record Help() implements Command {}

  record NotUnderstood() implements Command {}

  /// Reads `/invite Dana Smith`, `invite`, `/invite check …`, `help`, `hi`. Platforms on which
  /// the command has another name hand it on as `/invite`.
  static Command read(String typed) {
    String text = typed.strip();
    boolean slash = text.startsWith("/");
    String first = word(text);
    String rest = text.substring(first.length()).strip();
    String name = (slash ? first.substring(1) : first).toLowerCase(Locale.ROOT);
    return name.equals("invite") || (slash && name.equals("invite-coach")) ? afterInvite(rest) : verb(name, rest);
  }

  private static Command afterInvite(String rest) {
    String first = word(rest);
    Command command = verb(first.toLowerCase(Locale.ROOT), rest.substring(first.length()).strip());
    return command instanceof NotUnderstood ? new Invite(rest) : command;
  }

  private static Command verb(String name, String rest) {
    return switch (name) {
      case "reply" -> new Reply(rest);
      case "check" -> new Check(Folding.isBlank(rest) ? "" : rest);
      case "drafts" -> rest.isEmpty() ? new Drafts() : new NotUnderstood();
      case "cancel", "stop" -> rest.isEmpty() ? new Cancel() : new NotUnderstood();
      case "help", "hi", "hello", "hey", "?" -> new Help();
      case String _ -> new NotUnderstood();
    };
  }

  private static String word(String text) {
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }
}
