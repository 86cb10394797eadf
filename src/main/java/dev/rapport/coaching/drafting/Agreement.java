package dev.rapport.coaching.drafting;

import java.util.Map;
import java.util.Set;

/// The verb that follows when "she" becomes "you".
final class Agreement {
  private static final Map<String, String> AUXILIARIES = Map.ofEntries(Map.entry("is", "are"),
      Map.entry("was", "were"), Map.entry("has", "have"), Map.entry("does", "do"), Map.entry("isn't", "aren't"),
      Map.entry("wasn't", "weren't"), Map.entry("hasn't", "haven't"), Map.entry("doesn't", "don't"));

  private static final Set<String> NO_VERBS = WordList
      .of("as us this his its less plus always perhaps sometimes thus yes");

  private Agreement() {}

  static boolean isAuxiliary(String lower) {
    return AUXILIARIES.containsKey(lower);
  }

  /// The form that goes with "you", or the word itself where nothing changes.
  static String withYou(String lower) {
    String auxiliary = AUXILIARIES.get(lower);
    if (auxiliary != null) {
      return auxiliary;
    }
    return isThird(lower) ? Verbs.baseOfThird(lower) : lower;
  }

  /// Whether a word directly after a third person can only be its verb.
  static boolean isThird(String lower) {
    return isAuxiliary(lower) || Verbs.isThird(lower)
        || (lower.matches("[a-z-]{2,}[^su]s") && !NO_VERBS.contains(lower) && !Lexicon.isAdverb(lower)
            && !Lexicon.PREPOSITIONS.contains(lower));
  }

  /// Whether a word after "and" goes on with the subject before: "runs on-call and writes about it".
  static boolean continues(Words words, int index) {
    String lower = words.lower(index);
    if (isAuxiliary(lower)) {
      return true;
    }
    if (!Verbs.isThird(lower) || words.at(index).capital()) {
      return false;
    }
    String next = words.joined(index) ? words.lower(index + 1) : "";
    boolean afterPlural = index >= 2 && words.lower(index - 2).matches(".{2,}[^su]s");
    boolean beforeNothing = next.isEmpty() || Lexicon.PREPOSITIONS.contains(next)
        || Lexicon.CONJUNCTIONS.contains(next);
    return !Verbs.isNounToo(lower) || !beforeNothing || !afterPlural;
  }
}
