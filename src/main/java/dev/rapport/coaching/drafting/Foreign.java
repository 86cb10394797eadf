package dev.rapport.coaching.drafting;

import java.util.Set;

/// Tells whether a text is in another language than English; such words are left exactly as they are.
final class Foreign {
  private static final Set<String> SMALL_WORDS = WordList
      .of("""
          aus nach seit kollege kollegin kollegen ich wir er sie ihr ihre ihren ihrem ihrer sein seine seinen du dein deine deinen der das den dem des ein eine einen
          einer einem und oder nicht bei auf mit für über haben hatten habe hat ist war waren sind zusammen gearbeitet im am
          zum zur vom beim weil dass wie auch schon sehr kennen kennengelernt gemeinsam möchte würde gerne unser unsere
          à je j'ai nous vous il elle avons avez était étions est et le la les des du un une sur avec pour dans chez votre vos
          notre nos ses sa aux au que qui parce ensemble rencontrés travaillé lors j'aimerais
          yo nosotros usted ella hemos en el los las una con por para su sus nuestro trabajamos nos conocimos juntos
          porque quiero me gustaría y del al estudiamos
          io noi lei lui abbiamo di il lo gli una con per nel nella alla suo sua insieme lavorato perché vorrei ci siamo
          eu nós ele ela na os uma com seu sua trabalhamos juntos porque quero gostaria fizemos
          quero saber está dele dela meu minha muito mais você vocês foi era fez falamos conheci ele garder contact
          wij het een van voor met ik zijn haar samen bij gewerkt omdat jij jouw
          vi jag och på att som har är med min hos oss
          """);

  private static final Set<String> PRONOUNS = WordList
      .of("""
          ich wir er sie du nous je vous elle yo nosotros nos noi io abbiamo hemos trabajamos trabalhamos eu nós wij ik vi jag
          estudiamos fizemos j'ai j'aimerais möchte quiero vorrei ci
          """);

  // These stand in no English text and in few names.
  private static final Set<String> STRONG = WordList
      .of("""
          à über für mit und auf bei beim zum zur ich wir nous avec pour chez votre vous mein meine dein deine ihr ihre nicht auch
          garder rester échanger parler discuter apprendre connaître savoir travailler ravi ravie bleiben austauschen erfahren lernen
          arbeiten wissen würde möchte restare contatto imparare vorrei aprender hablar mantener contacto quiero quero saber está dele
          dela gostaria trabalhamos trabajamos hemos nosotros abbiamo siamo perché porque weil gemeinsam zusammen insieme ensemble juntos samen voor och
          """);

  private Foreign() {}

  static boolean isSmallWord(String lower) {
    return SMALL_WORDS.contains(lower) && !lower.matches("we|me|on|in|at|a|as|an");
  }

  /// Mostly foreign small words, or mostly letters outside the Latin alphabet.
  static boolean isForeign(Words words) {
    if (words.isEmpty()) {
      return false;
    }
    long letters = words.text().codePoints().filter(Character::isLetter).count();
    long latin = words.text()
        .codePoints()
        .filter(Character::isLetter)
        .filter(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN)
        .count();
    if (latin * 2 < letters) {
      return true;
    }
    long foreign = words.list()
        .stream()
        .filter(word -> SMALL_WORDS.contains(word.lower()) || STRONG.contains(word.lower()))
        .count();
    long english = words.list().stream().filter(word -> isEnglish(word.lower())).count();
    boolean strong = words.any(STRONG::contains);
    return (foreign >= 2 && foreign > english) || (strong && foreign >= english)
        || (foreign == 1 && english == 0 && words.size() > 1 && (strong || startsForeign(words)));
  }

  /// Whether foreign words look like a whole sentence.
  static boolean isSentence(Words words) {
    return (words.size() >= 4 && words.any(PRONOUNS::contains)) || !words.text().matches("(?s).*\\p{IsLatin}.*");
  }

  private static boolean startsForeign(Words words) {
    return SMALL_WORDS.contains(words.lower(0)) && !isEnglish(words.lower(0));
  }

  private static boolean isEnglish(String lower) {
    return !Set.of("sie", "die", "war", "hat", "am", "an", "in", "me", "on", "as", "so", "was").contains(lower)
        && (Lexicon.SUBJECTS.contains(lower) || Lexicon.DETERMINERS.contains(lower)
            || Lexicon.PREPOSITIONS.contains(lower) || Lexicon.CONJUNCTIONS.contains(lower)
            || Lexicon.AUXILIARIES.contains(lower) || Lexicon.WH.contains(lower) || Verbs.isPast(lower)
            || Verbs.isBase(lower) || Verbs.isThird(lower) || Verbs.isGerund(lower));
  }
}
