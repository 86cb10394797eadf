package dev.rapport.coaching.triage;

import java.util.Locale;

/// What a received message looks like.
public enum MessageClass {
  /// It has a reason that is about the reader.
  GENUINE,
  /// It could have gone to anybody and asks for nothing but the connection.
  GENERIC,
  /// It sells something.
  PITCH,
  /// It wants money, secrets, or the reader's machine.
  SCAM;

  /// The name in content and in JSON.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException for any other text
  public static MessageClass parse(String id) {
    for (MessageClass messageClass : values()) {
      if (messageClass.id().equals(id)) {
        return messageClass;
      }
    }
    throw new IllegalArgumentException("'" + id + "' is none of genuine, generic, pitch, scam");
  }
}
