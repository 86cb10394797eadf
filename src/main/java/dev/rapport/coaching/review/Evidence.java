package dev.rapport.coaching.review;

import dev.rapport.coaching.reading.Facts;
import dev.rapport.coaching.reading.Language;
import dev.rapport.coaching.reading.Prose;
import java.util.List;

/// Everything that a review of one text looks at, read once.
///
/// @param languages those of the text; none when the coach cannot read it
record Evidence(ReviewRequest request, Prose prose, List<Language> languages, Facts facts, Prose received) {
  boolean readable() {
    return !languages.isEmpty();
  }

  /// Whether a folded word is an ordinary one in a language of this text.
  boolean ordinary(String folded) {
    return languages.stream().anyMatch(language -> language.classOf(folded) != null);
  }

  /// Whether a folded word carries meaning of its own.
  boolean meaningful(String folded) {
    return languages.stream()
        .map(language -> language.classOf(folded))
        .allMatch(found -> found == null
            || switch (found) {
              case FUNCTION, DEFINITE, WITNESS, ABOUT, JOINING, YOU, YOURS, ME, MINE, WE, GENERIC -> false;
              case COMMON, NEWS, ORDINARY, FIELD, ATTRIBUTE, ARTEFACT, EVENT, TIME, PLACE, SHARED -> true;
            });
  }
}
