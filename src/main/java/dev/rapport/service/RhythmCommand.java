package dev.rapport.service;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What somebody typed about the weekly rhythm, understood.
sealed interface RhythmCommand {
  record Programme() implements RhythmCommand {}

  /// @param week such as `2026-W48`, or empty for the present one
  record Summary(String week) implements RhythmCommand {}

  record Weekly() implements RhythmCommand {}

  record Pause() implements RhythmCommand {}

  record Resume() implements RhythmCommand {}

  record Export() implements RhythmCommand {}

  record Forget() implements RhythmCommand {}

  /// @param text what was done, or empty to see the log
  record Log(String text) implements RhythmCommand {}

  Pattern TYPED = Pattern.compile(
      "(?:/[\\w-]+\\s+|invite\\s+|/)?(log|programme|program|summary|weekly|pause|resume|export|forget)(?:\\s+(.*))?",
      Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /// What somebody did, told without a command before it. No name begins so.
  Pattern DID = Pattern.compile("(?:/[\\w-]+\\s+|invite\\s+)?"
      + "((?:[0-9]+\\s+\\p{L}|(?:commented|shared|asked|answered|posted|published|wrote|reacted)\\s).*)",
      Pattern.DOTALL);

  /// Absent for anything else; a name such as "Summer Pause" is none of these.
  static Optional<RhythmCommand> read(String typed) {
    Matcher words = TYPED.matcher(typed.strip());
    if (!words.matches()) {
      Matcher did = DID.matcher(typed.strip());
      return did.matches() ? Optional.of(new Log(did.group(1))) : Optional.empty();
    }
    String rest = words.group(2) == null ? "" : words.group(2);
    return switch (words.group(1).toLowerCase(Locale.ROOT)) {
      case "log" -> Optional.of(new Log(rest));
      case String word when word.equals("summary") && rest.chars().noneMatch(Character::isWhitespace) ->
        Optional.of(new Summary(rest));
      case String _ when !rest.isEmpty() -> Optional.empty();
      case "weekly" -> Optional.of(new Weekly());
      case "pause" -> Optional.of(new Pause());
      case "resume" -> Optional.of(new Resume());
      case "export" -> Optional.of(new Export());
      case "forget" -> Optional.of(new Forget());
      case String _ -> Optional.of(new Programme());
    };
  }
}
