package dev.rapport.coaching.drafting;

import dev.rapport.coaching.Relationship;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a bare noun as the place, project, school or role through which two people know each other, and finds the
/// preposition that it wants.
final class MeetingThing {
  private static final Pattern GENERAL_THEN_NAME = Pattern
      .compile("^(\\p{Ll}[\\p{L}'-]*(?: \\p{Ll}[\\p{L}'-]*)*), (\\p{Lu}[\\p{L}\\d.&'-]*)");

  private MeetingThing() {}

  /// Absent when the words are a clause or begin with a verb.
  static Optional<Phrase> of(Words words, Relationship relationship) {
    Optional<Phrase> shared = same(words);
    if (shared.isPresent()) {
      return shared;
    }
    String first = words.lower(0);
    boolean verb = (DroppedSubject.restored(words, Section.MEETING).isPresent() && !words.at(0).capital())
        || (DroppedSubject.restored(words, Section.MEETING).isPresent() && Lexicon.isVerb(first) && words.size() > 1
            && !words.at(1).capital())
        || first.equals("both");
    if (verb || Grammar.isClause(words, 0) || (Verbs.isGerund(first) && !isGerundNoun(words))) {
      return Optional.empty();
    }
    return people(words, relationship)
        .or(() -> chat(words))
        .or(() -> Optional.of(placed(words, relationship)));
  }

  static boolean isGerundNoun(Words words) {
    return Words.of(words.text())
        .at(0)
        .text()
        .matches("(?i)training|meeting|building|marketing|engineering|wedding|reading"
            + "|opening|onboarding|housing|climbing|running|sailing|cycling|swimming|cooking|coding|boxing|rowing")
        && words.size() > 1 && !words.lower(1).matches("the|a|an|my|our|your|on|with|about|to|for|how|together");
  }

  // "old colleagues at Zalando", "my old manager at Siemens", "friends since school"
  private static Optional<Phrase> people(Words words, Relationship relationship) {
    int head = head(words);
    String noun = words.lower(head);
    if (noun.equals("friend") && words.lower(head + 1).equals("of") && !Lexicon.DETERMINERS.contains(words.lower(0))) {
      return Optional.of(Phrase.of(Shape.ABOUT_YOU, "you're a " + Casing.lowered(words.text())));
    }
    boolean mutual = noun
        .matches("colleague|coworker|co-worker|classmate|schoolmate|roommate|flatmate|housemate|teammate|neighbour"
            + "|neighbor|friend|ex-colleague")
        && !Lexicon.DETERMINERS.contains(words.lower(0));
    if (mutual) {
      String plural = words.text().substring(0, words.at(head).end()) + "s"
          + words.text().substring(words.at(head).end());
      return people(Words.of(plural), relationship);
    }
    if (Lexicon.ROLES_PLURAL.contains(noun) && !words.lower(0).matches("the|some|two|three")) {
      boolean lasting = words.lower(head + 1).matches("since|for");
      boolean still = relationship == Relationship.FRIEND || relationship == Relationship.EVENT;
      return Optional.of(lasting ? Phrase.of(Shape.STATEMENT, "we've been " + past(words))
          : still && noun.equals("friends") ? Phrase.of(Shape.STATEMENT, "we're " + Casing.lowered(words.text()))
              : still ? Phrase.of(Shape.KNOWN, "as " + Casing.lowered(words.text()))
                  : Phrase.of(Shape.STATEMENT, "we were " + past(words)));
    }
    boolean ours = Lexicon.JOBS.contains(noun) && words.any(w -> w.matches("my|our"));
    boolean role = ours || Lexicon.ROLES.contains(noun) || noun.matches("ex-\\w+");
    if (!role || (words.lower(0).matches("the|a|an|your") && !words.lower(head + 1).matches("of|at|on|in|when"))) {
      return Optional.empty();
    }
    boolean article = Lexicon.POSSESSIVES.contains(words.lower(0)) || words.lower(0).matches("the|a|an|one");
    String text = past(words);
    boolean mine = words.any("your"::equals)
        && noun.matches("intern|trainee|student|mentee|assistant|apprentice|deputy");
    return Optional.of(Phrase.of(mine ? Shape.STATEMENT : Shape.ABOUT_YOU,
        (mine ? "I was " : "you were ") + (article ? ""
            : words.lower(head + 1).matches("who|that") ? "the " : MeetingReading.vowel(text)) + text));
  }

  // "we were" already says that it is over.
  private static String past(Words words) {
    return hung(Casing.lowered(words.text())).replaceFirst("(?i)\\b(?:former|old|ex|previous)[ -](?=\\p{L})", "");
  }

  // "hallway chat at PyData"
  private static Optional<Phrase> chat(Words words) {
    boolean bare = !Lexicon.DETERMINERS.contains(words.lower(0)) && !words.at(1).capital()
        && !words.any(w -> w.endsWith("'s"))
        && !words.lower(0).matches("last|this|next");
    return bare && Lexicon.CHATS.contains(words.lower(head(words))) && !words.lower(head(words)).equals("talk")
        ? Optional.of(
            Phrase.of(Shape.STATEMENT, "we had " + MeetingReading.vowel(words.text()) + Casing.lowered(words.text())))
        : Optional.empty();
  }

