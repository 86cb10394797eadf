package dev.rapport.coaching.drafting;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads why a member wants to connect.
final class ReasonReading {
  private static final String WISHING = "(?:(?:i|we)(?: just| really| also| simply| mainly)*(?: wants?| wanted| wish(?:ed)?"
      + "| hope(?:d)?|(?: would|'d)(?: really| also| just)*(?: like| love|(?: be)(?: very| really| so)?"
      + " (?:keen|glad|happy|interested|delighted|thrilled|eager|grateful))|(?: am|'m| was|'ve been| have been)(?: just| really"
      + "| also| very)*(?: hoping| looking| keen| eager| wanting| interested))|(?:just |really |also |would |'d )*(?:wants?|wanted|"
      + "like|love|hope|hoping|looking|keen|eager|wish|wanting|interested|be (?:happy|keen|glad)|happy|glad)"
      + "|(?:it )?(?:would|'d)(?: just| really| also)* be (?:so |very |really )?(?:great|nice|good|lovely|interesting|cool|fun|"
      + "amazing|helpful|useful|wonderful|fantastic|a pleasure|awesome)|(?:it(?:'s| is| was) |always )?(?:good|nice|great|lovely))";

  private static final Pattern WANTS_TO = Pattern
      .compile("(?i)^" + WISHING + " to (?=\\p{L})(?!the |a |an |your |you )");

  private static final Pattern WANTS = Pattern.compile("(?i)^(?:i(?: just| really| also)*(?: want| wanted|(?: would|'d)"
      + "(?: really| also| just)* (?:like|love|appreciate|value|welcome))|(?:would|'d) (?:like|love|appreciate|value|welcome)"
      + "|want(?:ed)?) (?=\\p{L})(?!if |that |it |when |how |to )");

  private static final Pattern CONNECT = Pattern.compile("(?i)^(?:" + WISHING
      + " to |to |let's |i (?:thought i'd|will) )?"
      + "((?:connect|link up|get connected)(?: (?:with|to) you)?(?: (?:here|on linkedin))?(?=[\\s,:]|$)[,:]?\\s*(.*))$",
      Pattern.DOTALL);

  private static final Pattern STEM = Pattern
      .compile("(?i)^(?:no (?:special |particular |real |specific )?reason(?: really)?[,;]? (?:but |just |only |i )*"
          + "|(?:my|the) reason(?: for (?:connecting|writing|reaching out))?"
          + " (?:is|was)(?: that)?|reason:|i(?:'m| am) (?:writing|reaching out|connecting)(?: to you)? (?=because|to |since|as )|"
          + "reaching out (?=because|to |since|as )|connecting (?=because|to |since|as )|because of the fact that|in order(?= to )"
          + "|so as(?= to )|with the aim of|in the hope of)\\s*[:,]?\\s*");

  private static final Pattern BECAUSE = Pattern
      .compile("(?i)^(?:because|since|as|cause|given that|seeing that|for)\\s+(?=\\S)");

  private static final Pattern GENERIC = Pattern
      .compile("(?i)(?:to |for |i want to |i'd like to )?(?:(?:professional |general )?"
          + "network(?:ing)?(?: purposes| opportunities)?|(?:expand|grow|build|extend|increase|widen)(?:ing)?"
          + " (?:my|our|the) (?:professional |linkedin )?(?:network|connections|circle|contacts)|add(?:ing)? (?:you )?to my"
          + " (?:professional )?network|connect(?:ing)?(?: with you)?|stay connected|to connect)");

  private static final Pattern PRAISE_ALONE = Pattern
      .compile("(?i)(?:it(?:'s| is| was) |you(?:'re| are) )?(?:very |really |so )?"
          + "(?:interesting|inspiring|useful|helpful|cool|nice|great|good|fun|amazing|awesome|lovely)"
          + "(?: person| profile| stuff| guy)?");

  private static final Pattern SHARED = Pattern
      .compile("(?i)\\b(?:interests?|goals?|values|taste|backgrounds?|passion|challenges?"
          + "|problems?|hobby|hobbies|path|role|job|questions?|field|industry|sector|space|area|city|town|boat|line|business|group|niche"
          + "|domain|region|neighbou?rhood|community|position|situation|profession|country|time zone)\\b");

  private static final Pattern SAME = Pattern.compile("(?i)^(?:(?:in|from) )?(?:the )?(same|similar)\\b.*");

  private ReasonReading() {}

