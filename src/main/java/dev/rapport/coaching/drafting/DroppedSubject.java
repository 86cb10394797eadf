package dev.rapport.coaching.drafting;

import java.util.Optional;
import java.util.Set;

/// Gives back the subject that hurried people leave out: "met you at KubeCon" to "I met you at KubeCon".
/// Works on words that already speak to the recipient.
final class DroppedSubject {
  private static final Set<String> MINE = WordList
      .of("""
          saw heard read attended watched enjoyed loved liked learned learnt followed listened tried noticed found bought came
          asked used subscribed admired appreciated discovered remembered missed wanted hoped promised owe
          """);

  private static final Set<String> YOURS = WordList
      .of("""
          gave presented hosted moderated organised organized led ran taught mentored managed supervised hired trained coached
          introduced helped recommended founded wrote published won chaired designed created invented interviewed onboarded
          advised guided supported encouraged explained answered inspired showed kept recruited reviewed edited translated
          """);

  private static final Set<String> OURS = WordList
      .of("""
          met worked talked chatted spoke sat shared discussed studied went built did played lived collaborated exchanged swapped
          compared graduated travelled traveled shipped launched carpooled commuted cooked sang danced debated volunteered
          served crossed connected overlapped trained bumped ran stood queued ate drank walked negotiated partnered
          """);

  // After "know", they ask.
  private static final Set<String> ASKING = WordList.of("how what why more if whether where which who about");

  private DroppedSubject() {}

  /// Whether the first verb is one that only the recipient can be the subject of: "runs the Lyon meetup".
  static boolean isThirdPerson(Words words, Section section) {
    int verb = skipAdverbs(words, 0);
    String lower = words.lower(verb);
    String next = words.joined(verb) ? words.lower(verb + 1) : "";
    if ((section == Section.REASON && lower.equals("wants")) || (words.at(verb).capital() && verb > 0)
        || Foreign.isForeign(words)) {
      return false;
    }
    if (lower.matches("is|has|does|isn't|hasn't|doesn't")) {
      return (!next.isEmpty() && !Lexicon.SUBJECTS.contains(next) && !Lexicon.DETERMINERS.contains(next))
          || next.matches("a|an|the|my|our|one");
    }
    if (!Verbs.isThird(lower) || next.isEmpty()) {
      return false;
    }
    boolean object = Lexicon.DETERMINERS.contains(next) || next.matches("me|us|people|about|how|that");
    boolean doing = lower.matches("works|leads|runs|uses|hosts|needs|loves|plays|coaches|mentors|trains|helps|builds"
        + "|lives|studies|cares|moves|cooks|deals|struggles|supports|teaches|makes|knows|thinks")
        && section != Section.OFFER;
    return !Verbs.isNounToo(lower) || (object && !next.equals("about")) || doing;
  }

  /// Whether a new thought of the member's begins after a comma: "…, loved the third one".
  static boolean opens(Words words, int at) {
    String next = words.lower(at + 1);
    boolean wish = (words.lower(at).equals("would") && next.matches("like|love|value|appreciate"))
        || (words.lower(at).matches("want|asked|hope") && next.matches("to|your|you|about|for|if|whether"));
    if (wish && words.joined(at)) {
      return true;
    }
    return words.lower(at)
        .matches("loved|liked|enjoyed|wanted|showed|hoped|promised|saw|heard|read|thought|learned|learnt")
        && words.joined(at)
        && words.lower(at + 1).matches("the|a|an|it|you|your|that|to|this|them|how|what|every|all|some|about|her|his");
  }

  /// The sentence with its subject, or absent when the words do not begin with a verb that lost one.
  static Optional<String> restored(Words words, Section section) {
    int verb = skipAdverbs(words, 0);
    String lower = words.lower(verb);
    String rest = Casing.lowered(words.text());
    String next = words.joined(verb) ? words.lower(verb + 1) : "";
    return switch (lower) {
      case "both" -> Optional.of(isVerbForm(words.lower(verb + 1)) ? "we " + rest : "we are " + rest);
      case "am", "was",
          "wasn't" ->
        Optional.of(lower.equals("am") || words.any(w -> w.equals("your") || w.equals("you"))
            ? "I " + rest
            : "you " + rest.replaceFirst("(?i)\\bwas\\b", "were").replaceFirst("(?i)\\bwasn't\\b", "weren't"));
      case "were", "weren't" -> Optional.of("we " + rest);
      case "been" -> Optional.of((Verbs.isGerund(words.lower(verb + 1)) ? "I've " : "we've ") + rest);
      case "known" -> Optional.of("we've " + rest);
      case "done", "gone", "spoken", "met" -> met(words, lower, rest);
      case "seen", "written" -> Optional.of("I've " + rest);
      case "have", "need", "own", "know", "think", "believe",
          "admire" ->
        (section == Section.OFFER && lower.equals("think")) || (lower.equals("know") && ASKING.contains(next))
            ? Optional.empty()
            : Optional.of("I " + withArticle(words, verb, rest));
      case "had" -> Optional.of((section == Section.MEETING ? "we " : "I ") + rest);
      case "used" -> Optional.of((next.equals("to") && section == Section.MEETING && words.any("together"::equals)
          ? "we "
          : "I ") + rest);
      case "did" -> Optional.of((section == Section.MEETING ? "we " : "you ") + rest);
      case "can", "could", "will", "would", "might", "can't", "couldn't", "cannot", "don't", "didn't", "never",
          "haven't" ->
        Optional.of("I " + rest);
      case String other -> byVerb(words, other, next, section, rest);
    };
  }

