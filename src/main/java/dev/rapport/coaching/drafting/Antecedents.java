package dev.rapport.coaching.drafting;

import dev.rapport.coaching.drafting.GivenNames.Gender;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Who a pronoun in the member's words stands for: the recipient, of whom the whole brief speaks, or somebody else who
/// was named on the way. In doubt it is somebody else, because a word that is left alone is never wrong.
final class Antecedents {
  private static final Set<String> TELLING = WordList.of("""
      said says say told tells tell suggested suggests thinks thought mentioned mentions recommended recommends believes
      claims promised swears insists explained wrote knows heard that how
      """);

  private static final Set<String> REACHING = WordList.of("""
      contact ask message email write approach follow meet know tell recommended suggested mentioned recommend invite
      introduced praised quoted admires knows to with about from
      """);

  // What only a person does, so that "they" after a place or an event is still the recipient.
  private static final Set<String> HUMAN = WordList.of("""
      gave spoke presented talked showed told said explained mentioned recommended helped taught led was were wrote
      answered asked introduced shared moderated chaired hosted organised organized sat stood joined played
      """);

  private static final Set<String> NO_PLURALS = WordList.of("""
      yes has does was doesn news thanks always sometimes besides towards afterwards regards physics economics maths
      mathematics politics devops saas ios series perhaps across lots times hours minutes weeks decades cheers
      """);

  // What no thing does, so that "they" after "tests" is still the recipient.
  private static final Set<String> SPEAKING = WordList.of("""
      spoke speak presented present talked talk explained explain wrote write said say told tell asked ask answered
      answer mentioned mention recommended recommend
      """);

  // Before "them", it must be a person.
  private static final Set<String> TO_A_PERSON = WordList.of("""
      contact contacting contacted ask asking asked message messaging messaged email emailing emailed write approach
      approaching follow following meet meeting met know knowing knew tell telling told thank thanking thanked invite
      inviting invited interview interviewing interviewed join joining congratulate help helping helped with to from
      about by of hire hiring see admire respect trust recommend suggested mentioned recommended praised quoted like
      """);

  private static final Set<String> ONLY_TO_A_PERSON = WordList.of("""
      contact contacting contacted ask asking asked message messaging messaged email emailing emailed tell telling told
      thank thanking thanked invite inviting invited interview interviewing interviewed congratulate
      """);

  private record Mention(int index, Gender gender) {}

  private final Words words;
  private final GivenNames given;
  private final Gender listed;
  private final int from;
  private final boolean addressed;
  private final boolean addressedBefore;
  private final boolean elsewhere;
  private final List<Mention> others = new ArrayList<>();
  private Gender observed = Gender.UNKNOWN;
  private int recipientAt = -1;
  private boolean recipientActed;
  private boolean theyActed;
  private boolean peopleBefore;
  private boolean thingsBefore;
  private boolean nameBefore;

  /// @param words the earlier parts of the brief and then the part that is read
  /// @param from where that part begins
  /// @param listed what the recipient's given name tells
  /// @param elsewhere whether another part of the brief names somebody else
  Antecedents(Words words, int from, GivenNames given, Gender listed, boolean elsewhere) {
    this.elsewhere = elsewhere;
    this.words = words;
    this.from = from;
    this.given = given;
    this.listed = listed;
    this.addressedBefore = addresses(words.list().subList(0, from));
    this.addressed = addresses(words.list().subList(from, words.size()));
  }

  private static boolean addresses(List<Words.Word> part) {
    return part.stream().anyMatch(word -> word.lower().matches("you|your|yours|you're|you've|yourself"));
  }

  // Whoever says "you" in a part means somebody else by "she".
  private boolean isAddressed(int index) {
    return index < from ? addressedBefore : addressed;
  }

  void recipient(int index) {
    recipientAt = index;
  }

  /// Notes a word that may be somebody else or something that "they" could stand for.
  void pass(int index) {
    String lower = words.lower(index);
    boolean starts = index == 0 || !words.joined(index - 1);
    if (lower.matches("prof|professor|mr|mrs|ms|dr") && words.at(index + 1).capital()) {
      others.add(
          new Mention(index, lower.equals("mr") ? Gender.HE : lower.matches("mrs|ms") ? Gender.SHE : Gender.UNKNOWN));
    } else if (Lexicon.KIN.contains(lower) && !isSaidOfSomebody(index)) {
      others.add(new Mention(index, kin(lower)));
    } else if (words.at(index).capital() && given.isGiven(words.at(index).text().replaceAll("'s$", ""))) {
      others.add(new Mention(index, given.gender(words.at(index).text().replaceAll("'s$", ""))));
    } else if (Lexicon.ROLES.contains(lower) && isOtherPerson(index)) {
      others.add(new Mention(index, Gender.UNKNOWN));
    }
    boolean people = Lexicon.GROUPS.contains(lower) || Lexicon.ROLES_PLURAL.contains(lower)
        || (isPlural(lower) && Lexicon.ROLES.contains(lower.substring(0, lower.length() - 1)));
    peopleBefore |= people;
    thingsBefore |= !people && !words.at(index).capital() && isPlural(lower);
    boolean here = index >= from;
    nameBefore |= here && words.at(index).capital() && (!starts || !Lexicon.isOrdinary(lower));
  }

  private static boolean isPlural(String lower) {
    return lower.matches("\\p{Ll}{2,}[^suai']s") && !NO_PLURALS.contains(lower) && !Lexicon.isAdverb(lower)
        && !Lexicon.TIME_UNITS.contains(lower) && !(Verbs.isThird(lower) && !Verbs.isNounToo(lower));
  }

