package dev.rapport.present;

import java.util.Locale;
import java.util.Optional;

/// What a button on a member's home means. The words stand in what members already have before them, so they never
/// change meaning.
public enum HomeVerb {
  HOME_GO_ON, HOME_STOP, HOME_WAITING, HOME_LOG, HOME_LOG_TEXT, HOME_CHECK, HOME_CHECK_TEXT, HOME_PROGRAMME, HOME_SETTINGS, HOME_SAVE;

  /// The word in a token, such as `home-go-on`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Absent for a word that no button of a home carries.
  public static Optional<HomeVerb> parse(String id) {
    for (HomeVerb verb : values()) {
      if (verb.id().equals(id)) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }
}
