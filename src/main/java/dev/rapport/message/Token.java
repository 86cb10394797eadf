package dev.rapport.message;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a button or form brings back: which step of which conversation it belongs to, and what it means there.
/// This is the one codec; nothing else builds or takes apart the text.
///
/// @param conversation the conversation's id, or `-` where a button belongs to none
/// @param revision the revision it was shown at; an older one is stale
/// @param verb what happened, a stable kebab-case word
/// @param argument what it happened to, or empty
public record Token(String conversation, long revision, String verb, String argument) {
  private static final String SEPARATOR = "~";
  private static final Pattern CONVERSATION = Pattern.compile("[A-Za-z0-9-]{1,64}");
  private static final Pattern VERB = Pattern.compile("[a-z-]{1,40}");
  private static final Pattern ARGUMENT = Pattern.compile("[A-Za-z0-9_.-]{0,100}");
  private static final Pattern REVISION = Pattern.compile("[0-9]{1,18}");

  /// The longest encoded text; Slack allows 255 characters for an action id.
  public static final int MAX_LENGTH = 255;

  public Token {
    if (!CONVERSATION.matcher(conversation).matches() || !VERB.matcher(verb).matches() || revision < 0) {
      throw new IllegalArgumentException("not a token: " + conversation + " " + revision + " " + verb);
    }
    if (!ARGUMENT.matcher(argument).matches()) {
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
    if (parts.length != 4 || !REVISION.matcher(parts[1]).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Token(parts[0], Long.parseLong(parts[1]), parts[2], parts[3]));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
