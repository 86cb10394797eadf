package dev.rapport.coaching.drafting;

/// Tells clauses from phrases: whether words already have a subject and its verb.
final class Grammar {
  private Grammar() {}

  /// Whether a subject pronoun and its verb begin here.
  static boolean startsClause(Words words, int i) {
    String lower = words.lower(i);
    if (!Lexicon.SUBJECTS.contains(lower) || lower.equals("people")) {
      return false;
    }
    if (lower.indexOf('\'') > 0) {
      return true;
    }
    int next = i + 1;
    if (words.lower(next).matches("and|or")) {
      return words.size() > next + 2;
    }
    while (Lexicon.isAdverb(words.lower(next)) || words.lower(next).matches("both|all")) {
      next++;
    }
    String verb = words.lower(next);
    return Lexicon.AUXILIARIES.contains(verb) || Lexicon.isVerb(verb) || verb.endsWith("ed");
  }

  /// Whether the words from here on are a whole clause, with a subject of whatever length.
  static boolean isClause(Words words, int from) {
    if (startsClause(words, from)) {
      return true;
    }
    if (words.lower(from).matches("this|that|these|those|which") && isFinite(words, from + 1)) {
      return true;
    }
    int relatives = 0;
    for (int i = from + 1; i < words.size(); i++) {
      String lower = words.lower(i);
      if (words.at(i).quoted()) {
        continue;
      }
      if (lower.matches("that|who|which|where|when|whom|whose|how|why|what")) {
        relatives++;
      } else if (startsClause(words, i) && !words.lower(i - 1)
          .matches("and|but|or|that|who|which|where|when|whom|whose|how|why|what") && words.joined(i - 1)) {
        relatives++;
      } else if (lower.matches("because|if|since|while|although|so") || startsClause(words, i)) {
        return false;
      }
      if (isFinite(words, i)) {
        if (relatives == 0) {
          return true;
        }
        relatives--;
      } else if (startsClause(words, i) && (lower.indexOf('\'') > 0 || (Verbs.isBase(words.lower(i + 1))
          && !Lexicon.AUXILIARIES.contains(words.lower(i + 1))))) {
        relatives = Math.max(0, relatives - 1);
      }
    }
    return false;
  }

  /// Whether a main clause follows an opening such as "after reading your post" or "at Acme".
  static boolean hasMainClause(Words words) {
    for (int i = 2; i < words.size(); i++) {
      if (words.at(i).quoted() || (!startsClause(words, i) && !noun(words, i))) {
        continue;
      }
      if (words.gapAfter(i - 1).startsWith(",")) {
        return true;
      }
      String before = words.lower(i - 1);
      boolean plain = !before
          .matches("that|who|which|where|when|how|why|what|while|and|but|or|because|as|if|since|before"
              + "|after|until|so");
      boolean tells = words.lower(i).matches("you|she|he|they") && words.lower(i + 2).matches("me|us");
      if (startsClause(words, i) && plain && tells) {
        return true;
      }
      if (startsClause(words, i) && plain && words.lower(i).matches("i|we|i'm|we've|i've|i'd")
          && hasObject(words, i + 1)) {
        return true;
      }
    }
    return false;
  }

  // After a comma: "In Lyon, your talk helped me".
  private static boolean noun(Words words, int i) {
    return words.gapAfter(i - 1).startsWith(",") && Lexicon.POSSESSIVES.contains(words.lower(i))
        && isClause(Words.of(words.from(i)), 0);
  }

  private static boolean hasObject(Words words, int verb) {
    int at = verb;
    while (Lexicon.isAdverb(words.lower(at)) || words.lower(at).equals("both")) {
      at++;
    }
    String next = words.lower(at + 1);
    return Lexicon.DETERMINERS.contains(next) || next.matches("you|me|us|it|them|together")
        || words.at(at + 1).capital()
        || words.lower(at)
            .matches("talked|met|worked|spoke|chatted|sat|discussed|compared|shared|swapped|exchanged"
                + "|built|ran|started|decided|changed|realised|realized|learned|became|moved|joined");
  }

  /// Whether this word is a verb that makes a sentence, given what stands around it.
  private static boolean isFinite(Words words, int i) {
    String lower = words.lower(i);
    String next = words.joined(i) ? words.lower(i + 1) : "";
    String before = words.lower(i - 1);
    // Within a title: "the Tech Won't Save Us podcast".
    if (words.at(i).capital() && words.at(i - 1).capital() && i > 0) {
      return false;
    }
    if (before.equals("to") || (Lexicon.DETERMINERS.contains(before) && !before.matches("this|that|these|those|all|both"
        + "|some|many")) || Lexicon.PREPOSITIONS.contains(before)) {
      return false;
    }
    if (Lexicon.AUXILIARIES.contains(lower)) {
      return !lower.matches("be|been|being") && !(lower.equals("will") && words.at(i).capital());
    }
    if (Verbs.isPast(lower)) {
      if (!Verbs.isParticiple(lower)) {
        return true;
      }
      boolean participle = next.isEmpty() || next.equals("by")
          || lower.matches("titled|called|named|based|read|set|put|cut")
          || (Lexicon.WORKS.contains(before) && !next.matches("me|us|my|our|you|that|how|the|a"));
      return !participle;
    }
    if (Verbs.isThird(lower)) {
      boolean object = next.matches("me|us|you|my|our|your|the|a|an|that|how|like|people|i|we|it");
      return !next.isEmpty() && (!Verbs.isNounToo(lower) || object
          || (words.at(i - 1).capital() && Casing.titled(words.at(i - 1).text()).equals(words.at(i - 1).text())
              && !Lexicon.PREPOSITIONS.contains(next))
          || (Lexicon.GROUPS.contains(before) && next.length() > 0));
    }
    boolean plural = before.matches("[a-z-]{2,}[^su']s")
        || (Lexicon.GROUPS.contains(before) && !before.matches("team|company"));
    return Verbs.isBase(lower) && plural
        && next.matches("me|us|my|our|you|your|the|a|with|about|how|that|on|what|in|very|so|really");
  }
}
