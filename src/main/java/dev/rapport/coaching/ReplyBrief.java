package dev.rapport.coaching;

import java.util.Locale;

/// A message that came, and how the member wants to answer it.
///
/// @param recipient the name of whoever wrote it, or empty
/// @param received what they wrote: the only facts that the answer may contain
/// @param sender the member's first name, for the signature, or empty
/// @param limit the longest answer, in code points
public record ReplyBrief(String recipient, String received, Acquaintance acquaintance, Aim aim, String sender,
    int limit) implements Brief {
  /// Coaches advise 40 to 300 characters; the platforms take far more.
  public static final int USUAL_LIMIT = 300;

  /// What an answer is for.
  public enum Aim {
    /// Finding out more, with nothing accepted.
    LEARN_MORE,
    /// One polite no to an offer.
    NO_THANKS,
    /// Not connecting, without any judgement of theirs.
    DECLINE;

    /// The stable name in content, tokens and JSON.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException for any other text
    public static Aim parse(String id) {
      for (Aim aim : values()) {
        if (aim.id().equals(id)) {
          return aim;
        }
      }
      throw new IllegalArgumentException("'" + id + "' is none of learn_more, no_thanks, decline");
    }
  }

  public ReplyBrief {
    recipient = recipient.strip();
    received = received.strip();
    sender = sender.strip();
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be at least 1, was " + limit);
    }
  }

  @Override
  public MessageKind kind() {
    return MessageKind.REPLY;
  }

  @Override
  public Met met() {
    return acquaintance.met();
  }
}
