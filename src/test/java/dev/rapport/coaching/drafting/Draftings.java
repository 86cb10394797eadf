package dev.rapport.coaching.drafting;

import dev.rapport.coaching.Draft.Part;
import dev.rapport.coaching.InviteBrief;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the property tests look at in a text: its content words, folded so that "runs" and "run" are one.
final class Draftings {
  // Words that carry no fact of their own, or that our own frames say in another way.
  private static final Set<String> NO_FACTS = WordList
      .of("""
          former old ex previous met meet worked work together know each other studied study colleagues classmates gave give wrote
          write published did like love want wanted wants hope hoping keen glad happy connect connecting reason could offer noticed
          just also really well mainly basically lol haha hehe wondered thing looking eager interested
          thanks regards best u ur w bc thx dont didnt im ive pls n good great nice
          """);

  private Draftings() {}

  static String typed(InviteBrief brief, Part part) {
    return switch (part) {
      case CONTEXT -> brief.context();
      case REASON -> brief.reason();
      case OFFER -> brief.offer();
      case SENDER -> brief.sender();
    };
  }

  /// The content words of a part that a draft does not have.
  static Set<String> missing(InviteBrief brief, Part part, String draft) {
    String typed = typed(brief, part).replaceAll("(?i)\\(?https?://\\S+", " ");
    Set<String> held = stems(draft);
    Set<String> name = stems(brief.recipient());
    return tokens(typed).stream()
        .filter(word -> !isSmall(word))
        .map(Draftings::stem)
        .filter(stem -> stem.length() > 1 && !held.contains(stem) && !name.contains(stem))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<String> stems(String text) {
    return tokens(text).stream().map(Draftings::stem).collect(Collectors.toSet());
  }

  static List<String> tokens(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{N}']+"))
        .map(word -> word.replaceAll("^'+|'+$", ""))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static boolean isSmall(String word) {
    return Lexicon.SUBJECTS.contains(word) || Lexicon.DETERMINERS.contains(word) || Lexicon.PREPOSITIONS.contains(word)
        || Lexicon.CONJUNCTIONS.contains(word) || Lexicon.AUXILIARIES.contains(word)
        || Lexicon.FULL_FORMS.containsKey(word)
        || NO_FACTS.contains(word) || word.matches("him|hers|them|me|us|herself|himself|yourself|to|yours|am");
  }

  private static String stem(String word) {
    String stem = word.replaceAll("'s$|s'$", "");
    if (stem.length() > 4) {
      stem = stem.replaceFirst("ies$", "y").replaceFirst("(?:ing|ed|es|s|e)$", "");
    } else if (stem.length() > 3) {
      stem = stem.replaceFirst("(?:s|e)$", "");
    }
    return stem.length() > 3 ? stem.replaceFirst("([bdgklmnprt])\\1$", "$1") : stem;
  }
}