  // "need photographer" wants an article.
  private static String withArticle(Words words, int verb, String rest) {
    String noun = words.lower(verb + 1);
    boolean one = Lexicon.JOBS.contains(noun) || Lexicon.ROLES.contains(noun) || Lexicon.COUNTABLE.contains(noun);
    boolean bare = words.joined(verb) && one && !noun.equals("coffee");
    return bare
        ? words.text().substring(0, words.at(verb).end()).strip() + " " + MeetingReading.vowel(noun)
            + words.from(verb + 1)
        : rest;
  }

  private static Optional<String> met(Words words, String lower, String rest) {
    if (lower.equals("met")) {
      return Optional.of((words.lower(1).equals("you") ? "I " : "we ") + rest);
    }
    return Optional.of((words.any("together"::equals) || lower.equals("done") ? "we've " : "I've ") + rest);
  }

  private static Optional<String> byVerb(Words words, String verb, String next, Section section, String rest) {
    if (section != Section.OFFER && isStative(words, verb, next)) {
      boolean both = verb.equals("share") && !next.equals("your");
      return Optional.of((both ? "we " : verb.equals("hate") && next.equals("to") ? "I'd " : "I ") + rest);
    }
    boolean past = (Verbs.isPast(verb) && !(Verbs.isBase(verb) && !verb.matches("read|found")))
        || (verb.matches("[a-z]{4,}ed") && !Lexicon.STATES.contains(verb) && !Lexicon.WORK_ADJECTIVES.contains(verb));
    boolean noun = verb
        .matches("set|cut|put|cost|hit|let|split|shared|mixed|limited|dedicated|advanced|related|combined|applied"
            + "|distributed|embedded|united|used|renewed|planned|left")
        && !next.matches("a|an|the|my|your|our|with|ideas");
    if (!past || noun || (Lexicon.STATES.contains(verb) && !next.matches("a|an|the|my|our"))) {
      return Optional.empty();
    }
    boolean aboutMe = next.matches("me|us|my|our") || (words.any("me"::equals) && YOURS.contains(verb));
    if (aboutMe && !MINE.contains(verb)) {
      return Optional.of((next.matches("my|our") && OURS.contains(verb) ? "we " : "you ") + rest);
    }
    boolean toYou = words.any(w -> w.matches("you|your")) && !words.any("together"::equals)
        && section == Section.MEETING;
    if (MINE.contains(verb) || next.matches("you|your") || (toYou && !YOURS.contains(verb))) {
      return Optional.of("I " + rest);
    }
    if (section == Section.NOTICED
        && verb.matches("quoted|featured|mentioned|interviewed|listed|named|awarded|nominated|profiled|cited")
        && next.matches("in|on|by|as|for|at")) {
      return Optional.of("you were " + rest);
    }
    if (section == Section.NOTICED && words.any("my"::equals)) {
      return Optional.of("I " + rest);
    }
    return Optional.of(switch (section) {
      case MEETING -> YOURS.contains(verb) && !words.any("together"::equals) && !OURS.contains(verb) ? "you " : "we ";
      case NOTICED -> verb.matches("met|shared") && words.any("together"::equals) ? "we " : "you ";
      case REASON, OFFER ->
        (verb.matches("talked|chatted|spoke|discussed|met|agreed|laughed|shared") && !words.any("my"::equals))
            || (words.any("touch"::equals) && verb.equals("lost")) ? "we " : "I ";
    } + rest);
  }

  private static boolean isStative(Words words, String verb, String next) {
    if (verb.equals("share")) {
      return next.matches("an?|the|your|same|similar|many|some|interests")
          && words.any(w -> w.matches("interests?|passion|views?|love|background|values|belief|opinion|taste|concern"));
    }
    if (verb.equals("use")) {
      return next.equals("your") || isHabit(words, next);
    }
    if (verb.equals("work") || verb.equals("live")) {
      return next.matches("in|at|for|as|near");
    }
    boolean likened = verb.equals("like") && (next.matches("minded|me|us") || words.gapAfter(1).startsWith(","));
    if (likened || next.isEmpty()) {
      return false;
    }
    if (Lexicon.FEELING.contains(verb)) {
      return !verb.equals("know") || !ASKING.contains(next);
    }
    boolean object = Lexicon.DETERMINERS.contains(next) || Lexicon.SUBJECTS.contains(next) || Verbs.isGerund(next)
        || Lexicon.WH.contains(next) || next.matches("about|in|at|like");
    return (Lexicon.FEELING_OR_NOUN.contains(verb) && object && !(verb.equals("find") && next.matches("out|a|an|the")))
        || (Lexicon.HABITS.contains(verb) && isHabit(words, next));
  }

  // "run a bakery too" is so already; "run a workshop with you" is still to come.
  private static boolean isHabit(Words words, String next) {
    boolean together = words.any(word -> word.matches("together|with|us|we|our|you"));
    return next.equals("your") ? words.any(word -> word.matches("daily|weekly|every|always|often|all"))
        : !together
            && words.any(word -> word.matches("too|also|same|similar|myself|daily|weekly|every|now|already|my"));
  }

  private static boolean isVerbForm(String lower) {
    return Verbs.isPast(lower) || (Verbs.isBase(lower) && !Lexicon.WORKS.contains(lower))
        || Lexicon.AUXILIARIES.contains(lower);
  }

  static int skipAdverbs(Words words, int from) {
    int i = from;
    while (i < words.size() - 1 && words.joined(i) && Lexicon.isAdverb(words.lower(i))
        && !words.lower(i).matches("both|back|home|never|not")) {
      i++;
    }
    return i;
  }
}
