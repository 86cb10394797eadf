package dev.rapport.port;

/// Where a platform reaches somebody, where it has to be told.
///
/// @param service where its calls go for this workspace
/// @param conversation the platform's id of the conversation, or empty while none is known
/// @param person the platform's id of the member for beginning one, or empty for a channel
/// @param zone the member's time zone by its id, or empty where it was not told
/// @param welcomed whether the member was welcomed there
public record Address(String service, String conversation, String person, String zone, boolean welcomed) {
  public Address asWelcomed() {
    return new Address(service, conversation, person, zone, true);
  }
}
