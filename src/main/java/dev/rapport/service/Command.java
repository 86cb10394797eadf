package dev.rapport.service;

import dev.rapport.coaching.reading.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /// A word of ours with two letters exchanged, one left out or one too many, or one that people expect to be ours. Names have a
  /// capital, and are let pass.
  Pattern SLIPS = Pattern.compile(Stream
      .of("reply", "check", "drafts", "cancel", "help", "summary", "weekly", "programme", "export", "forget",
          "settings", "home")
      .flatMap(Command::slips)
      .collect(Collectors.joining("|")));

  private static Stream<String> slips(String word) {
    List<String> slips = new ArrayList<>(List.of(word));
    for (int i = 1; i < word.length(); i++) {
      slips.add(word.substring(0, i) + word.substring(i + 1));
      slips.add(word.substring(0, i) + word.charAt(i) + word.substring(i));
      slips.add(word.substring(0, i - 1) + word.charAt(i) + word.charAt(i - 1) + word.substring(i + 1));
    }
    return slips.stream();
  }

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
    return command instanceof NotUnderstood && !SLIPS.matcher(rest).matches() ? new Invite(rest) : command;
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
