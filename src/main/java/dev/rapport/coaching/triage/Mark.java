package dev.rapport.coaching.triage;

import java.util.Locale;

/// What can stand in a message and is not made of words. Signs name these in braces: `{money}`.
public enum Mark {
  /// An amount with its currency.
  MONEY,
  /// An amount of half a million or more.
  FORTUNE,
  /// A number with a per cent sign or word.
  PERCENT,
  /// A sentence that ends in a question mark.
  QUESTION,
  /// The same where it neither sells nor asks for what a stranger should not have.
  HONEST_QUESTION,
  /// A password written out.
  PASSWORD,
  /// An international telephone number.
  PHONE,
  /// A name as messengers write it: @name.
  HANDLE,
  /// A mail address.
  MAIL,
  /// A mail address that anybody can have for nothing.
  FREE_MAIL,
  /// Any link.
  LINK,
  /// A link to a messenger.
  MESSENGER_LINK,
  /// A link to somebody's calendar.
  CALENDAR_LINK,
  /// A link whose goal is hidden by a shortener.
  SHORT_LINK,
  /// A link with a well-known name that leads elsewhere.
  LOOK_ALIKE,
  /// A link that shows one host before an @ and leads to the one behind it.
  HIDDEN_HOST,
  /// A link with letters of several alphabets.
  MIXED_ALPHABET,
  /// A link to a number in place of a name.
  NUMERIC_HOST,
  /// A word that mixes letters of several alphabets.
  MIXED_WORD,
  /// What the message says that only this writer could say to this reader.
  REASON,
  /// The same, and a good deal of it.
  GOOD_REASON,
  /// Something particular, although it does not say what that has to do with the reader.
  PARTICULARS,
  /// None of all this, in a message that has words and can be read.
  NOTHING_PARTICULAR;

  /// Whether it can be told only when it is known what the message says about the reader.
  boolean needsReason() {
    return weighsFacts() || this == NOTHING_PARTICULAR || this == HONEST_QUESTION;
  }

  boolean weighsFacts() {
    return this == REASON || this == GOOD_REASON || this == PARTICULARS;
  }

  /// The name in content files.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// @throws IllegalArgumentException for any other text
  public static Mark parse(String id) {
    for (Mark mark : values()) {
      if (mark.id().equals(id)) {
        return mark;
      }
    }
    throw new IllegalArgumentException("there is no mark '" + id + "'");
  }
}
