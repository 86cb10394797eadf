package dev.rapport.coaching.drafting;

import dev.rapport.coaching.drafting.GivenNames.Gender;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Turns what was said about the recipient into what is said to them: "she was my team lead" to "you were my team
/// lead". One instance reads one part of a brief once.
final class SecondPerson {
  private static final Set<String> GIVING = WordList
      .of("""
          give gave giving send sent sending offer offered offering teach taught tell told show showed showing lend owe write wrote bring
          brought pay wish wished giving
          """);

  private static final Set<String> PERCEIVING = WordList.of("""
      see saw seen seeing hear heard hearing watch watched watching let help helped helping make made
      """);

  private static final Set<String> AFTER_OBJECT = WordList
      .of("again how what why where when if whether too also speaking"
          + " talking presenting and or but so because as since while there here back out up over down off on in at by");

  // Ends the earlier parts, so that no sentence runs on into the next.
  private static final String STOP = " .\n";

  private final Words words;
  private final Addressee addressee;
  private final Antecedents antecedents;
  // Where the part begins, after the earlier ones.
  private final int from;
  private final StringBuilder out = new StringBuilder();
  // The subject is the recipient and its verb is still to come.
  private boolean verbDue;
  // The subject of the sentence so far is the recipient.
  private boolean recipientActs;

  private SecondPerson(String before, String text, Addressee addressee, GivenNames given, boolean othersElsewhere) {
    String earlier = before.isBlank() ? "" : before + STOP;
    this.words = Words.of(earlier + text);
    this.addressee = addressee;
    this.from = (int) words.list().stream().takeWhile(word -> word.start() < earlier.length()).count();
    this.antecedents = new Antecedents(words, from, given, addressee.gender(), othersElsewhere);
  }

  /// @param before the parts of the brief that stand before this one, in which somebody may be named
  /// @param impliedSubject whether the text begins with a verb whose subject is the recipient: "runs the meetup"
  /// @param othersElsewhere whether another part of the brief names somebody else
  static String turned(String before, String text, boolean impliedSubject, Addressee addressee, GivenNames given,
      boolean othersElsewhere) {
    return Foreign.isForeign(Words.of(text)) ? text
        : new SecondPerson(before, text, addressee, given, othersElsewhere).turn(impliedSubject);
  }

  private String turn(boolean impliedSubject) {
    walk(0, from);
    out.setLength(0);
    verbDue = impliedSubject;
    recipientActs = impliedSubject;
    out.append(impliedSubject ? "you " : "").append(opening());
    walk(from, words.size());
    return out.toString();
  }

  // What stands before the first word of the part.
  private String opening() {
    String gap = words.gapAfter(from - 1);
    int stop = gap.indexOf(STOP);
    return stop < 0 ? gap : gap.substring(stop + STOP.length());
  }

  private void walk(int first, int end) {
    for (int i = first; i < end;) {
      int used = step(i);
      String gap = words.gapAfter(i + used - 1);
      out.append(gap);
      if (gap.matches("(?s).*[.?!].*")) {
        verbDue = false;
        recipientActs = false;
      }
      i += used;
    }
  }

  // How many words were dealt with.
  private int step(int i) {
    if (words.at(i).quoted()) {
      out.append(words.at(i).text());
      return 1;
    }
    int name = addressee.mentionedAt(words, i);
    if (name > 0) {
      name(i, name);
      return name;
    }
    String lower = words.lower(i);
    String turned = switch (lower) {
      case "she", "she's", "she'd", "she'll", "she've" -> subject(i, Gender.SHE);
      case "he", "he's", "he'd", "he'll" -> subject(i, Gender.HE);
      case "they", "they're", "they've", "they'd", "they'll" -> antecedents.isSingularThey(i, true) ? you(i) : null;
      case "her" -> antecedents.isRecipient(i, Gender.SHE, true) ? isObject(i) ? "you" : "your" : null;
      case "him" -> antecedents.isRecipient(i, Gender.HE, true) ? "you" : null;
      case "his" -> antecedents.isRecipient(i, Gender.HE, true) ? isAlone(i) ? "yours" : "your" : null;
      case "hers" -> antecedents.isRecipient(i, Gender.SHE, true) ? "yours" : null;
      case "herself" -> antecedents.isRecipient(i, Gender.SHE, true) ? "yourself" : null;
      case "himself" -> antecedents.isRecipient(i, Gender.HE, true) ? "yourself" : null;
      case "them" -> antecedents.isSingularThey(i, false) ? "you" : null;
      case "their" -> antecedents.isSingularThey(i, false) ? "your" : null;
      case "theirs" -> antecedents.isSingularThey(i, false) ? "yours" : null;
      case "themself", "themselves" -> antecedents.isSingularThey(i, false) ? "yourself" : null;
      case String other -> verb(i, other);
    };
    if (turned == null) {
      antecedents.pass(i);
      noteOtherSubject(lower);
      out.append(words.at(i).text());
    } else {
      append(i, turned);
    }
    return 1;
  }

  private @Nullable String subject(int i, Gender gender) {
    return antecedents.isRecipient(i, gender, false) ? you(i) : null;
  }