  /// Whether "she" or "he" is the recipient.
  boolean isRecipient(int index, Gender gender, boolean object) {
    boolean recipient = resolve(index, gender, object);
    if (recipient) {
      recipientActed |= !object;
      observed = gender;
      recipientAt = index;
    }
    return recipient;
  }

  private boolean resolve(int index, Gender gender, boolean object) {
    if (isAddressed(index) || (observed != Gender.UNKNOWN && observed != gender)) {
      return false;
    }
    String next = words.lower(index + 1);
    if (!object && TELLING.contains(next) && next.length() > 3 && observed == Gender.UNKNOWN
        && otherPronounLater(index, gender)) {
      return false;
    }
    if (!listed.mayBe(gender) && observed == Gender.UNKNOWN && (elsewhere || otherPronounLater(index, gender))) {
      return false;
    }
    List<Mention> rivals = others.stream().filter(other -> other.gender().mayBe(gender)).toList();
    boolean named = rivals.stream().anyMatch(rival -> rival.index() < from && rival.gender() == gender);
    if (!object && observed == gender && recipientActed && !(named && index >= from)) {
      return true;
    }
    if (rivals.isEmpty()) {
      return true;
    }
    if (!listed.mayBe(gender) && observed == Gender.UNKNOWN) {
      return false;
    }
    Mention last = rivals.getLast();
    String before = words.lower(index - 1);
    boolean told = before.equals("that") || before.equals("how") || TELLING.contains(before)
        || (Set.of("me", "us").contains(before) && TELLING.contains(words.lower(index - 2)));
    boolean surelyOther = last.gender() == gender && observed == Gender.UNKNOWN && listed == Gender.UNKNOWN;
    if (object) {
      return !surelyOther || REACHING.contains(before) || sameClause(last.index(), index);
    }
    return (told && last.index() < index) || recipientAt > last.index();
  }

  /// Whether "they" is the recipient. Where several people or things were named before, only what nobody but a person
  /// does or is asked can tell.
  boolean isSingularThey(int index, boolean subject) {
    if (isAddressed(index) || observed != Gender.UNKNOWN || !others.isEmpty()) {
      return false;
    }
    boolean recipient = subject ? isActing(words.lower(index + 1))
        : words.lower(index).startsWith("them") ? isReached(index)
            : isTheirs(index);
    if (recipient) {
      recipientAt = index;
      theyActed |= subject;
    }
    return recipient;
  }

  private boolean isActing(String verb) {
    if (peopleBefore || thingsBefore) {
      return theyActed ? HUMAN.contains(verb) || SPEAKING.contains(verb) : !peopleBefore && SPEAKING.contains(verb);
    }
    return !nameBefore || recipientAt >= 0 || HUMAN.contains(verb);
  }

  private boolean isReached(int index) {
    String before = words.lower(index - 1);
    if (peopleBefore || thingsBefore) {
      boolean talk = before.matches("to|with|from") && words.lower(index - 2)
          .matches("talk|talking|speak|speaking|hear|learn|learning|touch|up|chat");
      return (theyActed || !peopleBefore) && (ONLY_TO_A_PERSON.contains(before) || talk);
    }
    return TO_A_PERSON.contains(before) || words.lower(index).startsWith("themsel");
  }

  private boolean isTheirs(int index) {
    boolean work = Lexicon.WORKS.contains(words.lower(index + 1)) || Lexicon.WORKS.contains(words.lower(index + 2));
    if (peopleBefore || thingsBefore) {
      return work && (theyActed || !peopleBefore);
    }
    return work || !nameBefore || recipientAt >= 0;
  }

  private boolean otherPronounLater(int index, Gender gender) {
    String others = gender == Gender.SHE ? "he|him|his|he's" : "she|her|she's|hers";
    return words.list()
        .subList(Math.min(index + 1, words.size()), Math.min(index + 5, words.size()))
        .stream()
        .anyMatch(word -> word.lower().matches(others));
  }

  // "He is my neighbour's brother" names nobody new.
  private boolean isSaidOfSomebody(int index) {
    return words.list()
        .subList(Math.max(0, index - 4), index)
        .stream()
        .anyMatch(word -> word.lower().matches("is|was|are|were|as|he's|she's|you're|they're"));
  }

  // A role is the recipient's own where it is said of them: "she was my team lead", "my old manager at Siemens".
  private boolean isOtherPerson(int index) {
    for (int i = index - 1; i >= Math.max(0, index - 5); i--) {
      if (words.lower(i)
          .matches("am|i'm|we're|they're|is|was|were|are|be|been|being|became|as|'s|he's|she's|you're|than|like"
              + "|for|need")) {
        return false;
      }
      if (Verbs.isPast(words.lower(i)) || words.lower(i).matches("with|through|via|to|about|from|by|and|know")) {
        return true;
      }
    }
    for (int i = index + 1; i < Math.min(words.size(), index + 4) && words.joined(i - 1); i++) {
      if (Verbs.isPast(words.lower(i)) || (Verbs.isThird(words.lower(i)) && !Verbs.isNounToo(words.lower(i)))
          || Lexicon.AUXILIARIES.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean sameClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.gapAfter(i).matches("(?s).*[,;.:].*") || (i > from && Lexicon.CONJUNCTIONS.contains(words.lower(i)))
          || (i > from && Lexicon.SUBJECTS.contains(words.lower(i)))) {
        return false;
      }
    }
    return true;
  }

  private static Gender kin(String lower) {
    return lower.matches("husband|brother|son|father|dad|uncle|boyfriend") ? Gender.HE
        : lower.equals("cousin") ? Gender.UNKNOWN : Gender.SHE;
  }
}