  /// Whether a reason says no more than that somebody wants to connect.
  static boolean isGeneric(String text) {
    String bare = text.length() < 200 ? Cleaning.of(text).replaceAll("[.!\\s]+$", "") : text;
    return GENERIC.matcher(bare).matches()
        || (PRAISE_ALONE.matcher(bare).matches() && !bare.toLowerCase(Locale.ROOT).startsWith("it"));
  }

  static Phrase read(String sentence) {
    return read(sentence, 0);
  }

  private static Phrase read(String sentence, int depth) {
    String text = STEM.matcher(SentenceReading.unfilled(sentence)).replaceFirst("");
    Words words = Words.of(text);
    if (words.isEmpty() || depth > 4 || Foreign.isForeign(words)) {
      return SentenceReading.common(sentence, Section.REASON).orElse(Phrase.of(Shape.QUOTED, sentence));
    }
    Matcher connect = CONNECT.matcher(text);
    if (connect.matches() && !connect.group(2).isBlank()) {
      String rest = connect.group(2);
      boolean clean = rest.matches("(?is)(?:because|since|as|so|to|in order|about|over|for|due|after|given)\\b.*");
      return clean ? read(rest, depth + 1) : Phrase.of(Shape.TO_DO, connect.group(1));
    }
    Matcher wants = WANTS_TO.matcher(text);
    if (wants.find()) {
      return wanted(text.substring(wants.end()));
    }
    Matcher wish = WANTS.matcher(text);
    if (wish.find()) {
      if (Words.of(text.substring(wish.end())).startsWith("you", "to")) {
        return Phrase.of(Shape.ALONE, "I'd like " + text.substring(wish.end()));
      }
      return Phrase.of(Shape.WISH, text.substring(wish.end()));
    }
    if (words.startsWith("not", "to") || (words.startsWith("not") && Verbs.isBase(words.lower(1)))) {
      return Phrase.of(Shape.ALONE, "I'd like not to " + words.from(words.startsWith("not", "to") ? 2 : 1));
    }
    return explained(text, words, depth)
        .or(() -> SentenceReading.common(text, Section.REASON).map(ReasonReading::joined))
        .orElseGet(() -> bare(words, text));
  }