  private String you(int i) {
    String lower = words.lower(i);
    recipientActs = true;
    int mark = lower.indexOf('\'');
    boolean inverted = i > 0 && Agreement.isAuxiliary(words.lower(i - 1)) && words.joined(i - 1);
    boolean shared = words.lower(i + 1).equals("and") || words.lower(i + 1).equals("or");
    verbDue = mark < 0 && !inverted && !shared;
    if (mark < 0) {
      return "you";
    }
    if (lower.endsWith("'s")) {
      int next = Lexicon.isAdverb(words.lower(i + 1)) ? i + 2 : i + 1;
      boolean perfect = words.lower(next).equals("been") || words.lower(next).equals("got")
          || (Verbs.isParticiple(words.lower(next))
              && !words.lower(next).matches("known|based|interested|involved|born"));
      return perfect ? "you've" : "you're";
    }
    return "you" + lower.substring(mark);
  }

  private void name(int i, int length) {
    antecedents.recipient(i);
    String last = words.lower(i + length - 1);
    int next = i + length;
    String after = words.lower(next);
    boolean subject = i == 0 || !words.joined(i - 1)
        || (words.lower(i - 1)
            .matches("that|how|when|because|and|but|since|as"
                + "|if|where|what|why|while|whether|after|before|until|said|so|which|like|way|thing")
            && words.joined(i - 1));
    if (last.endsWith("'s") || last.endsWith("s'")) {
      boolean is = last.endsWith("'s") && subject && ((Verbs.isGerund(after) && !Lexicon.WORKS.contains(after))
          || after.matches("a|an|the|been|not|always|so|very") || Lexicon.STATES.contains(after));
      append(i, is ? after.equals("been") ? "you've" : "you're" : "your");
      recipientActs |= is;
      return;
    }
    append(i, "you");
    if (subject) {
      recipientActs = true;
      verbDue = !after.equals("and") && !after.equals("or");
    }
  }

  // The verb of the recipient, or one that goes on with the same subject, or one before it in a question.
  private @Nullable String verb(int i, String lower) {
    boolean asks = Agreement.isAuxiliary(lower) && words.joined(i) && nextIsRecipient(i + 1);
    if (asks) {
      return Agreement.withYou(lower);
    }
    if (verbDue) {
      if (Lexicon.isAdverb(lower) || lower.equals("who")) {
        return null;
      }
      verbDue = false;
      return Agreement.isThird(lower) ? Agreement.withYou(lower) : null;
    }
    boolean goesOn = recipientActs && i > 0 && (words.lower(i - 1).matches("and|but|or|then")
        || (Lexicon.isAdverb(words.lower(i - 1)) && words.lower(i - 2).matches("and|but|or|then"))
        || (words.gapAfter(i - 1).startsWith(",") && Verbs.isThird(lower) && !Verbs.isNounToo(lower)));
    return goesOn && Agreement.continues(words, i) ? Agreement.withYou(lower) : null;
  }

  private boolean nextIsRecipient(int i) {
    if (addressee.mentionedAt(words, i) > 0 && !words.at(i).text().endsWith("'s")) {
      return words.lower(i - 2).isEmpty() || Lexicon.WH.contains(words.lower(i - 2));
    }
    return words.lower(i).matches("she|he") && (i < 2 || Lexicon.WH.contains(words.lower(i - 2))
        || !words.joined(i - 2))
        && antecedents.isRecipient(i, words.lower(i).equals("she") ? Gender.SHE : Gender.HE, false);
  }

  private void noteOtherSubject(String lower) {
    if (lower.matches("i|we|i'm|we're|i've|we've|i'd|we'd|it|it's|he|they")) {
      recipientActs = false;
      verbDue = false;
    }
  }

  // "her" as in "I met her", not as in "her talk".
  private boolean isObject(int i) {
    if (!words.joined(i)) {
      return true;
    }
    String next = words.lower(i + 1);
    String before = words.lower(i - 1);
    if (AFTER_OBJECT.contains(next)
        || (Lexicon.DETERMINERS.contains(next) && !next.matches("many|several|few|one|two|three"
            + "|four|five|six|ten|every"))
        || Lexicon.PREPOSITIONS.contains(next)
        || Lexicon.SUBJECTS.contains(next) || Lexicon.TIME_STARTS.contains(next)
        || (next.equals("last") && Lexicon.TIME_UNITS
            .contains(words.lower(i + 2)))
        || Lexicon.MODALS.contains(next)) {
      return true;
    }
    if (PERCEIVING.contains(before)) {
      return (Verbs.isBase(next) && !Lexicon.WORKS.contains(next) && !Lexicon.BELONGINGS.contains(next))
          || (Verbs.isGerund(next) && words.lower(i + 2).matches("about|at|on|to|the|a|in"));
    }
    return GIVING.contains(before) && (!Lexicon.WORKS.contains(next) || before.matches("write|wrote"));
  }

  private boolean isAlone(int i) {
    String next = words.lower(i + 1);
    return !words.joined(i) || Lexicon.PREPOSITIONS.contains(next) || Lexicon.AUXILIARIES.contains(next)
        || Lexicon.CONJUNCTIONS.contains(next);
  }

  private void append(int i, String turned) {
    boolean begins = out.isEmpty() || out.toString().matches("(?s).*[.?!][\\s\"“]*");
    out.append(begins && words.at(i).capital() ? Casing.raised(turned) : turned);
  }
}