  private static Optional<Phrase> same(Words words) {
    if (!words.lower(0).equals("same")) {
      return Optional.empty();
    }
    String noun = words.lower(head(words));
    String in = noun.matches("team|squad|project|course|floor|shift|board|committee|train|flight|panel|crew|track")
        ? "on"
        : noun.matches(
            "company|employer|startup|agency|school|university|college|conference|event|table|workshop|firm|desk")
                ? "at"
                : "in";
    return Optional.of(Phrase.of(Shape.STATEMENT, "we were " + in + " the "
        + Casing.lowered(words.text()).replaceFirst(" as (?:us|me|I)(?=,|$)", "")));
  }

  private static Phrase placed(Words words, Relationship relationship) {
    String text = hung(Casing.lowered(words.text()));
    int headAt = head(words);
    String head = words.lower(headAt);
    boolean named = (words.at(0).capital() && Character.isUpperCase(text.codePointAt(0))) || words.at(0).numeric()
        || (words.size() == 1 && !Lexicon.isOrdinary(words.lower(0)));
    boolean determined = Lexicon.DETERMINERS.contains(words.lower(0)) || words.lower(0).endsWith("'s")
        || words.lower(1).endsWith("'s") || words.startsWith("next", "door");
    String the = named || determined ? "" : "the ";
    boolean region = ProperNames.isRegion(words.at(0).text()) && (words.size() == 1 || !words.joined(0)
        || words.at(1).numeric() || Lexicon.PREPOSITIONS.contains(words.lower(1))
        || words.lower(1).matches("last|this"));
    boolean year = words.at(0).text().matches("(?:19|20)\\d\\d");
    String at = region || year ? "in " : "at ";
    return switch (relationship) {
      case EVENT, NEVER_MET ->
        Phrase.of(Shape.MET, (Lexicon.INSIDE.contains(head) && !named ? "in " : at) + the + text);
      case FRIEND -> Phrase.of(Shape.KNOWN, "from " + (determined || named ? "" : mass(words) ? "" : "the ") + text);
      case CLASSMATE -> studied(words, text, head, named || determined, at);
      case COLLEAGUE, BUSINESS -> worked(words, text, head, named, the, at, relationship);
    };
  }

  // "data team, Zalando" is the data team at Zalando.
  private static String hung(String text) {
    Matcher pair = GENERAL_THEN_NAME.matcher(text);
    if (!pair.find()) {
      return text;
    }
    String in = ProperNames.isRegion(pair.group(2)) ? " in " : " at ";
    return pair.group(1) + in + text.substring(pair.start(2));
  }

  private static Phrase worked(Words words, String text, String head, boolean named, String the, String at,
      Relationship relationship) {
    if (head.matches("team|squad|crew|desk|shift|board|committee|taskforce") || Lexicon.PROJECTS.contains(head)
        || Lexicon.WORKS.contains(head)) {
      return Phrase.of(Shape.WORKED, "on " + the + text);
    }
    if (named
        || head.matches("startup|start-up|company|agency|bank|hospital|office|firm|factory|school|university|lab|ngo"
            + "|charity|restaurant|institute|clinic|studio|museum|library|ministry|council|headquarters|hq|site|branch")) {
      return Phrase.of(Shape.WORKED, at + the + text);
    }
    return relationship == Relationship.BUSINESS ? Phrase.of(Shape.WORKED, "on " + (mass(words) ? "" : the) + text)
        : Phrase.of(Shape.KNOWN, "from " + (mass(words) ? "" : the) + text);
  }

  private static Phrase studied(Words words, String text, String head, boolean determined, String at) {
    if (head.matches(
        "club|team|choir|band|society|orchestra|group|theatre|theater|dorm|dormitory|hall|union|council|newspaper|trip")) {
      return Phrase.of(Shape.KNOWN, "from " + (determined ? "" : "the ") + text);
    }
    boolean degree = Lexicon.DEGREES.contains(words.lower(0)) || Lexicon.DEGREES.contains(head);
    if (degree) {
      boolean article = Lexicon.DETERMINERS.contains(words.lower(0)) || words.lower(0).endsWith("'s");
      boolean name = text.matches("\\p{Lu}\\p{Ll}.*");
      return Phrase.of(Shape.KNOWN, "from " + (article || name ? "" : "the ") + text);
    }
    boolean school = Lexicon.SCHOOLS.contains(head);
    if (determined || school) {
      return Phrase.of(Shape.STUDIED, at + text);
    }
    if (text.contains(",") || words.size() > 7 || head.matches("year|grade|form|semester|term")) {
      return Phrase.of(Shape.KNOWN, "from " + text);
    }
    return Phrase.of(Shape.STATEMENT, "we studied " + text + (words.any("together"::equals) ? "" : " together"));
  }

  // The last word of the noun phrase before anything that is hung on to it.
  static int head(Words words) {
    for (int i = 0; i < words.size(); i++) {
      String next = words.lower(i + 1);
      boolean ends = !words.joined(i) || Lexicon.PREPOSITIONS.contains(next) || Lexicon.CONJUNCTIONS.contains(next)
          || Lexicon.WH.contains(next) || Lexicon.SUBJECTS.contains(next)
          || next.matches("that|last|this|together|back")
          || words.at(i + 1).numeric();
      if (ends) {
        return i;
      }
    }
    return 0;
  }

  private static boolean mass(Words words) {
    String head = words.lower(head(words));
    return (head.matches(".*(?:[^s]s|ing)") && !head.matches("business|class|process"))
        || head.matches("work|school|uni|university"
            + "|college|yoga|judo|karate|chess|pilates|basketball|hockey|volleyball|fu|tango|salsa|rugby|badminton|golf|next|church|football|tennis|kindergarten|home|childhood|twitter|slack|research|software|hr|it|data");
  }
}
