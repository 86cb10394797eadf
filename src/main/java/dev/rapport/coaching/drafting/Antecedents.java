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

  private record Mention(int index, Gender gender) {}

  private final Words words;
  private final GivenNames given;
  private final Gender listed;
  private final boolean addressed;
  private final boolean elsewhere;
  private final List<Mention> others = new ArrayList<>();
  private Gender observed = Gender.UNKNOWN;
  private int recipientAt = -1;
  private boolean recipientActed;
  private boolean groupBefore;
  private boolean nameBefore;

  /// @param listed what the recipient's given name tells
  /// @param elsewhere whether another part of the brief names somebody else
  Antecedents(Words words, GivenNames given, Gender listed, boolean elsewhere) {
    this.elsewhere = elsewhere;
    this.words = words;
    this.given = given;
    this.listed = listed;
    this.addressed = words.any(Set.of("you", "your", "yours", "you're", "you've", "yourself")::contains);
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
    } else if (Lexicon.KIN.contains(lower)) {
      others.add(new Mention(index, kin(lower)));
    } else if (words.at(index).capital() && given.isGiven(words.at(index).text().replaceAll("'s$", ""))) {
      others.add(new Mention(index, given.gender(words.at(index).text().replaceAll("'s$", ""))));
    } else if (Lexicon.ROLES.contains(lower) && isOtherPerson(index)) {
      others.add(new Mention(index, Gender.UNKNOWN));
    }
    groupBefore |= Lexicon.GROUPS.contains(lower) || (lower.matches("[a-z]{3,}[^suai']s") && !Lexicon.isAdverb(lower)
        && !(Verbs.isThird(lower) && !Verbs.isNounToo(lower)))
        || (lower.equals("my") && words.lower(index + 1).equals("company"));
    nameBefore |= (words.at(index).capital() && !starts) || (words.at(index).capital() && !Lexicon.isOrdinary(lower));
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
    if (addressed || (observed != Gender.UNKNOWN && observed != gender)) {
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
    if (!object && observed == gender && recipientActed) {
      return true;
    }
    List<Mention> rivals = others.stream().filter(other -> other.gender().mayBe(gender)).toList();
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

  /// Whether "they" is the recipient.
  boolean isSingularThey(int index, boolean subject) {
    if (addressed || observed != Gender.UNKNOWN || groupBefore || !others.isEmpty()) {
      return false;
    }
    if (!nameBefore || recipientAt >= 0) {
      recipientAt = index;
      return true;
    }
    String next = words.lower(index + 1);
    boolean human = subject ? HUMAN.contains(next)
        : Lexicon.WORKS.contains(next) || Lexicon.WORKS.contains(words.lower(index + 2));
    if (human) {
      recipientAt = index;
    }
    return human;
  }

  private boolean otherPronounLater(int index, Gender gender) {
    String others = gender == Gender.SHE ? "he|him|his|he's" : "she|her|she's|hers";
    return words.list()
        .subList(Math.min(index + 1, words.size()), Math.min(index + 5, words.size()))
        .stream()
        .anyMatch(word -> word.lower().matches(others));
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