  // "because …", "so that …", "to …"
  private static Optional<Phrase> explained(String text, Words words, int depth) {
    if (words.startsWith("because", "of") || words.startsWith("due", "to") || words.startsWith("thanks", "to")) {
      return Optional.of(thing(Words.of(words.from(2))));
    }
    if (words.startsWith("so", "that") || (words.startsWith("so") && Grammar.startsClause(words, 1))) {
      return Optional.of(Phrase.of(Shape.PURPOSE, words.from(words.startsWith("so", "that") ? 2 : 1)));
    }
    if (words.lower(0).equals("to") && !Lexicon.DETERMINERS.contains(words.lower(1))) {
      return Optional.of(toDo(words.from(1)));
    }
    Matcher because = BECAUSE.matcher(text);
    if (because.find() && !words.startsWith("as", "a") && !words.startsWith("as", "an")) {
      String rest = text.substring(because.end());
      Words after = Words.of(rest);
      boolean clause = Grammar.isClause(after, 0) || words.lower(0).equals("because")
          || (words.lower(0).matches("since|as") && DroppedSubject.restored(after, Section.REASON).isPresent());
      return clause && !(words.lower(0).equals("since") && after.at(0).numeric()) && !words.lower(0).equals("for")
          ? Optional.of(read(rest, depth + 1))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static Phrase joined(Phrase phrase) {
    return phrase.shape() == Shape.ABOUT_YOU && phrase.text().matches("(?is).*\\bconnect\\b.*")
        ? Phrase.of(Shape.ALONE, phrase.text())
        : phrase.shape() == Shape.ABOUT_YOU ? Phrase.of(Shape.STATEMENT, phrase.text())
            : phrase.shape() == Shape.STATEMENT && phrase.text().matches("(?is).*\\bconnect\\b.*")
                ? Phrase.of(Shape.ALONE, phrase.text())
                : phrase.shape() == Shape.STATEMENT && phrase.text()
                    .matches("(?is)(?:(?:i think |maybe |perhaps )?we (?:should|could|can|might"
                        + "|ought)|let's|i think|i believe|i'd|i would|i hope|if|i promised)\\b.*")
                            ? Phrase.of(Shape.ALONE, phrase.text())
                            : phrase;
  }

  private static Phrase bare(Words words, String text) {
    String first = words.lower(0);
    if (Lexicon.WH.contains(first) && !first.matches("when|while|who|which")) {
      return Phrase.of(Shape.WONDER, Casing.lowered(text));
    }
    int verb = DroppedSubject.skipAdverbs(words, 0);
    if (Verbs.isGerund(words.lower(verb))) {
      return doing(words, verb, text);
    }
    boolean wantsHelp = first.matches("help|feedback|support|advice")
        && words.lower(1).matches("with|on|for|in|about|from|regarding");
    Optional<String> whole = DroppedSubject.restored(words, Section.REASON);
    if (whole.isPresent() && !wantsHelp && !(words.at(0).capital() && words.at(1).capital())) {
      return joined(SentenceReading.statement(whole.get()));
    }
    if (Verbs.isBase(first) && !wantsHelp && !isNounHere(words)) {
      return toDo(text);
    }
    if (Grammar.isClause(words, 0) || (MeetingReading.isPlace(words) && Grammar.hasMainClause(words))) {
      return joined(SentenceReading.statement((first.equals("mutual") ? "our " : "") + text));
    }
    Matcher same = SAME.matcher(text);
    if (same.matches() && SHARED.matcher(text).find()) {
      return same(text, same.group(1).toLowerCase(Locale.ROOT));
    }
    if (Lexicon.PREPOSITIONS.contains(first) || MeetingReading.isPlace(words)) {
      return Phrase.of(Shape.PLACE, Casing.lowered(text));
    }
    return thing(words);
  }

  private static Phrase same(String text, String kind) {
    String rest = Casing.lowered(text).replaceFirst("(?i)^(?:(?:in|from) )?(?:the )?" + kind + "\\s+", "");
    String noun = Words.of(rest).lower(MeetingThing.head(Words.of(rest)));
    if (noun.matches(
        "interests?|goals?|values|taste|background|backgrounds|passion|challenges?|problems?|hobby|hobbies|path|role|job"
            + "|questions?")) {
      return SentenceReading
          .statement("we share " + (kind.equals("same") ? "the same " : noun.endsWith("s") ? "similar " : "a similar ")
              + rest);
    }
    return SentenceReading
        .statement("we are in " + (kind.equals("same") ? "the same " : noun.endsWith("s") ? "similar " : "a similar ")
            + rest);
  }

  // What somebody wants of life is why they write, not what they would do with the reader.
  private static Phrase wanted(String text) {
    Words words = Words.of(text);
    int verb = DroppedSubject.skipAdverbs(words, 0);
    boolean own = words.lower(verb)
        .matches("switch|move|become|change|relocate|start|open|launch|grow|improve|build|found|leave"
            + "|return|buy|sell|work|get|break|make|find|transition|pivot|go|study|apply|live|retire|settle|run|create|write")
        && !words.any(w -> w.matches("you|your|yours|together|we|us|our|touch"));
    return own ? SentenceReading.statement("I'm hoping to " + Casing.lowered(text)) : toDo(text);
  }

  private static Phrase toDo(String text) {
    String lowered = Casing.lowered(text);
    Words words = Words.of(lowered);
    return Verbs.isBase(words.lower(0)) || Lexicon.isAdverb(words.lower(0)) || words.size() > 1
        ? Phrase.of(Shape.TO_DO, lowered)
        : Phrase.of(Shape.QUOTED, text);
  }

  // "moving into product" is what I am doing; "learning how you run on-call" is what I would like to do.
  private static Phrase doing(Words words, int verb, String text) {
    String gerund = words.lower(verb);
    String next = words.joined(verb) ? words.lower(verb + 1) : "";
    if (words.size() == 1 && gerund.matches("reconnecting|collaborating|volunteering|talking|chatting")) {
      return toDo(Verbs.baseOfGerund(gerund).orElseThrow());
    }
    if (next.isEmpty() || next.matches("is|are|was|can|and|or")) {
      return Grammar.isClause(words, 0) ? SentenceReading.statement(text) : thing(words);
    }
    if (Grammar.hasMainClause(words)) {
      return SentenceReading.statement(text);
    }
    boolean wished = gerund
        .matches("hearing|sharing|exchanging|swapping|staying|keeping|comparing|discussing|talking|following"
            + "|connecting|catching|seeing|asking|knowing|meeting|collaborating|getting|finding|understanding|thanking|continuing"
            + "|chatting|picking|reconnecting|gaining|partnering|supporting|helping|inviting|learning|bouncing|cooperating")
        && !(gerund.equals("learning") && !next.matches("about|from|how|more|what|why|the|your|a"))
        && !(gerund.equals("getting") && !next.matches("your|to|advice|feedback|in|some"))
        && !(gerund.equals("finding") && next.matches("it|my"));
    Optional<String> base = Verbs.baseOfGerund(gerund);
    if (wished && base.isPresent()) {
      String before = verb > 0 ? words.before(verb) + " " : "";
      return Phrase.of(Shape.TO_DO, Casing.lowered(before + base.get() + text.substring(words.at(verb).end())));
    }
    boolean busy = verb > 0 || next.matches("it|them|this")
        || words.text().matches("(?is).* and (?:need|want|would|could|am|have|hope)\\b.*")
        || gerund.matches("moving|building|starting|looking|hoping|switching|working|writing|researching"
            + "|preparing|planning|hiring|studying|trying|doing|considering|thinking|exploring|leading|running|setting|launching|"
            + "organising|organizing|developing|designing|leaving|changing|returning|applying|training|teaching|learning|going|coming"
            + "|growing|struggling|finding|getting|relocating|transitioning|taking|creating|making|opening|editing|recruiting"
            + "|founding|joining|seeking|searching|wondering|curating|managing|rebuilding|migrating|redesigning|translating|using");
    return busy ? SentenceReading.statement("I'm " + Casing.lowered(text))
        : Phrase.of(Shape.DOING, Casing.lowered(text));
  }

  // A word that is a verb elsewhere, but here begins a noun: "interest in X", "questions about X", "research on X".
  private static boolean isNounHere(Words words) {
    String first = words.lower(0);
    String next = words.joined(0) ? words.lower(1) : "";
    boolean nounFollowedByOf = next.matches("of|in|into|from")
        && first.matches("interest|research|exchange|experience|study|support"
            + "|advance|change|benefit|work|market|process|review|approach|practice");
    boolean noun = first
        .matches("interest|question|research|experience|project|program|process|market|practice|need|design"
            + "|schedule|contact|partner|email|name|order|place|matter|state|source|value|view|view|test|role|job|document|detail"
            + "|surprise|love|respect|benefit|trust|code|film|video|book|garden|photograph|voice|bike|sail|shop|poll|contract")
        && !Lexicon.DETERMINERS.contains(next);
    return (next.isEmpty() && Verbs.isNounToo(first + "s") && !first.matches("talk|chat|volunteer|help"))
        || nounFollowedByOf
        || noun
        || (next.matches("and|or|,") && words.size() < 4 && Lexicon.isVerb(words.lower(2))
            && !Lexicon.STATIVE.contains(first)
            && first.matches(".*(?:ing|ment|ship)"));
  }

  /// A noun phrase as a reason.
  private static Phrase thing(Words words) {
    String text = listed(Casing.lowered(words.text()));
    String first = words.lower(0);
    String head = words.lower(MeetingThing.head(words));
    boolean wish = head
        .matches("advice|feedback|help|tips|guidance|insights?|opinions?|thoughts|perspectives?|input|view|views|take"
            + "|mentorship|support|recommendations|suggestions|pointers|contacts|introductions?|intros?")
        && first
            .matches("your|some|any|more|a|an|few|" + head + "|honest|practical|career|technical|professional|quick");
    if (wish) {
      boolean article = head.matches("introduction|intro|perspective|opinion") && !Lexicon.DETERMINERS.contains(first);
      return Phrase.of(Shape.WISH, (article ? MeetingReading.vowel(text) : "") + text);
    }
    if (first.matches("shared|common|mutual")) {
      return Phrase.of(Shape.THING, "our " + text);
    }
    if (first.equals("interest")) {
      return Phrase.of(Shape.THING, "my " + text);
    }
    if (first.matches("a|an|another|some|any|possible|potential") || (!Lexicon.DETERMINERS.contains(first)
        && !first.endsWith("'s"))) {
      boolean article = Lexicon.COUNTABLE.contains(head) && !Lexicon.DETERMINERS.contains(first);
      return Phrase.of(Shape.TOPIC, (first.equals("same") ? "the " : article ? MeetingReading.vowel(text) : "") + text);
    }
    return Phrase.of(Shape.THING, text);
  }

  /// "mentoring, data platforms" with the "and" that a speaker would put in.
  static String listed(String text) {
    boolean list = text.matches("[^,;.()]{2,40}(?:, [^,;.()]{2,40}){1,4}")
        && !text.matches("(?is).*\\b(?:and|or|but|which|who|that|i|"
            + "you|we|etc)\\b.*");
    boolean aside = text.matches("(?is).*, (?:\\p{L}+ed|\\p{L}+ly|too|also|free|please)");
    return list && !aside ? text.replaceFirst(", (?=[^,]*$)", " and ") : text;
  }
}
