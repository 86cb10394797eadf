package dev.rapport.coaching.reading;

import java.util.Locale;

/// What a turn of phrase tells the reader of a message, beyond its words.
public enum Cue {
  /// Says nothing, whoever reads it: "came across your profile".
  EMPTY,
  /// Somebody is said to have pointed the writer to the reader: "Ana suggested I write".
  REFERRAL,
  /// Claims an acquaintance in common.
  MUTUAL,
  /// Opens a question that tells nothing: "do you …".
  ASKING,
  /// Says how the two know each other: "you were my tutor at …".
  RELATION,
  /// Tells something that the reader did: "you moved from … to …".
  NEWS,
  /// Tells what one of the two did or has of the other: "you lent me a charger".
  DEED;

  /// The name in content files.
  public String id() {
    return name().toLowerCase(Locale.ROOT) + "_phrases";
  }
}
