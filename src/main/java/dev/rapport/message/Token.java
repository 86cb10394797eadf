package dev.rapport.message;

import java.util.Optional;
import java.util.function.IntPredicate;

/// What a button or form brings back: which step of which conversation it belongs to, and what it means there.
/// This is the one codec; nothing else builds or takes apart the text.
///
/// @param conversation the conversation's id, or `-` where a button belongs to none
/// @param revision the revision it was shown at; an older one is stale
/// @param verb what happened, a stable kebab-case word
/// @param argument what it happened to, or empty
public record Token(String conversation, long revision, String verb, String argument) {
  private static final String SEPARATOR = "~";

  /// The longest encoded text; Slack allows 255 characters for an action id.
  public static final int MAX_LENGTH = 255;

  public Token {
    if (!isConversation(conversation) || !isVerb(verb) || revision < 0) {
      throw new IllegalArgumentException("not a token: " + conversation + " " + revision + " " + verb);
    }
    if (!isArgument(argument)) {
      throw new IllegalArgumentException("a token's argument is an id, was '" + argument + "'");
    }
  }

  /// A button that belongs to no conversation.
  public static Token of(String verb, String argument) {
    return new Token("-", 0, verb, argument);
  }

  public boolean belongsToConversation() {
    return !conversation.equals("-");
  }

  public String encode() {
    return String.join(SEPARATOR, conversation, Long.toString(revision), verb, argument);
  }

  /// Absent for anything that [#encode] did not make.
  public static Optional<Token> decode(String text) {
    String[] parts = text.length() > MAX_LENGTH ? new String[0] : text.split(SEPARATOR, -1);
    if (parts.length != 4 || !isRevision(parts[1])) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Token(parts[0], Long.parseLong(parts[1]), parts[2], parts[3]));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static boolean isConversation(String text) {
    return isOf(text, 1, 64, c -> isLetterOrDigit(c) || c == '-');
  }

  private static boolean isVerb(String text) {
    return isOf(text, 1, 40, c -> c >= 'a' && c <= 'z' || c == '-');
  }

  private static boolean isArgument(String text) {
    return isOf(text, 0, 100, c -> isLetterOrDigit(c) || c == '_' || c == '.' || c == '-');
  }

  private static boolean isRevision(String text) {
    return isOf(text, 1, 18, c -> c >= '0' && c <= '9');
  }

  private static boolean isLetterOrDigit(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  // Every button of every answer is checked; regular expressions took a thirtieth of a whole turn.
  private static boolean isOf(String text, int least, int most, IntPredicate characters) {
    if (text.length() < least || text.length() > most) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!characters.test(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
