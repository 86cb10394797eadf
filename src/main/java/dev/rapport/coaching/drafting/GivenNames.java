package dev.rapport.coaching.drafting;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// Evidence about names: which first words of a name are surely given names, so that a note may greet with them alone.
/// A name that is not listed is never guessed at. All entries are in lower case.
///
/// @param feminine given names mostly borne by women
/// @param masculine given names mostly borne by men
/// @param either given names borne by both
/// @param doubled given names of two words, such as `mary anne`
/// @param familyFirst given names of languages that put the family name first; as a last word they tell that the order
///     is theirs
public record GivenNames(Set<String> feminine, Set<String> masculine, Set<String> either, Set<String> doubled,
    Set<String> familyFirst) {
  public GivenNames {
    feminine = Set.copyOf(feminine);
    masculine = Set.copyOf(masculine);
    either = Set.copyOf(either);
    doubled = Set.copyOf(doubled);
    familyFirst = Set.copyOf(familyFirst);
  }

  /// Whether the name is a given name and nothing else; for `Jean-Pierre`, whether its first half is.
  boolean isGiven(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return known(lower) || (lower.indexOf('-') > 0 && known(lower.substring(0, lower.indexOf('-'))));
  }

  Gender gender(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (feminine.contains(lower) || feminine.contains(plain(lower))) {
      return Gender.SHE;
    }
    return masculine.contains(lower) || masculine.contains(plain(lower)) ? Gender.HE : Gender.UNKNOWN;
  }

  // Accents are often left out or put in, so a name counts with and without them.
  private boolean known(String lower) {
    String plain = plain(lower);
    return feminine.contains(lower) || masculine.contains(lower) || either.contains(lower) || feminine.contains(plain)
        || masculine.contains(plain) || either.contains(plain);
  }

  private static String plain(String lower) {
    return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  /// Which pronoun a mention answers to.
  enum Gender {
    SHE, HE, UNKNOWN;

    boolean mayBe(Gender other) {
      return this == UNKNOWN || other == UNKNOWN || this == other;
    }
  }
}
