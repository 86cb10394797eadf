package dev.rapport.coaching.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Picks a few of the sender's own words to quote back, in whatever language they are: what cannot be turned safely can
/// still be taken up.
final class Echo {
  private static final int LONGEST = 90;
  private static final int LONG = 66;
  private static final int CUT = 72;
  private static final int MANY_WORDS = 6;
  private static final int FEWEST_WORDS = 4;

  private static final Pattern GREETING = Pattern.compile(
      "(?iu)^(?:(?:hi|hello|hey|dear|hallo|moin|guten (?:tag|abend|morgen)|good (?:morning|evening|day|afternoon)|bonjour|bonsoir|salut"
          + "|hola|buen(?:os|as) (?:días|tardes|noches)|olá|oi|bom dia|boa tarde|ciao|buongiorno|buonasera|gentile|gentilissim[oa]|car[oa]"
          + "|querid[oa]|estimad[oa]|prezad[oa]|car[oa]|cher|chère|liebe[r]?|sehr geehrte[r]?)\\b[^,!:.?]{0,40}[,!:] *)+");

  // A question or a sentence that any message might hold.
  private static final Pattern COMMON = Pattern.compile(
      "(?iu).*\\b(?:connect\\w*|network\\w*|netzwerk|vernetzen|réseau|red profesional|mi red|minha rede|rete|in touch|stay in contact|kontakt|"
          + "contacts|like-minded|linkedin|profiles?|profil|perfil|profilo|opportunit\\w+|synerg\\w+|how are you|how are things|remember me|any luck|"
          + "any news|is that ok(?:ay)?|would that|sound good|what do you think|thank|thanks|danke|merci|gracias|obrigad[oa]|grazie|regards|"
          + "sincerely|grüße|cordialement|saludos?|cumprimentos|saluti|hope (?:you|this)|you don't know me|minutes?|call|zoom|chat|coffee|"
          + "congrat\\w*|glückwunsch|félicitations|enhorabuena|parabéns|complimenti|impressed|question|companies like|we (?:help|offer|provide)|our (?:clients?|product|services?|platform|solution|customers)|demo|hiring|follow you|pleasure to|nice to|forgive|sorry|greetings|"
          + "curious|no hurry|no rush|typo|have a look|feel free|let me know|blessings|good day|dear sir|madam)\\b.*");
  private static final Pattern UNSAFE = Pattern.compile(".*(?:@|://|www\\.|\\w/\\w|[{}<>|\\[\\]]|(?:\\d[ .-]?){6}).*");

  private Echo() {}

  /// The first question with a matter of its own, or empty.
  static String question(List<String> sentences) {
    return sentences.stream()
        .filter(sentence -> sentence.endsWith("?"))
        .flatMap(sentence -> quotable(sentence).stream())
        .findFirst()
        .orElse("");
  }

  /// The sentence that tells most, or empty.
  static String said(List<String> sentences) {
    return sentences.stream()
        .filter(sentence -> !sentence.endsWith("?"))
        .flatMap(sentence -> quotable(sentence).stream())
        .max(Comparator.comparingInt(String::length))
        .map(quote -> quote.replaceAll("[.!]+$", ""))
        .orElse("");
  }

  /// A sentence without the greeting before it, which names the reader.
  static String ungreeted(String sentence) {
    return GREETING.matcher(sentence.strip()).replaceFirst("");
  }

  // The whole of it, or the clause at its end: "I have a question: who pays for the water?"
  private static Optional<String> quotable(String sentence) {
    String plain = ungreeted(sentence).replaceAll("[“”\"„«»]", "'").strip();
    String last = plain.replaceFirst("(?s)^.*(?:[,;:] | – )(?=\\S)", "");
    boolean fits = plain.length() <= LONGEST && isTelling(plain);
    boolean clause = last.length() < plain.length() && last.length() <= LONGEST && isTelling(last);
    boolean enough = clause && plain.length() > LONG && last.endsWith("?") && last.split(" ", -1).length >= MANY_WORDS;
    if (fits && !enough) {
      return Optional.of(Casing.raised(plain));
    }
    if (clause) {
      return Optional.of("… " + last);
    }
    // Cut only where a clause ends: "for the …" is nobody's sentence.
    int end = plain.length() <= LONGEST ? -1 : Math.max(plain.lastIndexOf(", ", CUT), plain.lastIndexOf("; ", CUT));
    String first = end < 0 ? "" : plain.substring(0, end);
    return isTelling(first) && isTelling(plain) ? Optional.of(Casing.raised(first) + " …") : Optional.empty();
  }

  private static boolean isTelling(String words) {
    int count = words.split("\\s+", -1).length;
    boolean whole = words.indexOf(')') < 0 == words.indexOf('(') < 0;
    return count >= FEWEST_WORDS && whole && !COMMON.matcher(words).matches() && !UNSAFE.matcher(words).matches();
  }
}
